/** Fingers: on plain words, and on words in links and buttons. */
import { expect, test } from 'vitest';
import type { TestPage } from './browsers/driver.ts';
import { cardText, marksAre, noCard, openCard, placeOf, pressesAreHeard } from './on-page.ts';
import { inEveryBrowser } from './with-browser.ts';

/** Longer than a long press: a card that was going to open would be open. */
const longerThanLongPress = () => new Promise<void>((resolve) => setTimeout(resolve, 1000));

inEveryBrowser((stage) => {
  const open = async (): Promise<TestPage> => {
    const page = await stage().browser.open(`${stage().server.origin}/words-in-links.html`);
    await page.activate();
    await marksAre(page, ['dysbiosis', 'optic neuritis', 'vagus nerve']);
    await pressesAreHeard(stage().browser, page);
    return page;
  };
  /** What a tap on a link or a button does on this page. */
  const pressed = (page: TestPage) =>
    page.evaluate(
      () => location.hash + (document.querySelector<HTMLElement>('[role=button]')!.dataset['pressed'] ?? ''),
    );
  const end = async (page: TestPage) => {
    expect(page.errors()).toEqual([]);
    await page.close();
  };

  test('a tap on a word in a link follows the link, and opens no card', async () => {
    const page = await open();
    const { x, y } = await placeOf(page, 'optic neuritis');
    await page.tap(x, y);
    await longerThanLongPress();
    expect(await cardText(page)).toBeNull();
    expect(await pressed(page)).toBe('#followed');
    await end(page);
  });

  test.each([
    ['link', 'optic neuritis', 'Optic neuritis'],
    ['button', 'vagus nerve', 'Vagus nerve'],
  ])(
    'a finger that stays on a word in a %s opens its card, and does nothing else',
    async (_, words, title) => {
      const page = await open();
      const place = await placeOf(page, words);
      await page.touch(place, async () => {
        expect(await openCard(page)).toContain(title);
      });
      await longerThanLongPress();
      expect(await cardText(page)).toContain(title);
      expect(await pressed(page)).toBe('');
      await page.tap(500, 5);
      await noCard(page);
      await end(page);
    },
  );

  test('a finger that moves on, as in scrolling, opens nothing', async () => {
    const page = await open();
    const place = await placeOf(page, 'optic neuritis');
    await page.touch(place, longerThanLongPress, { x: place.x + 30, y: place.y + 40 });
    expect(await cardText(page)).toBeNull();
    await end(page);
  });

  test('the menu of a long press on a link stays with the browser', async () => {
    const page = await open();
    const { x, y } = await placeOf(page, 'optic neuritis');
    const isLeft = await page.evaluate(
      (left: number, top: number) =>
        document
          .elementFromPoint(left, top)!
          .dispatchEvent(
            new PointerEvent('contextmenu', { bubbles: true, composed: true, cancelable: true }),
          ),
      x,
      y,
    );
    expect(isLeft).toBe(true);
    await end(page);
  });

  test('on a telephone, what a finger opens is a sheet at the bottom, as wide as the view, its button a thumb wide', async () => {
    const page = await open();
    await page.setViewport(390, 700);
    const { x, y } = await placeOf(page, 'dysbiosis');
    await page.tap(x, y);
    expect(await openCard(page)).toContain('Dysbiosis');
    const sheet = await page.inCard((root: ShadowRoot) => {
      const { left, top, right, bottom } = root.querySelector('.card')!.getBoundingClientRect();
      const parts = [...root.querySelectorAll<HTMLElement>('button, summary, a[href]')].map((part) => {
        const box = part.getBoundingClientRect();
        return Math.min(box.width, box.height);
      });
      const close = [...root.querySelectorAll('button')].find(({ innerText }) => innerText === 'Close')!;
      const box = close.getBoundingClientRect();
      return { left, top, right, bottom, parts, close: box.top, height: innerHeight };
    });
    if (!sheet) throw new Error('The card is gone');
    expect([sheet.left, sheet.right, Math.round(sheet.bottom)]).toEqual([8, 382, sheet.height - 8]);
    // In the lower half, where the thumb of the hand that holds the telephone is.
    expect(sheet.close).toBeGreaterThan(sheet.height / 2);
    expect(sheet.parts.length).toBeGreaterThan(3);
    expect(Math.min(...sheet.parts.filter((px) => px > 0))).toBeGreaterThanOrEqual(44);
    await end(page);
  });
});
