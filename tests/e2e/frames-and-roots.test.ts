/** Text that is not in the page's own tree: shadow roots and frames of every kind. */
import { expect, test } from 'vitest';
import { type TestPage, until } from './browsers/driver.ts';
import { marksAre, openCard } from './on-page.ts';
import { inEveryBrowser } from './with-browser.ts';

/** Painted marks of each frame, those of the page itself first. */
const marksInFrames = async (page: TestPage) =>
  page.inFrames(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map(({ startContainer, startOffset, endOffset }) =>
        startContainer.nodeValue?.slice(startOffset, endOffset),
      ),
    ),
  );

inEveryBrowser((stage) => {
  const open = (path: string) => stage().browser.open(`${stage().server.origin}/${path}`);
  const end = async (page: TestPage) => {
    expect(page.errors()).toEqual([]);
    await page.close();
  };

  test('open shadow roots are read three deep, where the page declares them, and when they come late', async () => {
    const page = await open('shadow-roots.html');
    const words = [
      'dysbiosis',
      'serotonin',
      'butyrate',
      'vagus nerve',
      'optic neuritis',
      'oligoclonal bands',
    ];
    await marksAre(page, words);
    await page.evaluate(() => (globalThis as unknown as { defineLatePart: () => void }).defineLatePart());
    await marksAre(page, [...words, 'dysphagia']);
    const { x, y } = await page.evaluate(() => {
      let root: ParentNode = document;
      for (let i = 0; i < 3; i++) root = root.querySelector('x-box')!.shadowRoot!;
      const text = root.querySelector('p')!.firstChild!;
      const range = document.createRange();
      range.setStart(text, 6);
      range.setEnd(text, 11);
      const { left, top, height } = range.getBoundingClientRect();
      return { x: left + 8, y: top + height / 2 };
    });
    await page.move(x - 3, y);
    await page.move(x, y);
    expect(await openCard(page)).toContain('Vagus nerve');
    await end(page);
  });

  test.each([
    ['with marks of its own', 'frames.html', '010000000'],
    ['without a mark', 'only-in-a-frame.html', '01'],
  ])(
    'Escape in a page %s closes the card of a frame, which the pointer has opened',
    async (_, path, openedThere) => {
      const page = await open(path);
      await until('marks in the frame', async () => ((await marksInFrames(page))[1] ?? []).length > 0);
      // The reader's keys go to the page.
      await page.click(5, 5);
      const { x, y } = await page.evaluate(() => {
        const frame = document.querySelector('iframe')!;
        const inside = frame.contentDocument!;
        const walker = inside.createTreeWalker(inside.body, NodeFilter.SHOW_TEXT);
        const range = inside.createRange();
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.nodeValue?.toLowerCase().indexOf('multiple sclerosis') ?? -1;
          if (at < 0) continue;
          range.setStart(node, at);
          range.setEnd(node, at + 18);
          break;
        }
        const [box, around] = [range.getBoundingClientRect(), frame.getBoundingClientRect()];
        return {
          x: around.left + frame.clientLeft + box.left + box.width / 2,
          y: around.top + frame.clientTop + box.top + box.height / 2,
        };
      });
      await page.move(x - 3, y);
      await page.move(x, y);
      const cards = async () =>
        (await page.inFrames(() => document.querySelectorAll('[popover=manual]').length)).join('');
      await until('a card there', async () => (await cards()) === openedThere);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
      // What hears the key in a page without a mark comes after the card: a press before that is made again.
      await until('no card', async () => {
        await page.press('Escape');
        return !(await cards()).includes('1');
      });
      await end(page);
    },
  );

  test('a shadow root that goes and comes again later is read again', async () => {
    const page = await open('shadow-roots.html');
    const words = ['dysbiosis', 'optic neuritis', 'oligoclonal bands'];
    const inRoots = ['serotonin', 'butyrate', 'vagus nerve'];
    await marksAre(page, [...words, ...inRoots]);
    await page.evaluate(() => {
      const part = document.querySelector('x-box')!;
      part.remove();
      // Its mark tells that the removal has been seen.
      document.body.insertAdjacentHTML('beforeend', '<h2>Meanwhile</h2><p>Here is dysphagia.</p>');
      (globalThis as unknown as { part: Element }).part = part;
    });
    await marksAre(page, [...words, 'dysphagia']);
    await page.evaluate(() => {
      const { part } = globalThis as unknown as { part: Element };
      document.body.append(part);
    });
    await marksAre(page, [...words, 'dysphagia', ...inRoots]);
    await end(page);
  });

  test('a page that exchanges the style sheets of its shadow roots leaves the marks their line', async () => {
    const page = await open('shadow-roots.html');
    await marksAre(page, [
      'dysbiosis',
      'serotonin',
      'butyrate',
      'vagus nerve',
      'optic neuritis',
      'oligoclonal bands',
    ]);
    const line = () =>
      page.evaluate(() => {
        const text = document.querySelector('x-box')!.shadowRoot!.querySelector('p')!;
        return getComputedStyle(text, '::highlight(rc-dark)').textDecorationStyle;
      });
    expect(await line()).toBe('dotted');
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('p { color: #300 }');
      document.adoptedStyleSheets = [sheet];
      const root = document.querySelector('x-box')!.shadowRoot!;
      root.adoptedStyleSheets = [sheet];
      root.querySelector('h3')!.textContent = 'Level one';
    });
    await until('the line', async () => (await line()) === 'dotted');
    await end(page);
  });

  test('frames of every kind are read by themselves, each with its own marks', async () => {
    const page = await open('frames.html');
    const inEach = (frames: number) =>
      until(`marks in ${frames} frames`, async () => {
        const [own, ...others] = await marksInFrames(page);
        return (
          own?.join() === 'multiple sclerosis' &&
          others.length === frames &&
          others.every((words) => words.toSorted().join() === 'Multiple sclerosis,dysbiosis')
        );
      }).catch(async (error: unknown) => {
        throw new Error(JSON.stringify(await marksInFrames(page)), { cause: error });
      });
    await inEach(8);
    await page.evaluate(() => (globalThis as unknown as { addLateFrames: () => void }).addLateFrames());
    await inEach(11);
    await end(page);
  });

  test('a card opens in a sandboxed frame', async () => {
    const page = await open('frames.html');
    const { x, y } = await page.evaluate(() => {
      const { left, top } = document.querySelector('[title=sandboxed]')!.getBoundingClientRect();
      return { x: left + 8 + 40, y: top + 8 + 16 + 9 };
    });
    const isOpen = () => page.inFrames(() => document.querySelectorAll('[popover=manual]').length);
    await until('marks in the frames', async () => (await marksInFrames(page))[2]?.length === 2);
    await page.move(x - 3, y);
    await page.move(x, y);
    await until('a card there', async () => (await isOpen()).join('') === '001000000');
    await end(page);
  });

  test('text that becomes an editor loses its marks, and gets them back', async () => {
    const page = await open('late-editor.html');
    await marksAre(page, ['dysbiosis', 'optic neuritis', 'serotonin']);
    await page.evaluate(() => document.querySelector('#note')!.setAttribute('contenteditable', ''));
    await marksAre(page, ['dysbiosis', 'serotonin']);
    await page.evaluate(() => document.querySelector('#inline')!.setAttribute('contenteditable', 'true'));
    await marksAre(page, ['dysbiosis']);
    await page.evaluate(() => {
      document.querySelector('#note p')!.textContent = 'Typed here: the vagus nerve.';
      document.querySelector('#note')!.setAttribute('contenteditable', 'false');
      document.querySelector('#inline')!.removeAttribute('contenteditable');
    });
    await marksAre(page, ['dysbiosis', 'vagus nerve', 'serotonin']);
    await page.evaluate(() => {
      document.designMode = 'on';
      document.querySelector('p')!.append(' Typed.');
    });
    await marksAre(page, []);
    await end(page);
  });
});
