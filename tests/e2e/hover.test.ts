/** WCAG 2.2, 1.4.13: what opens on hover can be dismissed, can be hovered, and stays. */
import { expect, test } from 'vitest';
import { cardText, marksOn, noCard, openCard, restOn } from './on-page.ts';
import { inEveryBrowser } from './with-browser.ts';

const untouched = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

inEveryBrowser((stage, name) => {
  const cardOf = async (word: string) => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/article.html`);
    await marksOn(page, 20);
    await restOn(page, word);
    await openCard(page);
    return page;
  };

  test('dismissible: Escape closes the card, and pointer, focus and scroll stay where they are', async () => {
    const page = await cardOf('butyrate');
    const place = () => page.evaluate(() => [scrollX, scrollY, document.activeElement?.localName]);
    const before = await place();
    await page.press('Escape');
    await noCard(page);
    expect(await place()).toEqual(before);
    await page.close();
  });

  test('hoverable: the pointer goes from the word over every corner of the card, and it stays', async () => {
    const page = await cardOf('butyrate');
    const box = await page.inCard((root: ShadowRoot) => {
      const { left, top, right, bottom } = root.querySelector('.card')!.getBoundingClientRect();
      return { left, top, right, bottom };
    });
    if (!box) throw new Error('The card is gone');
    for (const x of [box.left + 6, box.right - 6])
      for (const y of [box.top + 6, box.bottom - 6]) {
        await page.move(x, y);
        await untouched(0.6);
        expect(await cardText(page)).toContain('Butyrate');
      }
    await page.close();
  });

  // Its own minute is the only honest clock; one browser is enough, since both run the same state machine.
  if (name === 'chromium')
    test('persistent: after a minute in which nothing is touched it is still there, and says the same', async () => {
      const page = await cardOf('butyrate');
      const said = await cardText(page);
      await untouched(60);
      expect(await cardText(page)).toBe(said);
      await page.close();
    }, 120_000);
});
