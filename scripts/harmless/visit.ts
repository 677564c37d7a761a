/** One visit to one page: it loads, comes to rest, is looked at, used with mouse, wheel and keys, and looked at again. */
import type { TestPage } from '../../tests/e2e/browsers/driver.ts';
import { type Snapshot, snapshot } from './probe.ts';

export interface Visit {
  readonly atRest: Snapshot;
  readonly afterUse: Snapshot;
  /** Marks painted at the first look. */
  readonly marks: number;
}

/** How long a page may take to show its first mark before it is taken for one without any, ms. */
const patienceMs = { sure: 5000, unsure: 1000 };

/** @param restMs for the page to come to rest after each use */
export async function visit(
  page: TestPage,
  address: string,
  { isMarked, hasExtension, restMs }: { isMarked: boolean; hasExtension: boolean; restMs: number },
): Promise<Visit> {
  await page.navigate(address);
  const patience = hasExtension ? patienceMs[isMarked ? 'sure' : 'unsure'] : 0;
  const marks = await page.evaluate(marksAtRest, patience, restMs);
  const atRest = await page.evaluate(snapshot, false);
  const { word, blank, field } = await page.evaluate(placesToUse);

  if (word) await page.move(word.x, word.y);
  // A press there closes the card: it is where none that belongs to that word can stand.
  if (word && blank) {
    await page.click(word.x, word.y);
    await page.press('a');
    await page.click(blank.x, blank.y);
  }
  await page.press('Escape');
  if (field) {
    await page.click(field.x, field.y);
    await page.press('x');
    await page.press('Tab');
  }
  if (blank) await page.wheel(blank.x, blank.y, 40);
  await page.evaluate(changeAndRest, restMs);
  return { atRest, afterUse: await page.evaluate(snapshot, true), marks };
}

/** Runs in the page. Waits for the first mark, and for what may come with it. */
async function marksAtRest(patience: number, restMs: number): Promise<number> {
  const deadline = performance.now() + patience;
  const count = (): number => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
  while (count() === 0 && performance.now() < deadline) await new Promise((done) => setTimeout(done, 10));
  await new Promise((done) => setTimeout(done, restMs / 4));
  return count();
}

/** Runs in the page. Where a word of ours may stand, where nothing stands, and a field to write in. */
function placesToUse(): Record<'word' | 'blank' | 'field', { x: number; y: number } | null> {
  const isInView = ({ left, top, right, bottom, width }: DOMRect): boolean =>
    width > 0 && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  const middle = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });
  const range = document.createRange();
  let word: { x: number; y: number } | null = null;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && !word; node = walker.nextNode()) {
    const at = /multiple sclerosis|dysbiosis|language|microb|zealand/i.exec(node.nodeValue ?? '')?.index;
    if (at === undefined || node.parentElement?.closest('a, button, label, summary, [contenteditable]'))
      continue;
    range.setStart(node, at);
    range.setEnd(node, at + 6);
    const box = range.getClientRects()[0];
    if (box && isInView(box)) word = middle(box);
  }
  const corners = [{ x: innerWidth - 40, y: innerHeight - 20 }, { x: innerWidth - 30, y: innerHeight - 90 }, { x: 4, y: innerHeight - 10 }]; // prettier-ignore
  const wordX = word?.x ?? -Infinity;
  // No card is wider.
  const blank = corners.filter(({ x }) => Math.abs(x - wordX) > 450).find(({ x, y }) => [document.body, document.documentElement].includes(document.elementFromPoint(x, y) as HTMLElement)); // prettier-ignore
  const field = [...document.querySelectorAll('input:not([type]), textarea')]
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .find(
      ({ element, box }) =>
        isInView(box) && document.elementFromPoint(middle(box).x, middle(box).y) === element,
    );
  return { word, blank: blank ?? null, field: field ? middle(field.box) : null };
}

/** Runs in the page. A change of its own, and time for us to follow it and for a card to have gone. */
async function changeAndRest(restMs: number): Promise<void> {
  const late = document.createElement('p');
  late.textContent = 'Late: optic neuritis and butyrate.';
  document.body.append(late);
  await new Promise((done) => setTimeout(done, restMs));
  for (let i = 0; i < 100 && document.querySelector('[popover=manual]'); i++)
    await new Promise((done) => setTimeout(done, 20));
}
