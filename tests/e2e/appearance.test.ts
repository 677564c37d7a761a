/** However a page looks, and however its reader has it shown: the line is there, in an ink that can be seen. */
import { expect, test } from 'vitest';
import { type TestPage, until } from './browsers/driver.ts';
import { marksAre, marksOn, noCard, openCard, paintedWords, restOn } from './on-page.ts';
import { send } from './own-page.ts';
import { inEveryBrowser } from './with-browser.ts';

/** The ink of each marked word, by word. */
const inksOn = (page: TestPage) =>
  page.evaluate(
    () =>
      Object.fromEntries(
        [...CSS.highlights].flatMap(([name, ranges]) =>
          [...ranges].map(({ startContainer, startOffset, endOffset }) => [
            startContainer.nodeValue?.slice(startOffset, endOffset),
            name,
          ]),
        ),
      ) as Record<string, string>,
  );

const inkBecomes = (page: TestPage, ink: string, word = 'dysbiosis') =>
  until(`"${word}" in ${ink}`, async () => (await inksOn(page))[word] === ink);

inEveryBrowser((stage) => {
  const open = (path: string) => stage().browser.open(`${stage().server.origin}/${path}`);
  const end = async (page: TestPage) => {
    expect(page.errors()).toEqual([]);
    await page.close();
  };

  test('a theme switched by a class, by a style sheet, or by the system, is measured again, also when it fades', async () => {
    const page = await open('theme-switch.html');
    const setTheme = (theme: string) =>
      page.evaluate((to: string) => void (document.documentElement.className = to), theme);
    await inkBecomes(page, 'rc-dark');
    await setTheme('dark');
    await inkBecomes(page, 'rc-light');
    await setTheme('light');
    await inkBecomes(page, 'rc-dark');

    await page.evaluate(() => document.querySelector('#late')!.setAttribute('media', 'all'));
    await inkBecomes(page, 'rc-light');
    await page.evaluate(() => document.querySelector('#late')!.remove());
    await inkBecomes(page, 'rc-dark');

    await setTheme('system');
    await page.setMedia({ colorScheme: 'dark' });
    await inkBecomes(page, 'rc-light');
    await page.setMedia({ colorScheme: 'light' });
    await inkBecomes(page, 'rc-dark');

    // Turbo and its like exchange the body as a whole.
    await page.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
    await marksAre(page, ['dysbiosis']);
    await page.evaluate(() => void (document.body.style.cssText = 'background: #101820; color: #ddd'));
    await inkBecomes(page, 'rc-light');
    await end(page);
  });

  test('over a picture the line has the text’s own colour', async () => {
    const page = await open('picture-behind-text.html');
    await marksAre(page, ['dysbiosis', 'serotonin']);
    expect(await inksOn(page)).toEqual({ dysbiosis: 'rc-text', serotonin: 'rc-text' });
    await end(page);
  });

  test('forced colours: marks are painted, and the one that a card belongs to is told apart', async () => {
    const page = await open('article.html');
    await marksOn(page, 20);
    await page.setMedia({ hasForcedColors: true });
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    await restOn(page, 'butyrate');
    await openCard(page);
    expect(
      await page.evaluate(() =>
        [...(CSS.highlights.get('rc-current') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
          startContainer.nodeValue?.slice(startOffset, endOffset),
        ),
      ),
    ).toEqual(['butyrate']);
    const edge = await page.inCard((root: ShadowRoot) => {
      const { borderTopStyle, borderTopWidth } = getComputedStyle(root.querySelector('.card')!);
      return `${borderTopStyle} ${borderTopWidth}`;
    });
    expect(edge).toBe('solid 2px');
    // Chromium paints all marks with one pair of colours then.
    const word = await page.evaluate(() => {
      const [range] = CSS.highlights.get('rc-current')!;
      const live = document.createRange();
      live.setStart(range!.startContainer, range!.startOffset);
      live.setEnd(range!.endContainer, range!.endOffset);
      const { left, top } = live.getBoundingClientRect();
      return { left: Math.round(left), top: Math.round(top) };
    });
    const rings = await page.inCard((root: ShadowRoot) =>
      [...root.querySelectorAll('.ring')].map((ring) => {
        const { left, top } = ring.getBoundingClientRect();
        const { outlineStyle, outlineWidth } = getComputedStyle(ring);
        return { left: Math.round(left), top: Math.round(top), outline: `${outlineStyle} ${outlineWidth}` };
      }),
    );
    expect(rings).toEqual([{ ...word, outline: 'solid 3px' }]);
    expect((await marksOn(page, 20)).length).toBeGreaterThanOrEqual(20);
    await page.setMedia({});
    await end(page);
  });

  test.each([2, 4, 0.5])(
    'zoomed to %f times, the pointer finds the words, and the card fits',
    async (zoom) => {
      const page = await open('article.html');
      // What a browser's zoom is to a page: fewer CSS px, each of more pixels.
      await page.setViewport(1280 / zoom, 1024 / zoom, zoom);
      await marksOn(page, 1);
      await restOn(page, 'butyrate');
      expect(await openCard(page)).toContain('Butyrate');
      const overflow = await page.inCard((root: ShadowRoot) => {
        const { left, top, right, bottom } = root.querySelector('.card')!.getBoundingClientRect();
        return Math.max(-left, -top, right - innerWidth, bottom - innerHeight);
      });
      expect(overflow).toBeLessThanOrEqual(0);
      await page.press('Escape');
      await noCard(page);
      await end(page);
    },
  );

  test.each(['usual', 'eyes'] as const)(
    'pinched in on a page, %s, the card fits what is seen, and follows it; and a word that is walked to is seen',
    async (preset) => {
      const { browser } = stage();
      const own = await browser.openOwn('data.html');
      expect(await send(own, { ask: 'set-preset', preset })).toMatchObject({ ok: true });
      await own.close();
      const page = await open('article.html');
      await marksOn(page, 2);
      await page.activate();
      /** What is seen: the visual viewport, CSS px. */
      const seen = () =>
        page.evaluate(() => {
          const { offsetLeft: left, offsetTop: top, width, height } = visualViewport!;
          return { left, top, right: left + width, bottom: top + height };
        });
      const cardFits = () =>
        until('a card within what is seen', async () => {
          const view = await seen();
          const card = await page.inCard((root: ShadowRoot) => {
            // Between two words there is none.
            const box = root.querySelector('.card')?.getBoundingClientRect();
            return box ? { left: box.left, top: box.top, right: box.right, bottom: box.bottom } : null;
          });
          return (
            card &&
            card.right - card.left > 100 &&
            card.bottom - card.top > 50 &&
            Math.min(card.left - view.left, card.top - view.top) >= 0 &&
            Math.min(view.right - card.right, view.bottom - card.bottom) >= 0
          );
        });
      await browser.command('toggle-card');
      await openCard(page);
      await page.pinch(300, 300, 3);
      await until('the pinch', () => page.evaluate(() => visualViewport!.scale > 2.9));
      await cardFits();
      const before = await seen();
      // Elsewhere.
      await page.pinch(500, 400, 1 / 3);
      await until('the view as it was', () => page.evaluate(() => visualViewport!.scale < 1.1));
      await page.pinch(600, 600, 3);
      await until('another part in view', async () => (await seen()).top > before.top + 20);
      await cardFits();
      /** The word that is walked to, and where its middle is. */
      const current = () =>
        page.evaluate(() => {
          const [range] = CSS.highlights.get('rc-current') ?? [];
          if (!range) return null;
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          const box = live.getClientRects()[0];
          const place = `${range.startOffset} of ${range.startContainer.nodeValue}`;
          return box && { place, x: box.left + box.width / 2, y: box.top + box.height / 2 };
        });
      const places = new Set([(await current())?.place]);
      for (let walked = 0; walked < 6; walked++) {
        await browser.command('next-word');
        const place = await until('the middle of another word within what is seen', async () => {
          const [view, word] = [await seen(), await current()];
          if (!word || places.has(word.place)) return null;
          const { x, y } = word;
          return x > view.left && x < view.right && y > view.top && y < view.bottom && word.place;
        });
        places.add(place);
        await cardFits();
      }
      const again = await browser.openOwn('data.html');
      await send(again, { ask: 'set-preset', preset: 'usual' });
      await again.close();
      await end(page);
    },
  );

  test('printed, every mark of a long page is painted, and nothing is thrown', async () => {
    const page = await open('long-page.html');
    await marksOn(page, 2);
    expect((await marksOn(page, 2)).length).toBeLessThan(50);
    await page.evaluate(() => {
      addEventListener('afterprint', () => {
        document.documentElement.dataset['marks'] = String(
          [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
        );
      });
    });
    await page.print();
    const printed = () => page.evaluate(() => document.documentElement.dataset['marks']);
    await until('the end of printing', printed);
    expect(Number(await printed())).toBe(200);
    await until('the marks far away to go', async () => (await paintedWords(page)).length < 50);
    await end(page);
  });
});
