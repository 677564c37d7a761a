/** Sync over the browser's real `storage.sync`, which here is the share of an account that nobody is signed in to. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type TestPage, until } from './browsers/driver.ts';
import { launchBrowser } from './browsers/index.ts';
import { press, says, send, stored, textOf } from './own-page.ts';
import { extensionFolder, inEveryBrowser } from './with-browser.ts';

interface AccountPage {
  readonly chrome: {
    readonly storage: {
      readonly sync: {
        get: (keys: null) => Promise<Record<string, { days: Record<string, string> }>>;
        set: (items: object) => Promise<void>;
      };
    };
  };
}

const account = (page: TestPage) =>
  page.evaluate(() => (globalThis as unknown as AccountPage).chrome.storage.sync.get(null));
/** As the browser does when another device has sent something. */
const sendFromElsewhere = (page: TestPage, items: object) =>
  page.evaluate((all: object) => (globalThis as unknown as AccountPage).chrome.storage.sync.set(all), items);
const bytes = (items: object) =>
  Object.entries(items).reduce(
    (sum, [key, value]) => sum + Buffer.byteLength(key + JSON.stringify(value)),
    0,
  );

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The reader's own today, as the popup shows it. */
const today = () => {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return { month: `${now.getFullYear()}-${two(now.getMonth() + 1)}`, date: now.getDate() };
};

inEveryBrowser((stage) => {
  test('habit days go to the account once that is turned on, come from it into the open popup, and stay when it is off', async () => {
    const { browser } = stage();
    const page = await browser.openOwn('options.html');
    await says(page, 'It is off unless you turn it on.');
    const { month, date } = today();
    const day = `${month}-${String(date).padStart(2, '0')}`;
    await send(page, { ask: 'show-habit', habitId: 'one-song', isShown: true });
    await send(page, { ask: 'show-habit', habitId: 'morning-daylight', isShown: true });
    await send(page, { ask: 'tick', habitId: 'one-song', day, state: 'done' });
    expect(await account(page)).toEqual({});

    await press(page, 'Sync my habit days');
    const item = `log:${month}:0`;
    const before = ','.repeat(date - 1);
    await until('the tick in the account', async () => (await account(page))[item]?.days['one-song'] === `${before}d0`); // prettier-ignore
    expect(bytes(await account(page))).toBeLessThan(200);
    await says(page, 'In your account: 1 kB of 60 kB.');

    const popup = await browser.openOwn('popup.html');
    const states = () =>
      popup.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('li .row input')].map(({ checked }) => checked)); // prettier-ignore
    await until('the popup with its tick', async () => (await states()).filter(Boolean).length === 1);
    await sendFromElsewhere(page, {
      [item]: { version: 1, devices: ['phone'], days: { 'morning-daylight': `${before}d1` } },
    });
    await until('the popup to follow', async () => (await states()).filter(Boolean).length === 2);
    // What that device had not heard of goes back to it.
    await until(
      'both in the account',
      async () => Object.keys((await account(page))[item]?.days ?? {}).length === 2,
    );
    await popup.close();

    await press(page, 'Sync my habit days');
    await says(page, 'Sync is off, but your account still holds 1 kB of it.');
    const log = (await stored(page))[`log:${month}`];
    await press(page, 'Take it out of my account');
    await until('an empty account', async () => Object.keys(await account(page)).length === 0);
    await until('the sentence to go', async () => !(await textOf(page)).includes('still holds'));
    expect((await stored(page))[`log:${month}`]).toEqual(log);
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  test('erasing takes out what the account holds', async () => {
    const { browser } = stage();
    const page = await browser.openOwn('data.html');
    await send(page, { ask: 'tick', habitId: 'one-song', day: '2026-11-01', state: 'done' });
    await send(page, { ask: 'set-sync', isOn: true });
    await until('something in the account', async () => Object.keys(await account(page)).length > 0, 30_000);
    await press(page, 'Erase everything…');
    await says(page, 'Your browser account still holds habit days from sync.');
    await press(page, 'Erase everything now');
    await says(page, 'Erased. Nothing is stored any more.');
    expect(await account(page)).toEqual({});
    expect(await stored(page)).toEqual({});
    await page.close();
  });

  describe('a second device of the same account', () => {
    const month = '2026-11';
    /** What one device has written there, the other one gets. */
    const carry = async (from: TestPage, to: TestPage) => sendFromElsewhere(to, await account(from));
    const tick = (page: TestPage, habitId: string, date: number, state = 'done') =>
      send(page, { ask: 'tick', habitId, day: `${month}-0${date}`, state });
    /** What is done, as `habit date`. */
    const doneOn = async (page: TestPage): Promise<readonly string[]> => {
      const log = (await stored(page))[`log:${month}`] as { days: Record<string, string> } | undefined;
      return Object.entries(log?.days ?? {})
        .flatMap(([id, letters]) => [...letters.matchAll(/d/g)].map(({ index }) => `${id} ${index + 1}`))
        .sort();
    };
    const isThere = (page: TestPage, wanted: readonly string[]) =>
      until(`${wanted.join()} on the device`, async () => isDeepStrictEqual(await doneOn(page), wanted));
    const isInAccount = (page: TestPage, isSo: (days: Readonly<Record<string, string>>) => boolean) =>
      until('it in the account', async () => isSo((await account(page))[`log:${month}:0`]?.days ?? {}));

    test.each([
      { store: 'an empty', old: [], all: ['one-song 2'] },
      {
        store: 'an old',
        old: [
          ['morning-daylight', 1],
          ['one-song', 3],
        ],
        all: ['morning-daylight 1', 'one-song 2', 'one-song 3'],
      },
    ] as const)('joins with $store store, and nothing is lost on either', async ({ old, all }) => {
      const { browser, name } = stage();
      const one = await browser.openOwn('data.html');
      const elsewhere = await launchBrowser[name]({ extension: extensionFolder(name) });
      const other = await elsewhere.openOwn('data.html');
      await tick(one, 'one-song', 2);
      for (const [habitId, date] of old) await tick(other, habitId, date);
      await send(one, { ask: 'set-sync', isOn: true });
      await isInAccount(one, (days) => days['one-song'] !== undefined);

      await carry(one, other);
      await send(other, { ask: 'set-sync', isOn: true });
      await isThere(other, all);
      await isInAccount(other, (days) => all.every((entry) => days[entry.split(' ')[0] ?? ''] !== undefined));
      await carry(other, one);
      await isThere(one, all);

      // What is taken back on one is taken back on the other, and does not come again.
      await tick(one, 'one-song', 2, 'nothing');
      const left = all.filter((entry) => entry !== 'one-song 2');
      await until('it taken back there, too', async () => {
        await carry(one, other);
        await after(1000);
        return isDeepStrictEqual(await doneOn(other), left);
      });
      expect(await doneOn(one)).toEqual(left);
      expect([...one.errors(), ...other.errors()]).toEqual([]);
      await elsewhere.close();
      await send(one, { ask: 'erase', isAccountToo: true });
      await one.close();
    });
  });
});
