/** Pages that stand between the pointer and the words. */
import { expect, test } from 'vitest';
import { type TestPage, until } from './browsers/driver.ts';
import { cardText, marksAre, noCard, openCard, placeOf, pressesAreHeard, restOn } from './on-page.ts';
import { inEveryBrowser } from './with-browser.ts';

/** Longer than the dwell: a card that was going to open would be open. */
const longerThanDwell = () => new Promise((resolve) => setTimeout(resolve, 1000));

inEveryBrowser((stage) => {
  const open = (path: string) => stage().browser.open(`${stage().server.origin}/${path}`);
  const end = async (page: TestPage) => {
    expect(page.errors()).toEqual([]);
    await page.close();
  };
  const everyWord = [
    'dysbiosis',
    'serotonin',
    'butyrate',
    'dysphagia',
    'vagus nerve',
    'optic neuritis',
    'oligoclonal bands',
  ];

  test.each([
    ['that cannot be selected', 'dysbiosis', 'Dysbiosis'],
    ['below a veil that lets the pointer through', 'serotonin', 'Serotonin'],
    ['deaf to the pointer', 'butyrate', 'Butyrate'],
    ['across a marker pen of the page', 'clonal bands', 'Oligoclonal'],
    ['in a box that is a link as a whole', 'dysphagia', 'Dysphagia'],
  ])('resting on a word %s opens its card', async (_, word, title) => {
    const page = await open('under-and-over.html');
    await marksAre(page, everyWord);
    await restOn(page, word);
    expect(await openCard(page)).toContain(title);
    await end(page);
  });

  test('a word below something that hides it opens nothing, neither by pointer nor by tap', async () => {
    const page = await open('under-and-over.html');
    await marksAre(page, everyWord);
    await pressesAreHeard(stage().browser, page);
    for (const word of ['vagus nerve', 'optic neuritis']) {
      const { x, y } = await placeOf(page, word);
      await page.move(x - 3, y);
      await page.move(x, y);
      await longerThanDwell();
      expect(await cardText(page)).toBeNull();
      await page.tap(x, y);
      await longerThanDwell();
      expect(await cardText(page)).toBeNull();
    }
    await end(page);
  });

  test('in an element that fills the screen the card shows, and its button works', async () => {
    const page = await open('fullscreen.html');
    await marksAre(page, ['dysbiosis', 'optic neuritis']);
    const button = await placeOf(page, 'Fill the screen');
    await page.click(button.x, button.y);
    await until('the full screen', () => page.evaluate(() => document.fullscreenElement !== null));
    await restOn(page, 'optic neuritis');
    expect(await openCard(page)).toContain('Optic neuritis');
    const onTop = await page.evaluate(() => {
      const host = document.querySelector('[popover=manual]')!;
      const { left, top, width } = host.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + 20) === host;
    });
    expect(onTop).toBe(true);
    const close = await page.inCard((root: ShadowRoot) => {
      const { left, top, width, height } = root.querySelector('button')!.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    if (!close) throw new Error('The card is gone');
    await page.move(close.x, close.y);
    await page.click(close.x, close.y);
    await noCard(page);
    await page.evaluate(() => document.exitFullscreen());
    await restOn(page, 'dysbiosis');
    expect(await openCard(page)).toContain('Dysbiosis');
    await end(page);
  });
});
