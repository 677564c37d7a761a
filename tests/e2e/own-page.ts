/** What tests do on the extension's own pages: read them, press, look into storage. */
import { type TestPage, until } from './browsers/driver.ts';

/** What runs in the extension's own page. */
export interface ExtensionPage {
  readonly chrome: {
    readonly storage: {
      readonly local: {
        get: (keys: null) => Promise<Record<string, unknown>>;
        set: (items: object) => Promise<void>;
        clear: () => Promise<void>;
      };
    };
    readonly runtime: { sendMessage: (message: object) => Promise<unknown> };
  };
}

export const stored = (page: TestPage) =>
  page.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.storage.local.get(null));

export const store = (page: TestPage, items: object) =>
  page.evaluate(
    (wanted: object) => (globalThis as unknown as ExtensionPage).chrome.storage.local.set(wanted),
    items,
  );

export const send = (page: TestPage, message: object) =>
  page.evaluate(
    (wanted: object) => (globalThis as unknown as ExtensionPage).chrome.runtime.sendMessage(wanted),
    message,
  );

export const textOf = (page: TestPage) => page.evaluate(() => document.body.innerText);

export const says = (page: TestPage, words: string) =>
  until(`"${words}"`, async () => (await textOf(page)).includes(words));

export const press = (page: TestPage, label: string) =>
  until(`a button "${label}"`, () =>
    page.evaluate((wanted: string) => {
      const button = [...document.querySelectorAll<HTMLElement>('label, button')].find(
        ({ innerText }) => innerText.trim() === wanted,
      );
      button?.click();
      return button !== undefined;
    }, label),
  );
