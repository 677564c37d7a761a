/** Private windows: words are marked there as the reader has allowed, and nothing about their pages is kept. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestBrowser, until } from './browsers/driver.ts';
import { launchBrowser } from './browsers/index.ts';
import {
  cardSays,
  marksAre,
  marksOn,
  openCard,
  openMore,
  paintedWords,
  pressInCard,
  restOn,
} from './on-page.ts';
import { type PageServer, servePages } from './serve.ts';
import { browsersHere, extensionFolder } from './with-browser.ts';

interface Extension {
  readonly tabs: { query: (which: object) => Promise<readonly { readonly id: number }[]> };
  readonly runtime: { sendMessage: (message: unknown) => Promise<unknown> };
  readonly storage: { local: { get: (keys: null) => Promise<unknown> } };
}

describe.each(browsersHere)('in a private window of %s', (name) => {
  let server: PageServer;
  let browser: TestBrowser;
  beforeAll(async () => {
    server = await servePages();
    browser = await launchBrowser[name]({ extension: extensionFolder(name), isAllowedInPrivate: true });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test('marks can be hidden for this time, a tick is kept, and no page is named in what is stored', async () => {
    const page = await browser.openPrivate(`${server.origin}/article.html`);
    await marksOn(page, 20);
    const popup = await browser.openPopup(page);
    const inPopup = (text: string) =>
      until(text, () => popup.evaluate((wanted: string) => document.body.innerText.includes(wanted), text));
    const press = (text: string) =>
      popup.evaluate((wanted: string) => {
        const found = [...document.querySelectorAll<HTMLElement>('button, .row')].find(({ innerText }) =>
          innerText.startsWith(wanted),
        );
        if (!found) throw new Error(`Nothing to press: ${wanted}`);
        found.click();
      }, text);
    await inPopup('This is a private window. Nothing about its pages is kept.');
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain('Mark words on localhost');
    await press('Hide the marks on this page');
    await inPopup('Marks are hidden on this page');
    await marksAre(page, []);
    await press('Mark this page now');
    await marksOn(page, 20);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.row input[type=checkbox]')?.click());
    await inPopup('You ticked ');
    expect(
      await popup.evaluate(
        () => document.querySelector<HTMLInputElement>('.row input[type=checkbox]')?.checked,
      ),
    ).toBe(true);
    const refused = await popup.evaluate(async () => {
      const { tabs, runtime } = (globalThis as unknown as { chrome: Extension }).chrome;
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      return runtime.sendMessage({ ask: 'set-site', host: location.hostname, tabId: tab?.id, isOff: true });
    });
    expect(refused).toEqual({ ok: false, failed: 'private' });
    const stored = await popup.evaluate(async () =>
      JSON.stringify(await (globalThis as unknown as { chrome: Extension }).chrome.storage.local.get(null)),
    );
    expect(stored).toContain('log:');
    expect(stored).not.toContain('localhost');
    expect(stored).not.toContain('article');
    await popup.close();
    await page.close();
  });

  test('from a card nothing is saved, and marks go for this time only', async () => {
    const address = `${server.origin}/article.html`;
    const page = await browser.openPrivate(address);
    await marksOn(page, 20);
    await restOn(page, 'butyrate');
    await openCard(page);
    await openMore(page);
    await pressInCard(page, 'Save this word');
    await cardSays(page, 'Nothing from a private window is kept.');
    await pressInCard(page, 'Turn marks off on this site');
    await until('no marks', async () => (await paintedWords(page)).length === 0);
    await page.navigate(address);
    await marksOn(page, 20);
    await page.close();
  });
});
