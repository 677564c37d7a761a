/** Pages that use or replace the very means that the marks rest on, and pages that one comes back to. */
import { expect, test } from 'vitest';
import { type TestPage, until } from './browsers/driver.ts';
import { marksAre, marksOn, noCard, openCard, restOn } from './on-page.ts';
import { inEveryBrowser } from './with-browser.ts';

inEveryBrowser((stage) => {
  const open = (path: string) => stage().browser.open(`${stage().server.origin}/${path}`);
  const end = async (page: TestPage) => {
    expect(page.errors()).toEqual([]);
    await page.close();
  };

  test('a page’s own highlights stay, and ours come again after the page has cleared them all', async () => {
    const page = await open('own-highlights.html');
    await marksAre(page, ['dysbiosis', 'optic neuritis']);
    const own = () => page.evaluate(() => CSS.highlights.get('search-result')?.size ?? null);
    expect(await own()).toBe(1);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.body.insertAdjacentHTML('beforeend', '<h2>New</h2><p>Here is serotonin.</p>');
    });
    await marksAre(page, ['dysbiosis', 'optic neuritis', 'serotonin']);
    expect(await own()).toBeNull();
    await end(page);
  });

  test('a page that replaces the browser’s own functions is marked, and its card opens', async () => {
    const page = await open('replaced-globals.html');
    // Its functions cannot be used by a test either.
    const marks = () =>
      page.evaluate(() => {
        const words: string[] = [];
        for (const [name, highlight] of CSS.highlights)
          for (const { startContainer, startOffset, endOffset } of highlight)
            if (name.startsWith('rc-')) words.push(startContainer.nodeValue!.slice(startOffset, endOffset));
        return words.join();
      });
    await until('the mark', async () => (await marks()) === 'dysbiosis');
    await page.evaluate(() => {
      document.querySelector('p')!.firstChild!.nodeValue = 'Nothing is what it seemed: serotonin.';
    });
    await until('the new mark', async () => (await marks()) === 'serotonin');
    const { x, y } = await page.evaluate(() => {
      // A page that breaks itself leaves the prototypes of documents and ranges, for this test's sake.
      const range = Document.prototype.createRange.call(document);
      const text = document.querySelector('p')!.firstChild!;
      range.setStart(text, 30);
      range.setEnd(text, 34);
      const { left, top, height } = range.getBoundingClientRect();
      return { x: left, y: top + height / 2 };
    });
    await page.move(x - 3, y);
    await page.move(x, y);
    expect(await openCard(page)).toContain('Serotonin');
    await end(page);
  });

  test('back on a page that the browser has kept, the marks are there and the card opens', async () => {
    const page = await open('article.html');
    await marksOn(page, 20);
    await restOn(page, 'butyrate');
    await openCard(page);
    await page.press('Escape');
    await noCard(page);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset['kept'] = String(persisted);
      });
    });
    await page.navigate(`${stage().server.origin}/blank.html`);
    await page.evaluate(() => history.back());
    await until('the page', () => page.evaluate(() => document.title.startsWith('What we know'))).catch(
      () => null,
    );
    await marksOn(page, 20);
    expect(await page.evaluate(() => document.documentElement.dataset['kept'])).toBe('true');
    await restOn(page, 'propionate');
    expect(await openCard(page)).toContain('Propionate');
    await page.press('Escape');
    await page.evaluate(() => document.body.append('Later, oligoclonal bands.'));
    await until('the new word', async () => (await marksOn(page)).includes('oligoclonal bands'));
    await end(page);
  });
});
