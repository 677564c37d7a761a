/** Sync over the browser's real `storage.sync`, which here is the share of an account that nobody is signed in to. */
import { expect, test } from 'vitest';
import { type TestPage, until } from './browsers/driver.ts';
import { press, says, send, stored, textOf } from './own-page.ts';
import { inEveryBrowser } from './with-browser.ts';

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
    await send(page, { ask: 'set-habits', habits: ['one-song', 'morning-daylight'] });
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
});
