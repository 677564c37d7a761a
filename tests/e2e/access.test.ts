import { expect, test } from 'vitest';
import { type TestPage, until } from './browsers/driver.ts';
import { marksOn } from './on-page.ts';
import { inEveryBrowser } from './with-browser.ts';

const says = (page: TestPage, words: string) =>
  until(`"${words}"`, () =>
    page.evaluate((wanted: string) => document.body.innerText.includes(wanted), words),
  );

/** What runs in the extension's own page. */
interface ExtensionPage {
  readonly chrome: { readonly permissions: { request: (wanted: object) => Promise<boolean> } };
}

const withheld = 'The browser does not let this extension read web pages, so no words are marked.';

inEveryBrowser((stage) => {
  test('says that the reader has withheld access to sites, and one press asks for it back', async () => {
    const { browser, server } = stage();
    const granted = await browser.openOwn('popup.html');
    await says(granted, "Today's tip");
    expect(
      await granted.evaluate((sentence: string) => document.body.innerText.includes(sentence), withheld),
    ).toBe(false);
    await granted.close();

    await browser.withholdAccess();
    const popup = await browser.openOwn('popup.html');
    await says(popup, withheld);
    const asked = await popup.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find(
        ({ innerText }) => innerText === 'Allow on all sites',
      );
      button?.scrollIntoView();
      const { left, top, width, height } = button!.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await popup.evaluate(() => {
      const { permissions } = (globalThis as unknown as ExtensionPage).chrome;
      const request = permissions.request.bind(permissions);
      permissions.request = (wanted: object) => {
        document.body.dataset['asked'] = JSON.stringify(wanted);
        return request(wanted);
      };
    });
    await popup.click(asked.x, asked.y);
    const question = await until('the question', () => popup.evaluate(() => document.body.dataset['asked']));
    expect(question).toBe('{"origins":["http://*/*","https://*/*"]}');
    await browser.acceptAccessPrompt();
    await until(
      'the sentence to go',
      async () => !(await popup.evaluate((s: string) => document.body.innerText.includes(s), withheld)),
    );
    await popup.close();
    const page = await browser.open(`${server.origin}/article.html`);
    await marksOn(page, 20);
    await page.close();
  });
});
