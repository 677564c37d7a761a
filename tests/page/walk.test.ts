// @vitest-environment happy-dom
/** The order of the walk, with boxes said by the test; where they really are is for the real browsers. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Owner } from '../../lib/page/flows.ts';
import type { Mark } from '../../lib/page/painter.ts';
import { boxesOf } from '../../lib/page/hit-test.ts';
import { bringIntoView, markToWalkTo, mentionOf } from '../../lib/page/walk.ts';
import { element, openPage, stubStaticRange, textIn } from './page.ts';

const boxes = new Map<Node, DOMRect[]>();
const noBox = new DOMRect(0, 0, 0, 0);

beforeEach(() => {
  stubStaticRange();
  boxes.clear();
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    return (boxes.get(this.startContainer) ?? []) as unknown as DOMRectList; // only iterated
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** One mark a paragraph, whose line begins at that height of the view; `null` does not show. */
function marksAt(tops: readonly (number | null)[]): Mark[] {
  openPage(tops.map((_, i) => `<p id="p${i}">fibre ${i}</p>`).join(''));
  return tops.map((top, i) => {
    const owner = element(`#p${i}`);
    const node = textIn(owner);
    boxes.set(node, top === null ? [noBox] : [new DOMRect(10, top, 40, 20)]);
    return markOn(node, owner);
  });
}
const markOn = (node: Text, owner: Element, startOffset = 0, endOffset = 5): Mark => ({
  termId: 'fibre',
  match: { start: startOffset, end: endOffset, termId: 'fibre', reason: { because: 'unambiguous' } },
  text: node.data,
  owner,
  range: new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }),
});
/** Block by block, as the marker has them. */
const pageOf = (marks: readonly Mark[]) => {
  const byOwner = Map.groupBy(marks, ({ owner }) => owner);
  return { owners: () => [...byOwner.keys()], marksOf: (owner: Owner) => byOwner.get(owner) ?? [] };
};
const goTo = (marks: readonly Mark[], from: number | null, direction: 'next' | 'previous'): number | null => {
  const mark = markToWalkTo(pageOf(marks), from === null ? null : (marks[from] ?? null), direction);
  return mark && marks.indexOf(mark);
};

describe('a jump to a mention', () => {
  const jump = (marks: readonly Mark[], termId: string, from: number | null): number =>
    marks.indexOf(mentionOf(pageOf(marks), termId, from === null ? null : (marks[from] ?? null)) as Mark);

  test('leads from one to the next that shows, and round to the first', () => {
    const marks = marksAt([0, null, 200]);
    expect(jump(marks, 'fibre', null)).toBe(0);
    expect(jump(marks, 'fibre', 0)).toBe(2);
    expect(jump(marks, 'fibre', 2)).toBe(0);
  });

  test('from the mark of another term leads to the first, and to none where the page has none', () => {
    const [first, ...others] = marksAt([0, 100, 200]);
    if (!first) throw new Error('No mark');
    const marks = [{ ...first, termId: 'myelin' }, ...others];
    expect(jump(marks, 'fibre', 0)).toBe(1);
    expect(jump(marks, 'butyrate', null)).toBe(-1);
  });
});

describe('from a mark', () => {
  test.each([
    ['next goes to the one after it', 0, 'next', 1],
    ['previous goes to the one before it', 2, 'previous', 1],
    ['next of the last goes round to the first', 3, 'next', 0],
    ['previous of the first goes round to the last', 0, 'previous', 3],
  ] as const)('%s', (_, from, direction, to) => {
    expect(goTo(marksAt([0, 100, 200, 300]), from, direction)).toBe(to);
  });

  test.each([
    [0, 'next', 3],
    [3, 'previous', 0],
    [3, 'next', 0],
  ] as const)('those that do not show are passed over: %i, %s is %i', (from, direction, to) => {
    expect(goTo(marksAt([0, null, null, 300, null]), from, direction)).toBe(to);
  });

  test('the only one leads to itself', () => {
    expect(goTo(marksAt([50]), 0, 'next')).toBe(0);
    expect(goTo(marksAt([50]), 0, 'previous')).toBe(0);
  });

  test('that was painted anew is known by its place', () => {
    const marks = marksAt([0, 100, 200]);
    const again = markOn(textIn(element('#p1')), element('#p1'));
    expect(markToWalkTo(pageOf(marks), again, 'next')).toBe(marks[2]);
  });

  test('two marks in one text are told apart', () => {
    const [first] = marksAt([0]);
    if (!first) throw new Error('No mark');
    const second = markOn(textIn(element('p')), element('p'), 6, 7);
    expect(markToWalkTo(pageOf([first, second]), first, 'next')).toBe(second);
    expect(markToWalkTo(pageOf([first, second]), second, 'next')).toBe(first);
  });
});

describe('from no mark', () => {
  test.each([
    ['next is the first in view', [-500, -100, 0, 300], 'next', 2],
    ['next below the last goes to the first', [-500, -100], 'next', 0],
    ['previous is the last above the view', [-500, -100, 50, 300], 'previous', 1],
    ['previous above the first goes to the last', [50, 300], 'previous', 1],
    ['those that do not show are passed over', [null, -100, null, 300], 'next', 3],
  ] as const)('%s', (_, tops, direction, to) => {
    expect(goTo(marksAt(tops), null, direction)).toBe(to);
  });

  test('that is still there begins anew', () => {
    const gone = markOn(document.createTextNode('fibre'), document.createElement('p'));
    const marks = marksAt([-100, 50]);
    expect(markToWalkTo(pageOf(marks), gone, 'next')).toBe(marks[1]);
  });
});

test.each(['next', 'previous'] as const)('a page without marks that show has no %s', (direction) => {
  expect(markToWalkTo(pageOf([]), null, direction)).toBeNull();
  expect(markToWalkTo(pageOf(marksAt([null, null])), null, direction)).toBeNull();
});

describe('a mark has no boxes', () => {
  test('after its text has left the page', () => {
    const [mark] = marksAt([50]);
    expect(mark && boxesOf(mark)).toHaveLength(1);
    element('p').remove();
    expect(mark && boxesOf(mark)).toEqual([]);
  });

  test('after its text became shorter', () => {
    const [mark] = marksAt([50]);
    textIn(element('p')).data = 'fib';
    expect(mark && boxesOf(mark)).toEqual([]);
  });
});

describe('bringing into view', () => {
  const setUp = (top: number) => {
    const [mark] = marksAt([top]);
    if (!mark) throw new Error('No mark');
    const scrollIntoView = vi.spyOn(element('p'), 'scrollIntoView').mockImplementation(() => {});
    const scrollBy = vi.spyOn(window, 'scrollBy').mockImplementation(() => {});
    return { mark, scrollIntoView, scrollBy };
  };

  test('is done at once, never smoothly', () => {
    const { mark, scrollIntoView, scrollBy } = setUp(50);
    bringIntoView(mark);
    expect(scrollIntoView).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ block: 'center', behavior: 'instant' }),
    );
    expect(scrollBy).not.toHaveBeenCalled();
  });

  test.each([
    ['below the view', 5000],
    ['above the view', -5000],
  ])('goes on to the line itself where a tall block leaves it %s', (_, top) => {
    const { mark, scrollBy } = setUp(top);
    bringIntoView(mark);
    expect(scrollBy).toHaveBeenCalledExactlyOnceWith({
      top: top - window.innerHeight / 2,
      behavior: 'instant',
    });
  });
});
