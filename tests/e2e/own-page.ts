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

/** Sets the page's clock some days back, at ten in the morning, and has it look at it. */
export const turnTo = (page: TestPage, back: number) =>
  page.evaluate((days: number) => {
    const global = globalThis as unknown as { readonly RealDate?: DateConstructor; Date: DateConstructor };
    const Real = global.RealDate ?? Date;
    const now = new Real();
    const set = new Real(now.getFullYear(), now.getMonth(), now.getDate() - days, 10).getTime();
    class SetDate extends Real {
      constructor(...args: readonly unknown[]) {
        super(...((args.length === 0 ? [set] : args) as [number])); // whatever Date takes
      }
    }
    Object.assign(global, { RealDate: Real, Date: SetDate });
    dispatchEvent(new Event('focus'));
  }, back);
