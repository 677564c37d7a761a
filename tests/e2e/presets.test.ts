/** How the reader is today, seen on a page that is open while it changes. */
import { expect, test } from 'vitest';
import { type TestPage, until } from './browsers/driver.ts';
import {
  cardText,
  marksOn,
  noCard,
  openCard,
  openMore,
  paintedWords,
  placeOf,
  pressesAreHeard,
  restOn,
} from './on-page.ts';
import { inEveryBrowser } from './with-browser.ts';

/** What runs in the extension's own page. */
interface ExtensionPage {
  readonly chrome: {
    readonly runtime: { readonly sendMessage: (message: object) => Promise<{ readonly ok: boolean }> };
  };
}

/** Longer than the longest dwell, tremor or grace: what was going to happen has happened. */
const longerThanAll = () => new Promise((resolve) => setTimeout(resolve, 2000));

const isRepeated = (words: readonly string[]) => new Set(words).size < words.length;

inEveryBrowser((stage) => {
  const say = async (message: object) => {
    const own = await stage().browser.openOwn('options.html');
    const reply = await own.evaluate(
      (asked: object) => (globalThis as unknown as ExtensionPage).chrome.runtime.sendMessage(asked),
      message,
    );
    expect(reply.ok).toBe(true);
    await own.close();
  };
  const box = async (page: TestPage) => {
    const found = await page.inCard((root: ShadowRoot) => {
      const card = root.querySelector('.card')!;
      const { left, top, right, bottom } = card.getBoundingClientRect();
      const fontSize = getComputedStyle(card).fontSize;
      return { left, top, right, bottom, fontSize, width: innerWidth, height: innerHeight };
    });
    if (!found) throw new Error('The card is gone');
    return found;
  };

  /** The highlights that words are in, and how thick their line is, in CSS px. */
  const lines = (page: TestPage) =>
    page.evaluate(() =>
      [...CSS.highlights]
        .filter(([name, { size }]) => name.startsWith('rc-') && size > 0)
        .map(([name, [range]]) => {
          const element = range!.startContainer.parentElement!;
          const { fontSize } = getComputedStyle(element);
          const { textDecorationThickness } = getComputedStyle(element, `::highlight(${name})`);
          return { name, inEm: parseFloat(textDecorationThickness) / parseFloat(fontSize) };
        }),
    );
  const linesAre = (page: TestPage, suffix: string, em: number) =>
    until(`lines of ${em} em`, async () => {
      const seen = await lines(page);
      return (
        seen.length > 0 &&
        seen.every(({ name, inEm }) => name === `rc-dark${suffix}` && Math.abs(inEm - em) < 0.01)
      );
    }).catch(async (error: unknown) => {
      throw new Error(JSON.stringify(await lines(page)), { cause: error });
    });

  test('in the card’s menu the ring of each of the four is as strong as the text, and the chosen one is filled', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/article.html`);
    await marksOn(page, 20);
    await restOn(page, 'butyrate');
    await openCard(page);
    await openMore(page);
    const looks = await page.inCard((root: ShadowRoot) => {
      const { color } = getComputedStyle(root.querySelector('.card')!);
      return [...root.querySelectorAll<HTMLInputElement>('[name=preset]')].map((input) => {
        const { appearance, borderTopColor, borderTopStyle, borderTopWidth, backgroundColor } =
          getComputedStyle(input);
        return {
          line: `${appearance} ${borderTopStyle} ${borderTopWidth}`,
          isOfText: borderTopColor === color,
          isFilled: borderTopColor === backgroundColor,
          isChosen: input.checked,
        };
      });
    });
    const line = 'none solid 2px';
    const other = { line, isOfText: true, isFilled: false, isChosen: false };
    expect(looks).toEqual([{ line, isOfText: false, isFilled: true, isChosen: true }, other, other, other]);
    await page.close();
    // It would stay open for the cards below.
    await say({ ask: 'set-reading', change: { isMoreOpen: false } });
  });

  test('tired: the card stands at its one place, and stays when the pointer leaves', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/article.html`);
    await marksOn(page, 20);
    await until('a word marked in two sections', async () => isRepeated(await paintedWords(page)));
    await say({ ask: 'set-preset', preset: 'tired' });
    // Painted anew: a pointer that rests before its word is marked opens nothing.
    await until('each word marked once, and those to rest on', async () => {
      const words = await paintedWords(page);
      return (
        !isRepeated(words) &&
        words.includes('butyrate') &&
        words.some((word) => word.startsWith('Akkermansia'))
      );
    });
    await page.activate();
    await restOn(page, 'butyrate');
    await openCard(page);
    const place = await box(page);
    expect(place.fontSize).toBe('20px');
    expect(Math.abs(place.height - 8 - place.bottom)).toBeLessThan(1);
    await page.move(990, 5);
    await longerThanAll();
    expect(await cardText(page)).toContain('Butyrate');
    await page.press('Escape');
    await noCard(page);
    await restOn(page, 'Akkermansia');
    await openCard(page);
    expect(Math.abs((await box(page)).bottom - place.bottom)).toBeLessThan(1);
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  test('foggy: a card shows one sentence, and a single value that is fixed in the options holds in it', async () => {
    const { browser, server } = stage();
    await say({ ask: 'set-preset', preset: 'foggy' });
    const page = await browser.open(`${server.origin}/article.html`);
    await marksOn(page, 5);
    await page.activate();
    await restOn(page, 'butyrate');
    expect(await openCard(page)).not.toContain('Evidence');
    expect((await box(page)).fontSize).toBe('20px');
    await say({ ask: 'set-overrides', overrides: { depth: 'full', textPx: 28 } });
    await until('the whole explanation', async () => (await cardText(page))?.includes('Evidence'));
    await until('larger letters', async () => (await box(page)).fontSize === '28px');
    await say({ ask: 'set-overrides', overrides: {} });
    await until('one sentence', async () => !(await cardText(page))?.includes('Evidence'));
    await say({ ask: 'set-preset', preset: 'usual' });
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  test('eyes: the line below a word is thicker on the open page, and as before afterwards', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/article.html`);
    await linesAre(page, '', 0.16);
    await say({ ask: 'set-preset', preset: 'eyes' });
    await linesAre(page, '-thick', 0.28);
    await say({ ask: 'set-preset', preset: 'usual' });
    await linesAre(page, '', 0.16);
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  test('eyes: rest opens nothing, a press does, in large letters on the side that the reader chose', async () => {
    const { browser, server } = stage();
    await say({ ask: 'set-preset', preset: 'eyes' });
    await say({ ask: 'set-reading', change: { dockedSide: 'left', textScale: 125 } });
    const page = await browser.open(`${server.origin}/article.html`);
    await until('the word marked', async () =>
      (await paintedWords(page)).some((word) => word.startsWith('Akkermansia')),
    );
    await restOn(page, 'Akkermansia');
    await longerThanAll();
    expect(await cardText(page)).toBeNull();
    await pressesAreHeard(browser, page);
    const { x, y } = await placeOf(page, 'Akkermansia');
    await page.click(x, y);
    await openCard(page);
    const { fontSize, top, bottom, left, right, width, height } = await box(page);
    expect(fontSize).toBe('30px');
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(height);
    expect(left === 8 || right === width - 8).toBe(true);
    await say({ ask: 'set-reading', change: { dockedSide: 'bottom', textScale: 100 } });
    await say({ ask: 'set-preset', preset: 'usual' });
    // The open card follows at once.
    await until('the usual size', async () => (await box(page)).fontSize === '18px');
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  test('a steady hand hits a word from nearby, and a second press in a row is none', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/article.html`);
    await marksOn(page, 20);
    await until('a word marked in two sections', async () => isRepeated(await paintedWords(page)));
    const { x, y } = await placeOf(page, 'butyrate');
    const below = y + 18;
    await pressesAreHeard(browser, page);
    await page.click(x, below);
    await longerThanAll();
    expect(await cardText(page)).toBeNull();
    // Fewer words are marked once the page has heard of both.
    await say({
      ask: 'set-reading',
      change: { isSteadyHand: true, overrides: { density: 'first-per-page' } },
    });
    await until('each word marked once', async () => {
      const words = await paintedWords(page);
      return words.includes('butyrate') && !isRepeated(words);
    });
    await page.activate();
    await page.click(x, below);
    await openCard(page);
    await longerThanAll();
    await page.clickBoth({ x: 5, y: 5 }, { x, y: below });
    await longerThanAll();
    expect(await cardText(page)).toBeNull();
    await say({ ask: 'set-reading', change: { isSteadyHand: false, overrides: {} } });
    await page.close();
  });
});
