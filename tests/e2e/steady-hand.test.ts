/** What a hand that trembles meets where it has said so. Hitting from nearby and presses that come twice are in presets.test.ts. */
import { beforeAll, expect, test } from 'vitest';
import { type TestPage, until } from './browsers/driver.ts';
import {
  cardText,
  marksOn,
  noCard,
  openCard,
  placeOf,
  pressesAreHeard,
  restOn,
  placeOfClose,
} from './on-page.ts';
import { send } from './own-page.ts';
import { inEveryBrowser } from './with-browser.ts';

/** Longer than dwell and grace: what was going to happen has happened. */
const longerThanAll = () => new Promise<void>((resolve) => setTimeout(resolve, 1500));

inEveryBrowser((stage) => {
  const say = async (change: object): Promise<void> => {
    const own = await stage().browser.openOwn('data.html');
    expect(await send(own, { ask: 'set-reading', change })).toMatchObject({ ok: true });
    await own.close();
  };
  const openArticle = async (): Promise<TestPage> => {
    const page = await stage().browser.open(`${stage().server.origin}/article.html`);
    await page.activate();
    await marksOn(page, 20);
    await pressesAreHeard(stage().browser, page);
    return page;
  };
  beforeAll(() => say({ isSteadyHand: true, isMoreOpen: true }));

  test('a pointer that leaves word and card closes nothing', async () => {
    const page = await openArticle();
    await restOn(page, 'butyrate');
    await openCard(page);
    await page.move(990, 5);
    await longerThanAll();
    expect(await cardText(page)).toContain('Butyrate');
    await page.close();
  });

  test('each control of the card is 44 px wide and high at least, with 8 px to the next', async () => {
    const page = await openArticle();
    await restOn(page, 'butyrate');
    await openCard(page);
    const controls = await page.inCard((root: ShadowRoot) =>
      [...root.querySelectorAll<HTMLElement>('button, summary, a[href], label')].map((control) => {
        const { left, top, right, bottom } = control.getBoundingClientRect();
        return { name: control.innerText, left, top, right, bottom };
      }),
    );
    const shown = (controls ?? []).filter(({ right, left }) => right > left);
    expect(shown.length).toBeGreaterThan(10);
    const small = shown.filter(
      ({ left, top, right, bottom }) => Math.min(right - left, bottom - top) < 44 - 0.01,
    );
    expect(small).toEqual([]);
    const close = shown.flatMap((one, i) =>
      shown.slice(i + 1).flatMap((other) => {
        const across = Math.max(other.left - one.right, one.left - other.right);
        const down = Math.max(other.top - one.bottom, one.top - other.bottom);
        return Math.max(across, down) < 8 - 0.01 ? [`${one.name} | ${other.name}`] : [];
      }),
    );
    expect(close).toEqual([]);
    await page.close();
  });

  test('a press acts when it is let go, and not where it has slipped off', async () => {
    const page = await openArticle();
    const word = await placeOf(page, 'butyrate');
    await page.move(5, 5);
    await page.drag(word, { x: word.x + 1, y: word.y }, async () => {
      await longerThanAll();
      expect(await cardText(page)).toBeNull();
    });
    await openCard(page);
    await longerThanAll();
    const { x, y } = await placeOfClose(page);
    await page.drag({ x, y }, { x: x - 200, y: y + 60 }, longerThanAll);
    expect(await cardText(page)).toContain('Butyrate');
    await longerThanAll();
    await page.click(x, y);
    await noCard(page);
    await page.close();
  });

  test('a second press in the card within half a second is none', async () => {
    const page = await openArticle();
    await restOn(page, 'butyrate');
    await openCard(page);
    await longerThanAll();
    const { x, y } = await placeOfClose(page);
    // A press beside the buttons, and at once one that would close.
    await page.clickBoth({ x, y: y + 60 }, { x, y });
    expect(await cardText(page)).toContain('Butyrate');
    await longerThanAll();
    await page.click(x, y);
    await until('no card', async () => (await cardText(page)) === null);
    await page.close();
  });
});
