/**
 * What the extension as it is shipped does beside marking: messages that its page script sends, and the popup and the page of
 * past days from opening to drawn. Counters are put before its own scripts in a copy of the package.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserName, type TestBrowser, type TestPage, until } from '../../tests/e2e/browsers/driver.ts';
import { habits } from '../../content/index.ts';
import { addMonths, monthsBetween } from '../../lib/domain/civil-day.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { builtExtension, launchBrowser } from '../../tests/e2e/browsers/index.ts';
import { store } from '../../tests/e2e/own-page.ts';
import type { Measured } from './in-page.ts';

/** In the page script's world, which the page cannot see into: the count is written where both can. */
const countMessages = `{
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  const send = runtime.sendMessage.bind(runtime);
  const { dataset } = document.documentElement;
  dataset.messages = 0;
  runtime.sendMessage = (...message) => {
    dataset.messages++;
    return send(...message);
  };
}
`;

const countReads = `{
  const { local } = (globalThis.browser ?? globalThis.chrome).storage;
  const get = local.get.bind(local);
  const { dataset } = document.documentElement;
  dataset.reads = 0;
  local.get = (...keys) => {
    dataset.reads++;
    return get(...keys);
  };
  new MutationObserver((_, observer) => {
    if (!document.querySelector('#app :is(.tip .action, tbody tr)')) return;
    observer.disconnect();
    dataset.drawnMs = performance.now();
  }).observe(document, { subtree: true, childList: true });
}
`;

export interface Shipped {
  /** Messages that the page script sent until it was at rest. */
  readonly messages: { readonly onTopic: number; readonly offTopic: number };
  /** `ms` from the start of its document to drawn; `reads` of storage. */
  readonly popup: readonly Measured[];
  /** The same with ten years of thirty habits, and of the page of past days. */
  readonly popupOfYears: readonly Measured[];
  readonly history: readonly Measured[];
}

/**
 * @param folder to copy the extension into
 * @param pages addresses of a page that is about MS and of one that is not
 */
export async function measureShipped(
  name: BrowserName,
  root: string,
  folder: string,
  pages: { readonly onTopic: string; readonly offTopic: string },
  runs: number,
): Promise<Shipped> {
  cpSync(join(root, builtExtension[name]), folder, { recursive: true });
  const reader = join(folder, 'reader.js');
  writeFileSync(reader, countMessages + readFileSync(reader, 'utf8'));
  writeFileSync(join(folder, 'count.js'), countReads);
  for (const name of ['popup.html', 'past-days.html']) {
    const file = join(folder, name);
    const html = readFileSync(file, 'utf8');
    writeFileSync(file, html.replace('<script', '<script src="/count.js"></script><script'));
  }

  const browser = await launchBrowser[name]({ extension: folder });
  try {
    const onTopic = await browser.open(pages.onTopic);
    const messages = {
      onTopic: await until(
        'the page script to ask for explanations',
        async () => (await messagesOf(onTopic)) || null,
      ),
      offTopic: await offTopicMessages(browser, pages.offTopic),
    };
    const popup: Measured[] = [];
    for (let run = 0; run < runs; run++) popup.push(await measurePopup(browser, onTopic));
    await storeYears(browser);
    const popupOfYears: Measured[] = [];
    for (let run = 0; run < runs; run++) popupOfYears.push(await measurePopup(browser, onTopic));
    const history: Measured[] = [];
    for (let run = 0; run < runs; run++)
      history.push(await measured(await browser.openOwn('past-days.html')));
    return { messages, popup, popupOfYears, history };
  } finally {
    await browser.close();
  }
}

const messagesOf = (page: TestPage): Promise<number> =>
  page.evaluate(() => Number(document.documentElement.dataset['messages'] ?? NaN));

/** Long after the marks of a page of that size have been painted. */
const restMs = 2000;

async function offTopicMessages(browser: TestBrowser, address: string): Promise<number> {
  const page = await browser.open(address);
  await new Promise((resolve) => setTimeout(resolve, restMs));
  const messages = await messagesOf(page);
  if (Number.isNaN(messages)) throw new Error('The counter of messages is not there');
  return messages;
}

const measurePopup = async (browser: TestBrowser, page: TestPage): Promise<Measured> =>
  measured(await browser.openPopup(page));

/** Closes the page, once it is drawn. */
async function measured(page: Pick<TestPage, 'evaluate' | 'close'>): Promise<Measured> {
  const result = await until('the page to be drawn', () =>
    page.evaluate(() => {
      const { drawnMs, reads } = document.documentElement.dataset;
      return drawnMs === undefined ? null : { ms: Number(drawnMs), reads: Number(reads) };
    }),
  );
  await page.close();
  return result;
}

/** Ten years up to this month, each day with thirty habits and a note. */
async function storeYears(browser: TestBrowser): Promise<void> {
  const last = new Date().toISOString().slice(0, 7);
  const thirty = habits.slice(0, 30).map(({ id }) => id);
  const days = Object.fromEntries(
    thirty.map((id, i) => [id, 'dlrd.ldrdd'.repeat(4).slice(i % 9, (i % 9) + 31)]),
  );
  const records = monthsBetween(addMonths(last, -119), last).flatMap((month) => [
    [`log:${month}`, { version: 1, days }],
    [`diary:${month}`, { version: 1, notes: notesOf(month), presets: {} }],
  ]);
  const page = await browser.openOwn('past-days.html');
  const settings = { ...defaultSettings(thirty, 1), applies: [] };
  await store(page, { ...Object.fromEntries(records), settings } as object);
  await page.close();
}

const notesOf = (month: string) =>
  Object.fromEntries(
    Array.from({ length: 28 }, (_, i) => [
      `${month}-${String(i + 1).padStart(2, '0')}`,
      'Slept well, walked to the shop and back, tired after lunch',
    ]),
  );
