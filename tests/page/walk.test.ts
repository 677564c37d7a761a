// @vitest-environment happy-dom
/** The order of the walk, with boxes said by the test; where they really are is for the real browsers. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Direction } from '../../lib/domain/walk.ts';
import type { Owner } from '../../lib/page/flows.ts';
import type { Mark } from '../../lib/page/painter.ts';
import { boxesOf } from '../../lib/page/hit-test.ts';
import { bringIntoView, mentionOf, nextStop } from '../../lib/page/walk.ts';
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
  kind: 'term',
  id: 'fibre',
  match: {
    start: startOffset,
    end: endOffset,
    termId: 'fibre',
    written: 'fibre',
    reason: { because: 'unambiguous' },
  },
  text: node.data,
  owner,
  range: new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }),
});
/** Block by block, as the marker has them. */
const pageOf = (marks: readonly Mark[]) => {
  const byOwner = Map.groupBy(marks, ({ owner }) => owner);
  return { owners: () => [...byOwner.keys()], marksOf: (owner: Owner) => byOwner.get(owner) ?? [] };
};
/** Round and round, as the walk through a page without frames goes. */
const markBeside = (marks: readonly Mark[], from: Mark | 'view', direction: Direction): Mark | null => {
  const stop = nextStop(pageOf(marks), [], from, direction) ?? nextStop(pageOf(marks), [], 'edge', direction);
  return stop && 'mark' in stop ? stop.mark : null;
};
const goTo = (marks: readonly Mark[], from: number | null, direction: Direction): number | null => {
  const mark = markBeside(marks, from === null ? 'view' : (marks[from] ?? 'view'), direction);
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
    const marks = [{ ...first, id: 'myelin' }, ...others];
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
    expect(markBeside(marks, again, 'next')).toBe(marks[2]);
  });

  test('two marks in one text are told apart', () => {
    const [first] = marksAt([0]);
    if (!first) throw new Error('No mark');
    const second = markOn(textIn(element('p')), element('p'), 6, 7);
    expect(markBeside([first, second], first, 'next')).toBe(second);
    expect(markBeside([first, second], second, 'next')).toBe(first);
  });
});

describe('a claim that begins with a word', () => {
  const both = () => {
    const [first] = marksAt([0]);
    if (!first) throw new Error('No mark');
    const claim: Mark = {
      ...markOn(textIn(element('p')), element('p'), 0, 7),
      kind: 'claim',
      id: 'fibre-cures',
      match: { start: 0, end: 7, claimId: 'fibre-cures' },
    };
    const last = markOn(textIn(element('p')), element('p'), 6, 7);
    return [claim, first, last] as const;
  };

  test('is a stop before it, and the word is one after it', () => {
    const [claim, first, last] = both();
    const page = pageOf([claim, first, last]);
    const walk = (direction: 'next' | 'previous') =>
      [claim, first, last].map((from) => nextStop(page, [], from, direction));
    expect(walk('next')).toEqual([{ mark: first }, { mark: last }, null]);
    expect(walk('previous')).toEqual([null, { mark: claim }, { mark: first }]);
  });

  test('is jumped to by its own id', () => {
    const [claim, first, last] = both();
    expect(mentionOf(pageOf([claim, first, last]), 'fibre-cures', null)).toBe(claim);
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
    expect(markBeside(marks, gone, 'next')).toBe(marks[1]);
  });
});

test.each(['next', 'previous'] as const)('a page without marks that show has no %s', (direction) => {
  expect(markBeside([], 'view', direction)).toBeNull();
  expect(markBeside(marksAt([null, null]), 'view', direction)).toBeNull();
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

describe('a child frame is a stop among the marks', () => {
  /** Frames stand after the first and the third of four words, and one that does not show after the second. */
  const setUp = () => {
    const marks = marksAt([0, 100, 300, 500]);
    const [first, second, third] = ['#p0', '#p1', '#p2'].map((place, child) => {
      // Any element will do: what it shows is not looked at.
      const frame = document.createElement('div');
      element(place).after(frame);
      const height = child === 1 ? 1 : 50;
      vi.spyOn(frame, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 50 + 200 * child, 200, height));
      frame.checkVisibility = () => true;
      return { child, element: frame };
    });
    if (!first || !second || !third) throw new Error('No frames');
    // The order of the window's frames need not be theirs in the page.
    return { marks, frames: [third, first, second] };
  };
  const go = (from: string, direction: Direction) => {
    const { marks, frames } = setUp();
    const [kind, place] = from.split(' ');
    const mark = marks[Number(place)];
    const start =
      kind === 'mark' && mark ? mark : kind === 'frame' ? Number(place) : (kind as 'edge' | 'view'); // one of the four
    const stop = nextStop(pageOf(marks), frames, start, direction);
    return stop && ('mark' in stop ? `mark ${marks.indexOf(stop.mark)}` : `frame ${stop.child}`);
  };

  test.each([
    ['edge', 'next', 'mark 0'],
    ['mark 0', 'next', 'frame 0'],
    ['frame 0', 'next', 'mark 1'],
    ['mark 1', 'next', 'mark 2'],
    ['frame 1', 'next', 'mark 2'],
    ['mark 2', 'next', 'frame 2'],
    ['mark 3', 'next', null],
    ['edge', 'previous', 'mark 3'],
    ['mark 3', 'previous', 'frame 2'],
    ['frame 2', 'previous', 'mark 2'],
    ['mark 1', 'previous', 'frame 0'],
    ['mark 0', 'previous', null],
    ['view', 'next', 'mark 0'],
    ['frame 9', 'next', null],
  ] as const)('after %s the %s is %s', (from, direction, to) => {
    expect(go(from, direction)).toBe(to);
  });

  test('one whose lower part is in view is where the view begins', () => {
    const { marks, frames } = setUp();
    const [tall] = frames;
    if (!tall) throw new Error('No frame');
    boxes.forEach((_, node) => boxes.set(node, [new DOMRect(10, -500, 40, 20)]));
    vi.spyOn(tall.element, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, -400, 200, 900));
    for (const { element: other } of frames.slice(1))
      vi.spyOn(other, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, -400, 200, 50));
    expect(nextStop(pageOf(marks), frames, 'view', 'next')).toMatchObject({ child: tall.child });
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
