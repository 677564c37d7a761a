// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isCovered, markAt, markNear } from '../../lib/page/hit-test.ts';
import type { Mark } from '../../lib/page/painter.ts';
import { element, openPage, stubStaticRange, textIn } from './page.ts';

beforeEach(() => {
  stubStaticRange();
  // happy-dom leaves initial values out.
  const computed = window.getComputedStyle.bind(window);
  vi.stubGlobal('getComputedStyle', (of: Element) => ({
    backgroundColor: computed(of).backgroundColor || 'rgba(0, 0, 0, 0)',
    backgroundImage: computed(of).backgroundImage || 'none',
  }));
  openPage(`
    <main><p>An optic <em style="background-color: rgb(255, 255, 0)">neuritis</em> here.<b id="clear"></b></p></main>
    <div id="sheet" style="background-color: rgb(255, 255, 255)"></div>
    <div id="veil" style="background-color: rgba(0, 0, 0, 0.5)"></div>
    <div id="photo" style="background-image: url(x.png)"></div>
    <img alt="" />`);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Each mark with a line box of its own: [left, right] in CSS px, 20 px high. */
function markedLine(places: readonly (readonly [kind: Mark['kind'], left: number, right: number])[]) {
  const owner = element('p');
  const node = textIn(owner);
  const boxes = new Map<number, DOMRect>();
  const marks = places.map(([kind, left, right], i): Mark => {
    boxes.set(i, new DOMRect(left, 0, right - left, 20));
    const range = new StaticRange({ startContainer: node, startOffset: i, endContainer: node, endOffset: 9 });
    const place = { text: node.data, range, owner, id: `${kind} ${i}` };
    return kind === 'claim'
      ? { ...place, kind, match: { start: i, end: 9, claimId: place.id } }
      : {
          ...place,
          kind,
          match: { start: i, end: 9, termId: place.id, written: '', reason: { because: 'unambiguous' } },
        };
  });
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    return [boxes.get(this.startOffset)] as unknown as DOMRectList; // only iterated
  });
  Object.assign(document, { caretPositionFromPoint: () => ({ offsetNode: node }) });
  return { marksOf: () => marks, shadowRoots: () => [] };
}

test('where a claim holds a word, the word is meant on the word, and the claim beside it', () => {
  const page = markedLine([
    ['claim', 0, 100],
    ['term', 40, 60],
  ]);
  const at = (x: number): (string | undefined)[] => [markAt(x, 10, page)?.id, markNear(x, 10, page)?.id];
  expect(at(50)).toEqual(['term 1', 'term 1']);
  expect(at(10)).toEqual(['claim 0', 'claim 0']);
  expect(at(90)).toEqual(['claim 0', 'claim 0']);
  expect(at(105)).toEqual([undefined, 'claim 0']);
  expect(at(200)).toEqual([undefined, undefined]);
});

test('the nearest mark is hit from within 12 px, and none from further off', () => {
  const page = markedLine([
    ['term', 0, 100],
    ['term', 120, 200],
  ]);
  const near = (x: number, y = 10): string | undefined => markNear(x, y, page)?.id;
  expect([near(109), near(111), near(212), near(213)]).toEqual(['term 0', 'term 1', 'term 1', undefined]);
  expect([near(50, 32), near(50, 33), near(50, -12), near(50, -13)]).toEqual([
    'term 0',
    undefined,
    'term 0',
    undefined,
  ]);
});

function opticNeuritis(): Mark {
  const owner = element('p');
  const range = new StaticRange({
    startContainer: textIn(owner),
    startOffset: 3,
    endContainer: textIn(element('em')),
    endOffset: 8,
  });
  const match = {
    start: 3,
    end: 17,
    termId: 'optic-neuritis',
    written: 'optic neuritis',
    reason: { because: 'unambiguous' },
  } as const;
  return { kind: 'term', id: 'optic-neuritis', match, text: owner.textContent, range, owner };
}

test.each([
  ['its own block', 'p', false],
  ['what its block stands in', 'main', false],
  ['an element within it that has a ground of its own', 'em', false],
  ['something without a ground, a stretched link for one', '#clear', false],
  ['something with a ground', '#sheet', true],
  ['something with a ground that shines through', '#veil', true],
  ['something with a picture', '#photo', true],
  ['a picture', 'img', true],
])('a mark with %s on top', (_, top, covered) => {
  expect(isCovered(opticNeuritis(), element(top))).toBe(covered);
});

test('an event without an element covers nothing', () => {
  expect(isCovered(opticNeuritis(), undefined)).toBe(false);
  expect(isCovered(opticNeuritis(), document)).toBe(false);
});
