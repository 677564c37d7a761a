/** Pages that are left alone until the reader asks, and marks that come and go for this time. */
import { expect, test } from 'vitest';
import { type TestBrowser, type TestPage, until } from './browsers/driver.ts';
import { marksAre, marksOn, paintedWords } from './on-page.ts';
import { stored } from './own-page.ts';
import { inEveryBrowser } from './with-browser.ts';

/** Presses what begins with these words. */
const press = (popup: Pick<TestPage, 'evaluate'>, text: string) =>
  until(text, () =>
    popup.evaluate((wanted: string) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, .row')];
      const found = all.find(({ innerText }) => innerText.startsWith(wanted));
      found?.click();
      return found !== undefined;
    }, text),
  );
const says = (popup: Pick<TestPage, 'evaluate'>, text: string) =>
  until(text, () => popup.evaluate((wanted: string) => document.body.innerText.includes(wanted), text));
/** Long enough for marks that would come: a page beside it that is read has its own by then. */
async function isLeftAlone(browser: TestBrowser, origin: string, page: TestPage): Promise<void> {
  const beside = await browser.open(`${origin}/article.html`);
  await marksOn(beside, 20);
  await beside.close();
  expect(await paintedWords(page)).toEqual([]);
}

inEveryBrowser((stage) => {
  test('mail is not read until it is asked for, and not again once it is loaded anew', async () => {
    const { browser, server } = stage();
    const mail = `${server.origin.replace('//', '//webmail.inbox.')}/article.html`;
    const page = await browser.open(mail);
    await isLeftAlone(browser, server.origin, page);
    const popup = await browser.openPopup(page);
    await says(popup, 'This looks like a mail page. It is not read unless you ask.');
    await press(popup, 'Mark this page now');
    await marksOn(page, 20);
    await says(popup, 'words explained on this page.');
    await popup.close();
    await page.navigate(mail);
    await isLeftAlone(browser, server.origin, page);
    await page.close();
  });

  test('where every page waits to be asked, it is the options that say so', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/article.html`);
    await marksOn(page, 20);
    const options = await browser.openOwn('options.html');
    await press(options, 'Read a page only when I ask');
    await marksAre(page, []);
    const popup = await browser.openPopup(page);
    await says(popup, 'Pages are read only when you ask.');
    await press(popup, 'Mark this page now');
    await marksOn(page, 20);
    await popup.close();
    await press(options, 'Read a page only when I ask');
    await until('that it is kept', async () => {
      const { settings } = (await stored(options)) as { settings: { isOnRequest: boolean } };
      return !settings.isOnRequest;
    });
    await options.close();
    await page.close();
  });

  test('a key hides the marks of a page, and shows them again', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/article.html`);
    await marksOn(page, 20);
    await browser.command('toggle-marks');
    await marksAre(page, []);
    const popup = await browser.openPopup(page);
    await says(popup, 'Marks are hidden on this page until it is loaded again.');
    await popup.close();
    await page.activate();
    await browser.command('toggle-marks');
    await marksOn(page, 20);
    await page.close();
  });
});
