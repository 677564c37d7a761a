import { expect, test } from 'vitest';
import { marksOn, noCard, openCard, paintedWords, restOn } from './on-page.ts';
import { inEveryBrowser } from './with-browser.ts';

inEveryBrowser((stage) => {
  test('an extension that is reloaded under an open page leaves the page working, without errors', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/article.html`);
    await marksOn(page, 20);
    const serialized = () => page.evaluate(() => new XMLSerializer().serializeToString(document));
    const before = await serialized();
    await browser.reloadExtension();

    // Firefox puts the new page script into open pages, Chromium leaves the old one: explained from what was loaded.
    await restOn(page, 'butyrate');
    expect(await openCard(page)).toContain('Butyrate');
    expect((await paintedWords(page)).length).toBeGreaterThanOrEqual(20);
    await page.press('Escape');
    await noCard(page);
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.id = 'late';
      added.textContent = 'Added later: serotonin.';
      document.body.append(added);
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    await page.evaluate(() => {
      document.querySelector('#late')?.remove();
    });
    expect(await serialized()).toBe(before);
    expect(page.errors()).toEqual([]);

    const fresh = await browser.open(`${server.origin}/article.html`);
    await marksOn(fresh, 20);
    await fresh.close();
    await page.close();
  });
});
