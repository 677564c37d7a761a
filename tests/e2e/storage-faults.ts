/** Faults of the world below real browsers. Each tells how many acknowledged ticks it made, and how many are gone. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName, TestBrowser, TestPage } from './browsers/driver.ts';
import { launchBrowser } from './browsers/index.ts';
import { type ExtensionPage, send, stored } from './own-page.ts';

export interface Survival {
  readonly acknowledged: number;
  readonly lost: number;
}

/** A page of the extension that follows little of what is stored, so that it does not slow down what is tried. */
const quietPage = 'glossary.html';

interface Tick {
  readonly habitId: string;
  readonly day: string;
}

/** The n-th of many ticks, each another habit-day. */
const tickNumber = (n: number): Tick => ({
  habitId: `habit-${n % 20}`,
  day: new Date(Date.UTC(2020, 0, 1 + Math.floor(n / 20))).toISOString().slice(0, 10),
});

/** Sends ticks at once, and says which of them were acknowledged, by their number. */
const sendTicks = (page: TestPage, numbers: readonly number[]): Promise<number[]> =>
  page.evaluate(
    async (ticks: readonly { number: number; tick: object }[]) => {
      const { sendMessage } = (globalThis as unknown as ExtensionPage).chrome.runtime;
      const replies = await Promise.all(
        ticks.map(async ({ number, tick }) => {
          const reply = await sendMessage({ ask: 'tick', state: 'done', ...tick }).catch(() => null);
          return (reply as { ok?: boolean } | null)?.ok === true ? number : -1;
        }),
      );
      return replies.filter((number) => number >= 0);
    },
    numbers.map((number) => ({ number, tick: tickNumber(number) })),
  );

async function countLost(page: TestPage, acknowledged: Iterable<number>): Promise<Survival> {
  const all = await stored(page);
  let count = 0;
  let lost = 0;
  for (const number of acknowledged) {
    const { habitId, day } = tickNumber(number);
    const log = all[`log:${day.slice(0, 7)}`] as { days?: Record<string, string> } | undefined;
    count++;
    if (log?.days?.[habitId]?.[Number(day.slice(8)) - 1] !== 'd') lost++;
  }
  return { acknowledged: count, lost };
}

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);

/** Ticks from four windows at once, fifty under way in each. */
export async function manyTicks(browser: TestBrowser, total: number): Promise<Survival> {
  const pages = [];
  for (let i = 0; i < 4; i++) pages.push(await browser.openOwn(quietPage));
  const share = total / pages.length;
  const acknowledged = await Promise.all(
    pages.map(async (page, i) => {
      const done: number[] = [];
      for (let sent = 0; sent < share; sent += 50)
        done.push(...(await sendTicks(page, range(i * share + sent, Math.min(50, share - sent)))));
      return done;
    }),
  );
  const survival = await countLost(pages[0]!, acknowledged.flat());
  for (const page of pages) await page.close();
  // Nothing was in the way of any: one that was not acknowledged is lost as well.
  return { acknowledged: total, lost: survival.lost + total - survival.acknowledged };
}

/**
 * The browser is killed with ticks under way, and started again on the same profile.
 *
 * @param chance 0 to `below` - 1, seeded
 */
