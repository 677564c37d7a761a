import { expect, test } from 'vitest';
import { type TestPage, until } from './browsers/driver.ts';
import { inEveryBrowser } from './with-browser.ts';

/** What runs in the extension's own page. */
interface ExtensionPage {
  readonly chrome: {
    readonly storage: {
      readonly local: {
        get: (keys: null) => Promise<Record<string, unknown>>;
        set: (items: object) => Promise<void>;
      };
    };
  };
}

const stored = (page: TestPage) =>
  page.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.storage.local.get(null));

const store = (page: TestPage, items: object) =>
  page.evaluate(
    (wanted: object) => (globalThis as unknown as ExtensionPage).chrome.storage.local.set(wanted),
    items,
  );

const text = (page: TestPage) => page.evaluate(() => document.body.innerText);

const says = (page: TestPage, words: string) =>
  until(`"${words}"`, async () => (await text(page)).includes(words));

const press = (page: TestPage, label: string) =>
  page.evaluate((wanted: string) => {
    [...document.querySelectorAll<HTMLElement>('label, button')]
      .find(({ innerText }) => innerText.trim() === wanted)
      ?.click();
  }, label);

const unread = 'Your saved data could not be read, so nothing was changed.';

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
      expect((await text(popup)).trim()).toBe(`${unread}\n\nTry again`);
      await says(options, unread);
      expect((await stored(popup))['settings']).toEqual(broken);

      await store(options, { settings: good['settings'] });
      await press(popup, 'Try again');
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
    // Broken between the popup's own reading and the press.
    await popup.evaluate(
      (name: string, brokenKey: string) =>
        (globalThis as unknown as ExtensionPage).chrome.storage.local.set({
          [brokenKey]: { version: 1, days: name },
        }),
      'broken',
      key,
    );
    await press(popup, first ?? '');
    await says(popup, unread);
    expect((await stored(popup))[key]).toEqual({ version: 1, days: 'broken' });

    await store(popup, { [key]: { version: 1, days: {}, laterField: { kept: true } } });
    await press(popup, 'Try again');
    await until('the sentence to go', async () => !(await text(popup)).includes(unread));
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
});
