import { expect, test } from 'vitest';
import { type TestPage, until } from './browsers/driver.ts';
import { type ExtensionPage, press, says, store, stored, textOf } from './own-page.ts';
import { inEveryBrowser } from './with-browser.ts';

const unread = 'Your saved data could not be read, so nothing was changed.';

/** Unless the popup has seen by itself that all is well again. */
const tryAgain = (popup: TestPage) =>
  popup.evaluate(() => {
    [...document.querySelectorAll('button')].find(({ innerText }) => innerText === 'Try again')?.click();
  });

/** Presses the first habit before the popup has read anew what was stored; whether it was still there. */
const pressOnceStored = (popup: TestPage, items: object) =>
  popup.evaluate(async (wanted: object) => {
    const first = document.querySelector<HTMLElement>('.row');
    await (globalThis as unknown as ExtensionPage).chrome.storage.local.set(wanted);
    first?.click();
    return first?.isConnected;
  }, items);

/** Days done, over all habits and months. */
const ticked = async (page: TestPage): Promise<number> =>
  Object.entries(await stored(page))
    .filter(([key]) => key.startsWith('log:'))
    .flatMap(([, log]) => Object.values((log as { days: Record<string, string> }).days))
    .join('')
    .split('d').length - 1;

inEveryBrowser((stage) => {
  test('a record that cannot be read is said in one sentence, and left as it is', async () => {
    const { browser } = stage();
    const options = await browser.openOwn('options.html');
    await says(options, 'Same as my device');
    const good = await stored(options);
    for (const broken of [
      'not a record',
      { version: 2, isPaused: 'perhaps' },
      { ...(good['settings'] as object), habits: 7 },
    ]) {
      await store(options, { settings: broken });
      const popup = await browser.openOwn('popup.html');
      await says(popup, unread);
      expect((await textOf(popup)).trim()).toBe(`${unread}\n\nTry again`);
      await says(options, unread);
      expect((await stored(popup))['settings']).toEqual(broken);

      await store(options, { settings: good['settings'] });
      await tryAgain(popup);
      await says(popup, 'Habits today');
      await popup.close();
    }
    await says(options, 'Same as my device');
    await options.close();
  });

  test('a month that cannot be read is not ticked over', async () => {
    const { browser } = stage();
    const popup = await browser.openOwn('popup.html');
    await says(popup, 'Habits today');
    const now = new Date();
    const key = `log:${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`;
    const first = await popup.evaluate(() => document.querySelector<HTMLElement>('.row')?.innerText.trim());
    const broken = { version: 1, days: 'broken' };
    expect(await pressOnceStored(popup, { [key]: broken })).toBe(true);
    await says(popup, unread);
    expect((await stored(popup))[key]).toEqual(broken);

    await store(popup, { [key]: { version: 1, days: {}, laterField: { kept: true } } });
    await tryAgain(popup);
    await until('the sentence to go', async () => !(await textOf(popup)).includes(unread));
    await press(popup, first ?? '');
    await until('the tick', () =>
      popup.evaluate(() => document.querySelector<HTMLInputElement>('.row input')?.checked),
    );
    expect((await stored(popup))[key]).toMatchObject({ version: 1, laterField: { kept: true } });
    await popup.close();
  });

  test('a day is one character in its month', async () => {
    const { browser } = stage();
    const popup = await browser.openOwn('popup.html');
    await says(popup, 'Habits today');
    const logs = Object.entries(await stored(popup)).filter(([key]) => key.startsWith('log:'));
    expect(logs.length).toBe(1);
    const [, log] = logs[0] as [string, { days: Record<string, string> }];
    for (const days of Object.values(log.days)) expect(days).toMatch(/^\.*d$/);
    await popup.close();
  });

  test('more than ten megabytes of records leave room for a tick', async () => {
    const { browser } = stage();
    const popup = await browser.openOwn('popup.html');
    await says(popup, 'Habits today');
    const before = await ticked(popup);
    await store(popup, { ballast: 'x'.repeat(11_000_000) });
    await popup.evaluate(() => document.querySelector<HTMLInputElement>('.row input:not(:checked)')?.click());
    await until('the tick in the store', async () => (await ticked(popup)) === before + 1);
    await popup.close();
  });
});
