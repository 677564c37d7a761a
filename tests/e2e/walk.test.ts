/** The walk by keyboard through a page and its frames. The keys are the browser's own: a test gives the command that they raise. */
import { expect, test } from 'vitest';
import { type TestPage, until } from './browsers/driver.ts';
import { marksOn, restOn } from './on-page.ts';
import { inEveryBrowser } from './with-browser.ts';

/** In the order in which they are read. */
const words = [
  'dysbiosis',
  'Butyrate',
  'vagus nerve',
  'optic neuritis',
  'dysphagia',
  'oligoclonal bands',
] as const;

/** What each frame explains now: the words of its current mark, where a card is open. */
const explained = async (page: TestPage): Promise<string> => {
  const inEach = await page.inFrames(() => {
    const [range] = CSS.highlights.get('rc-current') ?? [];
    const cards = document.querySelectorAll('[popover=manual]').length;
    const word = range?.startContainer.nodeValue?.slice(range.startOffset, range.endOffset) ?? '';
    return cards === 0 ? '' : `${word}${' and another'.repeat(cards - 1)}`;
  });
  return inEach.filter((word) => word !== '').join(', ');
};

/** What runs in the extension's own page. */
interface ExtensionPage {
  readonly chrome: {
    readonly tabs: { query: (wanted: object) => Promise<{ readonly id: number }[]> };
    readonly scripting: { executeScript: (what: object) => Promise<{ readonly result: unknown }[]> };
  };
}

interface HeldScripting {
  readonly scripting: { executeScript: Run; unheld?: Run };
}
type Run = (what: { readonly files?: readonly string[] }) => Promise<unknown>;

/** Has the explainer that a frame asks for stay away. */
function holdExplainer({ chrome }: { chrome: HeldScripting }, isHeld: boolean): void {
  const { scripting } = chrome;
  scripting.unheld ??= scripting.executeScript;
  const { unheld } = scripting;
  scripting.executeScript = isHeld
    ? (what) => (what.files?.join() === '/explainer.js' ? new Promise(() => undefined) : unheld(what))
    : unheld;
}

