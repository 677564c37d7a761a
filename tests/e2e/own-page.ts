/** What tests do on the extension's own pages: read them, press, look into storage. */
import { type TestBrowser, type TestPage, until } from './browsers/driver.ts';

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

/** Resolves once nothing has changed in the page for 200 ms: another tip may come in the place of one that does not fit. */
export const untilAtRest = (page: TestPage) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let rest: ReturnType<typeof setTimeout>;
        const observer = new MutationObserver(() => waitAnew());
        const waitAnew = (): void => {
          clearTimeout(rest);
          rest = setTimeout(() => {
            observer.disconnect();
            resolve();
          }, 200);
        };
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        waitAnew();
      }),
  );

export const textOf = (page: TestPage) => page.evaluate(() => document.body.innerText);

export const says = (page: TestPage, words: string) =>
  until(`"${words}"`, async () => (await textOf(page)).includes(words));

/** The focus follows what is drawn. */
export const hasFocus = (page: TestPage, id: string) =>
  until(`the focus on "${id}"`, () =>
    page.evaluate((wanted: string) => document.activeElement?.id === wanted, id),
  );

/** Goes on by the Tab key until the focus is on what is so named. It has to be there first, or the keys lead past its place. */
export async function tabTo(page: TestPage, name: RegExp): Promise<void> {
  await until(`${name.source} to come to`, () =>
    page.evaluate(
      (source: string) =>
        [...document.querySelectorAll<HTMLElement>('a, button, summary, label')].some(({ innerText }) =>
          new RegExp(source).test(innerText.trim()),
        ),
      name.source,
    ),
  );
  const names: string[] = [];
  for (let presses = 0; presses < 120; presses++) {
    await page.press('Tab');
    const now = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement | null;
      const isField = focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement;
      const label = isField ? focused.labels?.[0]?.innerText : focused?.innerText;
      return (label ?? '').trim();
    });
    if (name.test(now)) return;
    names.push(now);
  }
  throw new Error(`The Tab key comes to ${names.slice(0, 40).join(' | ')}, and not to ${name.source}`);
}

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

/** Hands a file to the page's only field for one. */
export const chooseFile = (page: TestPage, name: string, text: string) =>
  page.evaluate(
    (called: string, content: string) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], called));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );

/** The number of the tab opened last, by which a panel in a tab of its own is told what it stands beside. */
export async function tabBeside(browser: TestBrowser): Promise<number> {
  const own = await browser.openOwn('options.html');
  const id = await own.evaluate(async () => {
    interface Api {
      tabs: { query: (what: object) => Promise<{ id: number; index: number }[]> };
    }
    const api =
      (globalThis as unknown as { browser?: Api; chrome: Api }).browser ??
      (globalThis as unknown as { chrome: Api }).chrome;
    const tabs = await api.tabs.query({});
    return tabs.sort((a, b) => a.id - b.id).at(-2)?.id ?? 0;
  });
  await own.close();
  return id;
}

interface Clocked {
  readonly RealDate?: DateConstructor;
  Date: DateConstructor;
}

/** Runs where the clock is: sets it some days back, at ten in the morning. */
function setClock(background: Clocked | null, days: number): void {
  const global: Clocked = background ?? globalThis;
  const Real = global.RealDate ?? global.Date;
  const now = new Real();
  const set = new Real(now.getFullYear(), now.getMonth(), now.getDate() - days, 10).getTime();
  class SetDate extends Real {
    constructor(...args: readonly unknown[]) {
      super(...((args.length === 0 ? [set] : args) as [number])); // whatever Date takes
    }
    static override now(): number {
      return set;
    }
  }
  Object.assign(global, { RealDate: Real, Date: SetDate });
}

/** Sets the page's clock some days back, at ten in the morning, and has it look at it. */
export async function turnTo(page: TestPage, back: number): Promise<void> {
  await page.evaluate(setClock, null, back);
  await page.evaluate(() => void dispatchEvent(new Event('focus')));
}

/** Sets the background's clock in the same way. It stands so until it is let go, or the background ends. */
export const turnBackground = (browser: TestBrowser, back: number): Promise<void> =>
  browser.inBackground(setClock, back);

export const letBackgroundGo = (browser: TestBrowser): Promise<void> =>
  browser.inBackground((background: Clocked) => {
    background.Date = background.RealDate ?? background.Date;
  });
