/** Documents that are no HTML: left alone, and the popup says so in a sentence. */
import { expect, test } from 'vitest';
import { until } from './browsers/driver.ts';
import { marksAre, openCard, restOn } from './on-page.ts';
import { inEveryBrowser } from './with-browser.ts';

inEveryBrowser((stage) => {
  // Either browser shows a PDF in a viewer that lets no extension in.
  test.each(['plain-text.txt', 'document.xml', 'drawing.svg', 'picture.png', 'document.pdf'])(
    'the popup over %s says that it cannot be read',
    async (path) => {
      const { browser, server } = stage();
      const page = await browser.open(`${server.origin}/${path}`);
      const popup = await browser.openPopup(page);
      await until('the sentence', () =>
        popup.evaluate(() => document.body.textContent.includes('Extensions cannot read this page.')),
      );
      expect(page.errors()).toEqual([]);
      await popup.close();
      await page.close();
    },
  );

  test('a page in XHTML is a page like any other', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/strict-markup.xhtml`);
    await marksAre(page, ['Multiple sclerosis', 'dysbiosis']);
    await restOn(page, 'dysbiosis');
    expect(await openCard(page)).toContain('Dysbiosis');
    expect(page.errors()).toEqual([]);
    await page.close();
  });
});
