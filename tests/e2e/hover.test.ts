/** WCAG 2.2, 1.4.13: what opens on hover can be dismissed, and can be hovered. That it stays is in persistent.test.ts. */
import { expect, test } from 'vitest';
import { cardText, marksOn, noCard, openCard, restOn } from './on-page.ts';
import { inEveryBrowser } from './with-browser.ts';

inEveryBrowser((stage) => {
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
        // Longer than the grace for which a card stays that was left.
        await new Promise((resolve) => setTimeout(resolve, 600));
        expect(await cardText(page)).toContain('Butyrate');
      }
    await page.close();
  });
});
