/** WCAG 2.2, 1.4.13: what opens on hover stays. Its own minute is the only honest clock. */
import { expect, test } from 'vitest';
import { cardText, marksOn, openCard, restOn } from './on-page.ts';
import { inEveryBrowser } from './with-browser.ts';

inEveryBrowser((stage) => {
  test('after a minute in which nothing is touched the card is still there, and says the same', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/article.html`);
    await marksOn(page, 20);
    await restOn(page, 'butyrate');
    const said = await openCard(page);
    await new Promise((resolve) => setTimeout(resolve, 60_000));
    expect(await cardText(page)).toBe(said);
    await page.close();
  }, 120_000);
});
