/** How the content is kept right: a reader can report a mistake, and is told once nothing of it was checked for a year. */
import { expect, test } from 'vitest';
import { type TestPage, until } from './browsers/driver.ts';
import { cardSays, marksOn, openCard, pressInCard, restOn } from './on-page.ts';
import { press, says, textOf, turnTo } from './own-page.ts';
import { inEveryBrowser } from './with-browser.ts';

const copied = 'Copied: the entry and the version, and nothing of this page.';
const old = 'These texts were last checked on';

/** Puts a clipboard in the place of the browser's, which a test cannot read. */
const standInForClipboard = (page: TestPage, isRefusing: boolean) =>
  page.evaluate((refuses: boolean) => {
    const writeText = (text: string): Promise<void> => {
      document.body.dataset['copied'] = text;
      return refuses ? Promise.reject(new Error('NotAllowed')) : Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  }, isRefusing);

inEveryBrowser((stage) => {
  test('an entry of the glossary is reported by its id and the version alone', async () => {
    const page = await stage().browser.openOwn('glossary.html#term/butyrate');
    await says(page, 'Report a mistake');
    await standInForClipboard(page, false);
    await press(page, 'Report a mistake');
    await says(page, copied);
    expect(await page.evaluate(() => document.body.dataset['copied'])).toMatch(
      /^MS Gut Companion \d+\.\d+\.\d+\nEntry: term\/butyrate\nWhat is wrong:$/,
    );
    await page.close();
  });

  test('where the clipboard fails, the report is there to be copied by hand', async () => {
    const page = await stage().browser.openOwn('glossary.html#term/butyrate');
    await says(page, 'Report a mistake');
    await standInForClipboard(page, true);
    await press(page, 'Report a mistake');
    await says(page, 'The browser did not let this be copied.');
    await says(page, 'Entry: term/butyrate\nWhat is wrong:');
    await page.close();
  });

  test('a list of the glossary is no entry to report', async () => {
    const page = await stage().browser.openOwn('glossary.html#category/diet');
    await until('its words', () => page.evaluate(() => document.querySelectorAll('main li a').length > 5));
    expect(await textOf(page)).not.toContain('Report a mistake');
    await page.close();
  });

  test('a mistake is reported from a card', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/article.html`);
    await marksOn(page, 20);
    await restOn(page, 'butyrate');
    await openCard(page);
    await pressInCard(page, 'More');
    await pressInCard(page, 'Report a mistake');
    await cardSays(page, copied);
    await page.close();
  });

  test.each(['glossary.html', 'options.html'])(
    '%s says when the texts were last checked once that is more than a year ago',
    async (path) => {
      const page = await stage().browser.openOwn(path);
      await until('its heading', () => page.evaluate(() => document.querySelector('h1') !== null));
      expect(await textOf(page)).not.toContain(old);
      await turnTo(page, -800);
      // Drawn again, as a page is that stands open.
      if (path === 'glossary.html')
        for (const hash of ['#tips', '']) {
          const before = await textOf(page);
          await page.evaluate((next: string) => void (location.hash = next), hash);
          await until('another view', async () => (await textOf(page)) !== before);
        }
      else await press(page, 'Wide');
      await says(page, old);
      await says(page, 'Newer findings may differ.');
      await page.close();
    },
  );

  test('what is new waits folded in the options', async () => {
    const page = await stage().browser.openOwn('options.html');
    await says(page, 'What is new');
    expect(await textOf(page)).not.toContain('Version 0.1.0');
    await page.evaluate(() =>
      [...document.querySelectorAll('summary')].find(({ innerText }) => innerText === 'What is new')?.click(),
    );
    await says(page, 'Version 0.1.0');
    await page.close();
  });
});
