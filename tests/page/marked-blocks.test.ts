// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Match } from '../../lib/domain/decide.ts';
import { type Owner, readOwner } from '../../lib/page/flows.ts';
import { type MarkedBlocks, createMarkedBlocks } from '../../lib/page/marked-blocks.ts';
import type { Entry } from '../../lib/page/page-index.ts';
import type { Mark } from '../../lib/page/painter.ts';
import { findInBlocks } from '../../lib/page/search.ts';
import { type Intersections, stubIntersections } from './intersections.ts';
import { element, openPage, stubStaticRange } from './page.ts';
import { compileLexicon } from '../in-english.ts';

const lexicon = compileLexicon([{ id: 'fibre', category: 'diet', plain: ['fibre'] }]);

let intersections: Intersections;
let painted: Set<Mark>;
let blocks: MarkedBlocks;
let life: AbortController;

beforeEach(() => {
  stubStaticRange();
  intersections = stubIntersections();
  painted = new Set();
  life = new AbortController();
  const painter = {
    paint: (marks: readonly Mark[]) => marks.forEach((mark) => painted.add(mark)),
    unpaint: (marks: readonly Mark[]) => marks.forEach((mark) => painted.delete(mark)),
    setCurrent: () => {},
    size: () => painted.size,
  };
  blocks = createMarkedBlocks(painter, life.signal);
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

/** The block as it reads now. */
function entryOf(owner: Element): Entry {
  const [block] = findInBlocks([readOwner(owner)], lexicon);
  if (!block) throw new Error('No block');
  return { ...block, tree: document };
}
/** Every form of an entry as a match, flow by flow. */
const matchesIn = ({ flows }: Entry): Match[][] =>
  flows.map(({ candidates }) =>
    candidates.map(({ start, end, form, written }) => ({
      start,
      end,
      written,
      termId: form.termId,
      reason: { because: 'unambiguous' },
    })),
  );
const put = (owner: Element): boolean => {
  const entry = entryOf(owner);
  return blocks.put(entry, matchesIn(entry));
};

describe('a block with marks', () => {
  test('is painted while it is near the view, and no longer', () => {
    const p = element('p', openPage('<p>fibre and fibre</p>'));
    expect(put(p)).toBe(true);
    expect(painted.size).toBe(0);
    intersections.tell(p, true);
    expect(painted.size).toBe(2);
    intersections.tell(p, false);
    expect(painted.size).toBe(0);
  });

  test('has its marks also where it is far away', () => {
    const p = element('p', openPage('<p>some fibre</p>'));
    put(p);
    expect(blocks.marksOf(p).map(({ id, owner }) => [id, owner])).toEqual([['fibre', p]]);
  });

  test('is asked whether it counts where it shows something that no block before it has', () => {
    openPage('<p>hidden fibre</p><p>some fibre</p><p>more fibre</p>');
    const owners = [...document.querySelectorAll('p')];
    owners.forEach(put);
    const asked: Owner[] = [];
    const ids = blocks.idsIn(owners, 'term', (owner) => asked.push(owner) > 1);
    expect(ids).toEqual(['fibre']);
    expect(asked).toEqual(owners.slice(0, 2));
  });

  test('has a mark for a claim and one for each word in it, in reading order', () => {
    const p = element('p', openPage('<p>eat <b>fib</b>re to <i>be fibre</i></p>'));
    const entry = entryOf(p);
    const [terms = []] = matchesIn(entry);
    const claim = { start: 4, end: 12, claimId: 'fibre-to-be' };
    blocks.put(entry, [[claim, ...terms]]);
    expect(
      blocks
        .marksOf(p)
        .map(({ kind, id, range }) => [
          kind,
          id,
          range.startContainer.nodeValue,
          range.endContainer.nodeValue,
        ]),
    ).toEqual([
      ['claim', 'fibre-to-be', 'fib', 're to '],
      ['term', 'fibre', 'fib', 're to '],
      ['term', 'fibre', 'be fibre', 'be fibre'],
    ]);
    expect([blocks.idsIn([p], 'claim'), blocks.idsIn([p], 'term')]).toEqual([['fibre-to-be'], ['fibre']]);
  });

  test('is all painted for print', () => {
    openPage('<p>fibre</p><p>fibre</p>');
    document.querySelectorAll('p').forEach(put);
    window.dispatchEvent(new Event('beforeprint'));
    expect(painted.size).toBe(2);
  });

  test('is no news where it shows the same again', () => {
    const p = element('p', openPage('<p>some fibre</p>'));
    const entry = entryOf(p);
    expect(blocks.put(entry, matchesIn(entry))).toBe(true);
    expect(blocks.put(entry, matchesIn(entry))).toBe(false);
  });

  test('that has changed is painted anew where it was painted', () => {
    const p = element('p', openPage('<p>some fibre</p>'));
    put(p);
    intersections.tell(p, true);
    p.textContent = 'more fibre, and fibre';
    expect(put(p)).toBe(true);
    expect([...painted].map(({ range }) => range.startOffset)).toEqual([5, 16]);
  });

  test('that has lost its marks is forgotten', () => {
    const p = element('p', openPage('<p>some fibre</p>'));
    put(p);
    intersections.tell(p, true);
    const entry = entryOf(p);
    expect(blocks.put(entry, [[]])).toBe(true);
    expect(painted.size).toBe(0);
    expect(intersections.observed.size).toBe(0);
    expect(blocks.marksOf(p)).toEqual([]);
    expect(blocks.put(entry, [[]])).toBe(false);
  });

  test('that the page has removed is forgotten', () => {
    const p = element('p', openPage('<p>some fibre</p>'));
    put(p);
    intersections.tell(p, true);
    blocks.remove(p);
    blocks.remove(p);
    expect(painted.size).toBe(0);
    expect(intersections.observed.size).toBe(0);
  });
});

test('what stands in the view is painted at once, from its first block to its last', () => {
  openPage([-500, -100, 50, 700, 5000].map((top) => `<p data-top="${top}">fibre</p>`).join(''));
  const owners = [...document.querySelectorAll('p')];
  for (const p of owners) {
    vi.spyOn(p, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, Number(p.dataset['top']), 100, 20));
    put(p);
  }
  blocks.paintView(owners);
  expect([...painted].map(({ owner }) => (owners as Node[]).indexOf(owner))).toEqual([2, 3]);
});
