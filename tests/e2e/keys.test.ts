/** Keys belong to the page and to the reader's own tools: of ours there are the browser's commands, and Escape. */
import { expect, test } from 'vitest';
import { cardText, marksOn, noCard, openCard, restOn } from './on-page.ts';
import { inEveryBrowser } from './with-browser.ts';

const keys = [...'abcdefghijklmnopqrstuvwxyz0123456789?/', 'ArrowDown', 'ArrowUp', 'Tab'];

interface Heard {
  heardKeys: string[];
}

inEveryBrowser((stage) => {
  test('no letter, digit or arrow does anything while a card is open over the page, nor is kept from the page', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/article.html`);
    await marksOn(page, 20);
    await restOn(page, 'butyrate');
    const said = await openCard(page);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heardKeys: heard });
      addEventListener('keydown', ({ key, defaultPrevented }) => {
        heard.push(defaultPrevented ? `${key} is taken` : key);
      });
    });
    for (const key of keys) await page.press(key);
    expect(await page.evaluate(() => (globalThis as unknown as Heard).heardKeys)).toEqual(keys);
    expect(await cardText(page)).toBe(said);
    // The one that is ours for as long as the card is open, and the page's again afterwards.
    await page.press('Escape');
    await noCard(page);
    await page.press('Escape');
    expect(await page.evaluate(() => (globalThis as unknown as Heard).heardKeys)).toEqual([
      ...keys,
      'Escape',
    ]);
    expect(page.errors()).toEqual([]);
    await page.close();
  });
});