inEveryBrowser((stage) => {
  /** Waits until a card can be opened in every frame that has a word: only the extension can see that. */
  const allExplained = async (page: TestPage): Promise<void> => {
    const own = await stage().browser.openOwn('data.html');
    await until('an explainer in every frame', () =>
      own.evaluate(async () => {
        const { tabs, scripting } = (globalThis as unknown as ExtensionPage).chrome;
        const [tab] = await tabs.query({ url: 'http://localhost/*' });
        const frames = await scripting.executeScript({
          target: { tabId: tab!.id, allFrames: true },
          func: () => {
            const { readingSeam } = globalThis as unknown as {
              readingSeam?: {
                read: () => { explaining: unknown; marker: { ids: (kind: 'term') => string[] } };
              };
            };
            const read = readingSeam?.read();
            return read?.explaining ? read.marker.ids('term').length : 0;
          },
        });
        // Three words of the page, one in each frame, and that in the hidden one.
        return (
          frames
            .map(({ result }) => String(result))
            .toSorted()
            .join('') === '11113'
        );
      }),
    );
    await own.close();
    await page.activate();
  };
  const open = async (): Promise<TestPage> => {
    const page = await stage().browser.open(`${stage().server.origin}/words-among-frames.html`);
    await allExplained(page);
    return page;
  };
  const isExplained = (page: TestPage, word: string) => {
    let seen = '';
    return until(word, async () => (seen = await explained(page)) === word).catch((error: unknown) => {
      throw new Error(`"${seen}" is explained`, { cause: error });
    });
  };
  const walk = async (page: TestPage, command: string, word: string) => {
    await stage().browser.command(command);
    await isExplained(page, word);
  };
  /** What has the focus, from the page down to the innermost frame. */
  const focused = (page: TestPage) =>
    page.inFrames(() => {
      const { activeElement } = document;
      return document.hasFocus()
        ? activeElement?.matches('[popover=manual]')
          ? 'card'
          : activeElement?.id || activeElement?.localName
        : null;
    });
  const end = async (page: TestPage) => {
    expect(page.errors()).toEqual([]);
    await page.close();
  };

  test('goes through the page and its frames in reading order, round and round, with one card at a time', async () => {
    const page = await open();
    for (const word of [...words, words[0]]) await walk(page, 'next-word', word);
    for (const word of [...words.toReversed(), words[5]]) await walk(page, 'previous-word', word);
    await end(page);
  });

  test('brings a word that is far down in a frame of another site to the middle of the view', async () => {
    const page = await open();
    await page.setViewport(1000, 600);
    await walk(page, 'next-word', 'dysbiosis');
    for (const word of ['oligoclonal bands', 'dysphagia']) await walk(page, 'previous-word', word);
    const middle = () =>
      page.evaluate(() => {
        const { top } = document.querySelector('#tall')!.getBoundingClientRect();
        // Its body's margin, what stands above, and half of the line.
        return top + 8 + 1800 + 16 + 10;
      });
    await until('the word in the middle', async () => Math.abs((await middle()) - 300) < 40).catch(
      async (error: unknown) => {
        throw new Error(`It stands at ${await middle()}`, { cause: error });
      },
    );
    await end(page);
  });

  // Firefox's test driver gives no key to a frame of another site, so there the card closes by its command.
  test.each([
    ['Escape gives a text box in the page', '#name', 3, 'Escape'],
    ['Escape gives a text box in a frame', '#inside', 3, 'Escape'],
    ['the key of the card gives, out of a frame of another site, a text box', '#name', 5, 'toggle-card'],
  ])('%s its focus and its selected letters back', async (_, box, count, way) => {
    const page = await open();
    await page.inFrames((place: string) => {
      const input = document.querySelector<HTMLInputElement>(place);
      input?.focus();
      input?.setSelectionRange(1, 4, 'backward');
    }, box);
    const id = box.slice(1);
    expect(await focused(page)).toContain(id);
    for (const word of words.slice(0, count)) await walk(page, 'next-word', word);
    expect(await focused(page)).toContain('card');
    // A box without the focus keeps its own selection, unless the page has a hand in it.
    await page.inFrames((place: string) => {
      document.querySelector<HTMLInputElement>(place)?.setSelectionRange(0, 0);
    }, box);
    if (way === 'Escape') await page.press(way);
    else await stage().browser.command(way);
    await isExplained(page, '');
    await until('the focus', async () => (await focused(page)).includes(id));
    const selected = await page.inFrames((place: string) => {
      const input = document.querySelector<HTMLInputElement>(place);
      return input && [input.selectionStart, input.selectionEnd, input.selectionDirection].join();
    }, box);
    expect(selected).toContain('1,4,backward');
    await end(page);
  });

  test('Escape gives selected text of the page back, from its end as it was selected', async () => {
    const page = await open();
    await page.evaluate(() => {
      const text = document.querySelector('#plain')!.firstChild!;
      getSelection()!.setBaseAndExtent(text, 11, text, 3);
    });
    await walk(page, 'next-word', 'dysbiosis');
    await walk(page, 'next-word', 'Butyrate');
    await page.evaluate(() => getSelection()!.removeAllRanges());
    await page.press('Escape');
    await isExplained(page, '');
    await until('the selection', () =>
      page.evaluate(() => {
        const { anchorOffset, focusOffset } = getSelection()!;
        return anchorOffset === 11 && focusOffset === 3 && document.activeElement === document.body;
      }),
    );
    await end(page);
  });

  test('on a page without frames, too, Escape gives a text box its focus and its selected letters back', async () => {
    const page = await stage().browser.open(`${stage().server.origin}/article.html`);
    await marksOn(page);
    await page.evaluate(() => {
      const input = document.createElement('input');
      input.id = 'only';
      input.value = 'abcdef';
      document.body.prepend(input);
      input.focus();
      input.setSelectionRange(1, 4, 'backward');
    });
    await page.activate();
    await walk(page, 'next-word', 'gut');
    expect(await focused(page)).toEqual(['card']);
    await page.evaluate(() => document.querySelector<HTMLInputElement>('#only')!.setSelectionRange(0, 0));
    await page.press('Escape');
    await isExplained(page, '');
    await until('the focus', async () => (await focused(page))[0] === 'only');
    expect(
      await page.evaluate(() => {
        const input = document.querySelector<HTMLInputElement>('#only')!;
        return [input.selectionStart, input.selectionEnd, input.selectionDirection];
      }),
    ).toEqual([1, 4, 'backward']);
    await end(page);
  });

  test('a press elsewhere closes the card, and the focus stays where it was pressed', async () => {
    const page = await open();
    await walk(page, 'next-word', 'dysbiosis');
    const { x, y } = await page.evaluate(() => {
      const { left, top, width, height } = document.querySelector('#name')!.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.click(x, y);
    await isExplained(page, '');
    expect((await focused(page))[0]).toBe('name');
    await end(page);
  });

  test('one key closes the card and opens it again; after it is closed the walk goes on from its word', async () => {
    const page = await open();
    await walk(page, 'toggle-card', 'dysbiosis');
    await walk(page, 'next-word', 'Butyrate');
    await walk(page, 'toggle-card', '');
    await walk(page, 'toggle-card', 'Butyrate');
    await page.press('Escape');
    await isExplained(page, '');
    await walk(page, 'next-word', 'vagus nerve');
    await end(page);
  });

  test('a card that is opened by pointer closes the one in another frame', async () => {
    const page = await open();
    await walk(page, 'next-word', 'dysbiosis');
    await walk(page, 'next-word', 'Butyrate');
    await restOn(page, 'optic neuritis');
    await isExplained(page, 'optic neuritis');
    await end(page);
  });

  test.each(['next-word', 'toggle-card'])(
    '%s opens the card although what explains the marks has not come to any frame yet',
    async (command) => {
      const { browser, server } = stage();
      const isHeld = (isOn: boolean) => browser.inBackground(holdExplainer, isOn);
      await isHeld(true);
      const page = await browser.open(`${server.origin}/words-among-frames.html`);
      await marksOn(page);
      await isHeld(false);
      await walk(page, command, 'dysbiosis');
      await walk(page, 'previous-word', words[5]);
      await end(page);
    },
  );

  test('the word has a ring round it, and is said with its meaning once the card is there', async () => {
    const page = await open();
    await walk(page, 'next-word', 'dysbiosis');
    const said = await until('the announcement', () =>
      page.inCard((root: ShadowRoot) => {
        const status = root.querySelector('[aria-live=polite]')!;
        return status.textContent
          ? { text: status.textContent, isInside: status.closest('.card') !== null }
          : null;
      }),
    );
    expect(said.text).toMatch(/^Dysbiosis: [A-Z].{20,}\.$/);
    expect(said.isInside).toBe(false);
    const word = await page.evaluate(() => {
      const [range] = CSS.highlights.get('rc-current')!;
      const live = document.createRange();
      live.setStart(range!.startContainer, range!.startOffset);
      live.setEnd(range!.endContainer, range!.endOffset);
      const { left, top, width, height } = live.getBoundingClientRect();
      return { left, top, width, height };
    });
    const ring = await page.inCard((root: ShadowRoot) => {
      const { left, top, width, height } = root.querySelector('.ring')!.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(root.querySelector('.ring')!);
      return { box: { left, top, width, height }, outline: `${outlineStyle} ${outlineWidth}` };
    });
    for (const [side, px] of Object.entries(word)) expect(ring!.box[side as 'left']).toBeCloseTo(px, 0);
    expect(ring!.outline).toBe('solid 2px');
    await end(page);
  });
});
