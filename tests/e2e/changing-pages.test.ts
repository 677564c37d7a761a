/** Pages that change under the marks: nothing of theirs may break, and the marks are where the words are now. */
import { expect, test } from 'vitest';
import { type TestPage, until } from './browsers/driver.ts';
import { cardText, marksAre, marksOn, openCard, restOn } from './on-page.ts';
import { inEveryBrowser } from './with-browser.ts';

/** A click of the page's own. */
const press = (page: TestPage, selector: string) =>
  page.evaluate((wanted: string) => document.querySelector<HTMLElement>(wanted)?.click(), selector);

inEveryBrowser((stage) => {
  const open = (path: string) => stage().browser.open(`${stage().server.origin}/${path}`);
  const end = async (page: TestPage) => {
    expect(page.errors()).toEqual([]);
    await page.close();
  };

  test('single-page navigation: each view has its own marks, and earns its everyday words itself', async () => {
    const page = await open('single-page-navigation.html');
    const gut = ['multiple sclerosis', 'Dysbiosis', 'fatigue'];
    await marksAre(page, gut);
    await press(page, '[href="/bridges"]');
    await marksAre(page, ['Serotonin']);
    await press(page, '[href="/gut"]');
    await marksAre(page, gut);
    await page.evaluate(() => history.back());
    await marksAre(page, ['Serotonin']);
    await restOn(page, 'Serotonin');
    expect(await openCard(page)).toContain('Serotonin');
    await end(page);
  });

  test('infinite scroll: what comes is marked when it comes near', async () => {
    const page = await open('infinite-scroll.html');
    await marksOn(page, 3);
    for (let i = 0; i < 5; i++) {
      await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
      await until('the next parts', () =>
        page.evaluate(
          (n: number) => document.querySelectorAll('section').length >= n,
          Math.min(30, 12 + 6 * i),
        ),
      );
    }
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    // More may come as the end is reached, so this is looked at until it rests.
    await until('one mark on every word in view', () =>
      page.evaluate(() => {
        const marks = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
        const inView = [...document.querySelectorAll('section em')].filter((word) => {
          const { top, bottom } = word.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        });
        return (
          inView.length > 1 &&
          inView.every(
            (word) => marks.filter(({ startContainer }) => word.contains(startContainer)).length === 1,
          )
        );
      }),
    );
    await end(page);
  });

  test('a list that recycles its nodes: marks are on what a row says now', async () => {
    const page = await open('recycling-list.html');
    for (const item of [0, 5003, 9990, 1]) {
      await page.evaluate(
        (top: number) => void (document.querySelector('#list')!.scrollTop = top),
        item * 40,
      );
      const words = ['dysbiosis', null, 'serotonin', 'butyrate', null, 'vagus nerve', 'dysphagia'];
      const shown = Array.from({ length: 10 }, (_, i) => words[(item + i) % words.length]);
      await marksAre(
        page,
        shown.filter((word) => word !== null && word !== undefined),
      );
    }
    await end(page);
  });

  test('text that a library renders anew: kept nodes, moved nodes and exchanged nodes', async () => {
    const page = await open('re-rendered-text.html');
    await marksAre(page, ['dysbiosis', 'serotonin', 'butyrate']);
    for (const [word, rows, isStrong, marked] of [
      ['optic neuritis', ['serotonin', 'butyrate'], false, ['optic neuritis']],
      ['dysphagia', ['butyrate', 'vagus nerve', 'serotonin'], true, ['dysphagia', 'vagus nerve']],
      ['optic neuritis', ['vagus nerve', 'dysbiosis'], false, ['optic neuritis', 'vagus nerve', 'dysbiosis']],
      ['stone', [], true, []],
      ['dysbiosis', ['butyrate', 'serotonin'], true, ['dysbiosis']],
    ] as const) {
      await page.evaluate(
        (state: object) => (globalThis as unknown as { draw: (s: object) => void }).draw(state),
        { word, rows, isStrong },
      );
      await marksAre(page, [...new Set([...marked, ...rows])]);
      expect(await page.evaluate(() => document.querySelector('main')!.innerText.replace(/\s+/g, ' '))).toBe(
        [`First ${word} and then more.`, `A word: ${word}`, ...rows].join(' '),
      );
    }
    await restOn(page, 'serotonin');
    expect(await openCard(page)).toContain('Serotonin');
    await end(page);
  });

  test('the page may put nodes before and into marked text while its card is open', async () => {
    const page = await open('split-text.html');
    await marksAre(page, ['optic neuritis']);
    await restOn(page, 'optic neuritis');
    await openCard(page);
    await page.evaluate(() => {
      const text = document.querySelector('p')!.firstChild as Text;
      text.parentNode!.insertBefore(document.createElement('b'), text).textContent = 'Note: ';
      text.parentNode!.insertBefore(document.createElement('i'), text.splitText(14)).textContent = '';
    });
    await marksAre(page, ['optic neuritis']);
    expect(await cardText(page)).toContain('Optic neuritis');
    await end(page);
  });

  test('text that is split, put before, joined and normalised keeps its mark', async () => {
    const page = await open('split-text.html');
    await marksAre(page, ['optic neuritis']);
    const changes: readonly (() => unknown)[] = [
      () => (document.querySelector('p')!.firstChild as Text).splitText(12).splitText(5).splitText(1),
      () => document.querySelector('p')!.prepend('Then, and not before: '),
      () => document.querySelector('p')!.normalize(),
      () => (document.querySelector('p')!.firstChild as Text).insertData(0, 'Well. '),
      () => (document.querySelector('p')!.textContent = document.querySelector('p')!.textContent),
      () => (document.querySelector('p')!.firstChild as Text).replaceData(0, 5, ''),
    ];
    for (const change of changes) {
      await page.evaluate(change);
      // Another word comes and goes, so that a mark of before is not taken for one of now.
      await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<h2>dysbiosis</h2>'));
      await marksAre(page, ['optic neuritis', 'dysbiosis']);
      await page.evaluate(() => document.querySelector('h2')!.remove());
      await marksAre(page, ['optic neuritis']);
    }
    await end(page);
  });
});
