/** What a reader sees and does on a page: marks, cards, the pointer at rest. */
import { type TestBrowser, type TestPage, until } from './browsers/driver.ts';

/** What is painted: the text of every mark of the page's own tree, in no order. */
export const paintedWords = (page: TestPage): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.entries()]
      .filter(([name]) => name.startsWith('rc-') && name !== 'rc-current')
      .flatMap(([, highlight]) => [...highlight])
      .filter(({ startContainer, endContainer, startOffset, endOffset }) => {
        // A mark whose text the page has just changed is still listed, and no longer painted.
        const fits = (node: Node, offset: number) =>
          node.isConnected && offset <= (node.nodeValue?.length ?? 0);
        return fits(startContainer, startOffset) && fits(endContainer, endOffset);
      })
      .map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      }),
  );

/** Waits until at least `count` marks are painted, and gives their text. */
export const marksOn = (page: TestPage, count = 1): Promise<string[]> =>
  until(`${count} marks`, async () => {
    const words = await paintedWords(page);
    return words.length >= count && words;
  }).catch(async (error: unknown) => {
    const state = await page.evaluate(() => `${document.readyState}, ${document.visibilityState}`);
    throw new Error(`There are ${(await paintedWords(page)).length} marks on a page that is ${state}`, {
      cause: error,
    });
  });

/** Waits until these words are painted and no others, in any order. */
export async function marksAre(page: TestPage, words: readonly string[]): Promise<void> {
  const wanted = words.toSorted().join(', ');
  let seen = '';
  const isThere = async (): Promise<boolean> =>
    (seen = (await paintedWords(page)).toSorted().join(', ')) === wanted;
  await until(`"${wanted}"`, isThere).catch((error: unknown) => {
    throw new Error(`There are marks on "${seen}"`, { cause: error });
  });
}

interface Background {
  readonly chrome: {
    readonly tabs: {
      query: (which: object) => Promise<readonly { readonly id: number; readonly url?: string }[]>;
    };
    readonly scripting: { executeScript: (what: object) => Promise<readonly { readonly result: unknown }[]> };
  };
}

/**
 * Waits until a press or a tap on a word is heard: the explainer comes when there are marks, and of what was done before
 * it hears of the pointer's last move alone. Only the extension can see that.
 */
export async function pressesAreHeard(browser: TestBrowser, page: TestPage): Promise<void> {
  const address = await page.evaluate(() => location.href);
  await until('the explainer', () =>
    browser.inBackground(async ({ chrome: { tabs, scripting } }: Background, wanted: string) => {
      const tab = (await tabs.query({})).find(({ url }) => url === wanted);
      const [frame] = await scripting.executeScript({
        target: { tabId: tab?.id },
        func: () => {
          const { readingSeam } = globalThis as {
            readingSeam?: { read: () => { explaining: unknown } | null };
          };
          return Boolean(readingSeam?.read()?.explaining);
        },
      });
      return frame?.result === true;
    }, address),
  );
}

/** The middle of the first place where `words` stand, CSS px in the viewport. */
export async function placeOf(page: TestPage, words: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate((wanted: string) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0];
      if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    return null;
  }, words);
  if (!place) throw new Error(`"${words}" does not stand on the page`);
  return place;
}

/** The open card's text, or `null` where none is open. */
export const cardText = (page: TestPage): Promise<string | null> =>
  page.inCard((root: ShadowRoot) => root.querySelector<HTMLElement>('.card')?.innerText ?? '');

export const openCard = (page: TestPage): Promise<string> =>
  until('a card', async () => (await cardText(page)) || null);

export const noCard = (page: TestPage): Promise<true> =>
  until('no card', async () => (await cardText(page)) === null);

/** Rests the pointer on words, as a hand does that has arrived. */
export async function restOn(page: TestPage, words: string): Promise<void> {
  const { x, y } = await placeOf(page, words);
  await page.move(x - 3, y);
  await page.move(x, y);
}

/** The middle of the card's Close, CSS px in the viewport. */
export async function placeOfClose(page: TestPage): Promise<{ x: number; y: number }> {
  const at = await page.inCard((root: ShadowRoot) => {
    const button = [...root.querySelectorAll('button')].find(({ innerText }) => innerText === 'Close');
    const { left, top, width, height } = button!.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  if (!at) throw new Error('There is no card');
  return at;
}

/** Presses what says these words in the card, with the mouse, as a reader does. */
export async function pressInCard(page: TestPage, label: string): Promise<void> {
  let before = '';
  const at = await until(`"${label}" in the card`, async () => {
    const seen = await page.inCard((root: ShadowRoot, wanted: string) => {
      const all = [...root.querySelectorAll<HTMLElement>('button, summary, label, [role=button]')];
      const found = all.find((one) => one.innerText.trim() === wanted && one.getClientRects().length > 0);
      found?.scrollIntoView({ block: 'center' });
      const box = found?.getBoundingClientRect();
      return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
    }, label);
    // A card that has just grown finds its place.
    const isStill = seen !== null && before === JSON.stringify(seen);
    before = JSON.stringify(seen);
    return isStill && seen;
  });
  await page.move(at.x, at.y);
  await page.click(at.x, at.y);
}

export const cardSays = (page: TestPage, words: string): Promise<unknown> =>
  until(words, async () => (await cardText(page))?.includes(words));

/** Opens More in the open card. It stays open for who has opened it, in the tests before too. */
export async function openMore(page: TestPage): Promise<void> {
  if (!(await cardText(page))?.includes('Save this word')) await pressInCard(page, 'More');
  await cardSays(page, 'Save this word');
}