export async function kills(
  name: BrowserName,
  extension: string,
  times: number,
  chance: (below: number) => number,
): Promise<Survival> {
  const profile = mkdtempSync(join(tmpdir(), 'kept-profile-'));
  const acknowledged = new Set<number>();
  let next = 0;
  try {
    for (let i = 0; i < times; i++) {
      const browser = await launchBrowser[name]({ extension, profile });
      const page = await browser.openOwn(quietPage);
      for (const number of await sendTicks(page, range(next, 1 + chance(5)))) acknowledged.add(number);
      // As many again are under way when the end comes.
      const cut = sendTicks(page, range(next + 10, 10)).then(
        (done) => done.forEach((number) => acknowledged.add(number)),
        () => undefined,
      );
      await after(chance(8));
      await browser.kill();
      await cut;
      next += 20;
    }
    const browser = await launchBrowser[name]({ extension, profile });
    const survival = await countLost(await browser.openOwn(quietPage), acknowledged);
    await browser.close();
    return survival;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** The background is stopped with ticks under way: those that were not acknowledged may be sent again. */
export async function stops(browser: TestBrowser, times: number): Promise<Survival> {
  const page = await browser.openOwn(quietPage);
  const acknowledged = new Set<number>();
  for (let i = 0; i < times; i++) {
    const numbers = range(i * 20, 20);
    const sent = sendTicks(page, numbers);
    await Promise.race([browser.stopBackground(), after(5000)]);
    // A background that is stopped in the middle may never answer.
    for (const number of await Promise.race([sent, after(5000).then(() => [])])) acknowledged.add(number);
    // The page gives up after ten seconds, and the reader presses again.
    for (let tries = 0; tries < 3 && !numbers.every((number) => acknowledged.has(number)); tries++) {
      const again = Promise.race([sendTicks(page, numbers), after(10_000).then(() => [])]);
      for (const number of await again) acknowledged.add(number);
    }
  }
  const survival = await countLost(page, acknowledged);
  await page.close();
  return { acknowledged: times * 20, lost: survival.lost + times * 20 - survival.acknowledged };
}

/** The extension is reloaded, as an update does, with its pages open and ticks under way. */
export async function updates(browser: TestBrowser, times: number): Promise<Survival> {
  const acknowledged = new Set<number>();
  for (let i = 0; i < times; i++) {
    const page = await browser.openOwn(quietPage);
    for (const number of await sendTicks(page, range(i * 20, 10))) acknowledged.add(number);
    const cut = sendTicks(page, range(i * 20 + 10, 10)).then(
      (done) => done.forEach((number) => acknowledged.add(number)),
      () => undefined,
    );
    await browser.reloadExtension();
    // A page of an extension that is gone may never answer.
    await Promise.race([cut, after(500)]);
    await page.close().catch(() => undefined);
  }
  const page = await browser.openOwn(quietPage);
  const survival = await countLost(page, acknowledged);
  await page.close();
  return survival;
}

/**
 * The extension is reloaded while an import is written, which is all there afterwards or not at all.
 *
 * @param chance 0 to `below` - 1, seeded: ms until then. `Infinity` waits for the answer.
 */
export async function updatesUnderImport(
  browser: TestBrowser,
  times: number,
  chance: (below: number) => number,
): Promise<{ readonly tried: number; readonly torn: number; readonly taken: number }> {
  let torn = 0;
  let taken = 0;
  for (let i = 0; i < times; i++) {
    const records = Object.fromEntries(
      range(0, 120).map((month) => [
        `log:${2010 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
        { version: 1, days: { [`import-${i}`]: 'd'.repeat(28) } },
      ]),
    );
    const page = await browser.openOwn(quietPage);
    // Its answer may never come.
    const answered = send(page, { ask: 'import', records, way: 'merge' }).catch(() => null);
    const delay = chance(30);
    await (delay === Infinity ? answered : after(delay));
    await browser.reloadExtension();
    await page.close().catch(() => undefined);
    const then = await browser.openOwn(quietPage);
    const all = await stored(then);
    const count = Object.keys(records).filter((key) =>
      JSON.stringify(all[key] ?? null).includes(`"import-${i}"`),
    ).length;
    if (count === 120) taken++;
    else if (count > 0) torn++;
    await then.close();
  }
  return { tried: times, torn, taken };
}

const breakers: Readonly<Record<string, string>> = {
  'no-lock': `Object.defineProperty(navigator, 'locks', { value: { request: (_, run) => run() } });`,
  'clear-then-set': `{
    const area = (globalThis.browser ?? globalThis.chrome).storage.local, set = area.set.bind(area);
    area.set = async (items) => { await area.remove(Object.keys(items)); return set(items); };
  }`,
  'write-after-failed-read': `{
    const area = (globalThis.browser ?? globalThis.chrome).storage.local, get = area.get.bind(area);
    let reads = 0;
    area.get = async (keys) => ++reads % 50 === 0 ? {} : get(keys);
  }`,
};

/** A copy of a built extension whose background breaks a promise on purpose. */
export function brokenExtension(extension: string, how: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'broken-extension-'));
  cpSync(extension, folder, { recursive: true });
  const file = join(folder, 'background.js');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n;${breakers[how] ?? ''}\n`);
  return folder;
}
