/** Every way to write: other scripts, other languages, characters that do not show, and text that is no prose. */
import { expect, test } from 'vitest';
import { type TestPage, until } from './browsers/driver.ts';
import { marksAre, noCard, openCard, paintedWords, placeOf, restOn } from './on-page.ts';
import { inEveryBrowser } from './with-browser.ts';

inEveryBrowser((stage) => {
  const open = (path: string) => stage().browser.open(`${stage().server.origin}/${path}`);
  const end = async (page: TestPage) => {
    expect(page.errors()).toEqual([]);
    await page.close();
  };

  test('right to left: words are marked, and the pointer finds them where they really stand', async () => {
    const page = await open('right-to-left.html');
    await marksAre(page, ['dysbiosis', 'optic neuritis', 'serotonin']);
    for (const [word, title] of [
      ['optic neuritis', 'Optic neuritis'],
      ['serotonin', 'Serotonin'],
    ] as const) {
      await restOn(page, word);
      expect(await openCard(page)).toContain(title);
      await page.press('Escape');
      await noCard(page);
    }
    await end(page);
  });

  // A word that touches Chinese letters is not found ("与serotonin的"): the matcher takes every letter for a part of it.
  test('Chinese and Japanese: words are marked beside spaces and full-width stops, and below their ruby', async () => {
    const page = await open('chinese-and-japanese.html');
    await marksAre(page, ['dysbiosis', 'vagus nerve', 'ｂｕｔｙｒａｔｅ', 'optic neuritis']);
    await end(page);
  });

  test.each(['german.html', 'german-undeclared.html'])(
    'on %s no word is taken for an English one, until the page turns English',
    async (path) => {
      const page = await open(path);
      await until('the page to be read', () => page.evaluate(() => CSS.highlights.has('rc-dark')));
      // A round that follows a change has seen all of the page.
      await page.evaluate(() => document.body.append('Noch ein Satz.'));
      await new Promise((resolve) => setTimeout(resolve, 500));
      for (const word of ['Gut', 'MS', 'Fatigue']) expect(await paintedWords(page)).not.toContain(word);
      await page.evaluate(() => {
        document.documentElement.lang = 'en';
        document.body.innerHTML = '<p>Now it is in English, and it names dysbiosis.</p>';
      });
      await marksAre(page, ['dysbiosis']);
      await end(page);
    },
  );

  test('characters within words that do not show, or show otherwise, hide no word', async () => {
    const page = await open('unusual-characters.html');
    const plain = async () =>
      (await paintedWords(page)).map((word) =>
        word
          .normalize('NFKC')
          .replace(/[\u00ad\u200b\u200d]/g, '')
          .replace(/[\u2010\u2011]/g, '-'),
      );
    await until('all words', async () => (await plain()).length >= 10);
    expect((await plain()).toSorted()).toEqual([
      'butyrate',
      'dysbiosis',
      'dysbiosis',
      'dyspha\u0301gia'.normalize(),
      'fingolimod',
      'oligoclonal bands',
      'optic neuritis',
      'serotonin',
      'short-chain fatty acids',
      'vagus nerve',
    ]);
    await restOn(page, 'dys');
    expect(await openCard(page)).toContain('Dysbiosis');
    await end(page);
  });

  test('code, formulas, drawings, fields, editors and notes above the line are nobody’s prose', async () => {
    const page = await open('what-is-not-prose.html');
    await marksAre(page, ['dysbiosis', 'serotonin']);
    await page.evaluate(() => document.querySelector('[hidden]')!.removeAttribute('hidden'));
    await page.evaluate(() => document.body.append('More: butyrate.'));
    await marksAre(page, ['dysbiosis', 'serotonin', 'vagus nerve', 'butyrate']);
    const inFrames = await page.inFrames(() =>
      [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
    );
    expect(inFrames.slice(1)).toEqual([0]);
    await end(page);
  });

  test('a table of 10,000 cells is read to its end, and painted near the view alone', async () => {
    const page = await open('ten-thousand-cells.html');
    await marksAre(page, ['dysbiosis', 'serotonin', 'butyrate']);
    // What is in view is marked first, and the end once it has been read.
    await placeOf(page, 'oligoclonal bands');
    await marksAre(page, ['oligoclonal bands']);
    await restOn(page, 'oligoclonal bands');
    expect(await openCard(page)).toContain('Oligoclonal');
    await end(page);
  });
});
