/** Cards of words in frames: they stand where the reader looks, whatever part of the frame that is. */
import { expect, test } from 'vitest';
import { type TestPage, until } from './browsers/driver.ts';
import { send } from './own-page.ts';
import { inEveryBrowser } from './with-browser.ts';

interface Sides {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** CSS px, for what browsers round. */
const roundingPx = 1;
const isWithin = (inner: Sides, outer: Sides): boolean =>
  Math.min(inner.left - outer.left, inner.top - outer.top) >= -roundingPx &&
  Math.min(outer.right - inner.right, outer.bottom - inner.bottom) >= -roundingPx;

inEveryBrowser((stage) => {
  const setPreset = async (preset: string): Promise<void> => {
    const own = await stage().browser.openOwn('data.html');
    expect(await send(own, { ask: 'set-preset', preset })).toMatchObject({ ok: true });
    await own.close();
  };
  const open = async (): Promise<TestPage> => {
    const page = await stage().browser.open(`${stage().server.origin}/words-among-frames.html`);
    await page.activate();
    return page;
  };
  /** The visual viewport, CSS px of the page. */
  const seen = (page: TestPage): Promise<Sides> =>
    page.evaluate(() => {
      const { offsetLeft: left, offsetTop: top, width, height } = visualViewport!;
      return { left, top, right: left + width, bottom: top + height };
    });
  /** The card of the frame that has it, and its word, in CSS px of the page; `null` where no card is open in it. */
  const inFrame = async (page: TestPage, frame: string, word: string) => {
    const around = await page.evaluate((id: string) => {
      const element = document.querySelector<HTMLElement>(`#${id}`)!;
      const { left, top } = element.getBoundingClientRect();
      return { left: left + element.clientLeft, top: top + element.clientTop };
    }, frame);
    const boxes = await page.inFrames((words: string) => {
      const [range] = CSS.highlights.get('rc-current') ?? [];
      const card = document.querySelector('[popover=manual]');
      if (!card || !range) return null;
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const box = (what: Element | Range) => {
        const { left, top, right, bottom } = what.getBoundingClientRect();
        return { left, top, right, bottom };
      };
      return live.toString() === words ? { card: box(card), word: box(live) } : null;
    }, word);
    const found = boxes.find((one) => one !== null);
    const onPage = ({ left, top, right, bottom }: Sides): Sides => ({
      left: left + around.left,
      top: top + around.top,
      right: right + around.left,
      bottom: bottom + around.top,
    });
    return found ? { card: onPage(found.card), word: onPage(found.word) } : null;
  };
  const isSeen = async (page: TestPage, frame: string, word: string): Promise<void> => {
    let last = '';
    await until(
      `the card of "${word}" within what is seen`,
      async () => {
        const [boxes, view] = [await inFrame(page, frame, word), await seen(page)];
        last = JSON.stringify({ ...boxes, view });
        return (
          boxes &&
          boxes.card.bottom - boxes.card.top > 50 &&
          isWithin(boxes.card, view) &&
          isWithin(boxes.word, view)
        );
      },
      10_000,
    ).catch((error: unknown) => {
      throw new Error(last, { cause: error });
    });
  };
  const walkTo = async (page: TestPage, frame: string, word: string, command: string) => {
    await until(`the card of "${word}"`, async () => {
      if (await inFrame(page, frame, word)) return true;
      await stage().browser.command(command);
      return until('a card', () => inFrame(page, frame, word), 1500).catch(() => false);
    });
  };

  test.each([
    ['usual', 'same-origin', 'Butyrate', 'next-word'],
    ['tired', 'same-origin', 'Butyrate', 'next-word'],
    // Of another site.
    ['usual', 'tall', 'dysphagia', 'previous-word'],
    ['tired', 'tall', 'dysphagia', 'previous-word'],
  ])(
    'pinched in, %s, in the frame "%s" the card of a word stands in what is seen of both, and follows it',
    async (preset, frame, word, command) => {
      await setPreset(preset);
      const page = await open();
      await page.pinch(150, 120, 2);
      await until('the pinch', () => page.evaluate(() => visualViewport!.scale > 1.9));
      await walkTo(page, frame, word, command);
      await isSeen(page, frame, word);
      // Onto the word, and the hand rests there.
      const view = await seen(page);
      const boxes = (await inFrame(page, frame, word))!;
      await page.pinch((boxes.word.left - view.left) * 2, (boxes.word.top - view.top) * 2, 1.3);
      await until('the second pinch', () => page.evaluate(() => visualViewport!.scale > 2.4));
      await isSeen(page, frame, word);
      await setPreset('usual');
      expect(page.errors()).toEqual([]);
      await page.close();
    },
  );

  test.each(['usual', 'tired'])(
    'in a frame of another site that is higher than the view, %s, the card stands where its word is seen',
    async (preset) => {
      await setPreset(preset);
      const page = await open();
      await page.setViewport(1000, 600);
      await walkTo(page, 'tall', 'dysphagia', 'previous-word');
      await isSeen(page, 'tall', 'dysphagia');
      // The page around it is scrolled, of which the frame hears nothing.
      await page.evaluate(() => scrollBy({ top: -150, behavior: 'instant' }));
      await isSeen(page, 'tall', 'dysphagia');
      await setPreset('usual');
      expect(page.errors()).toEqual([]);
      await page.close();
    },
  );
});
