/** The walk over frames, each of which is no more than the list of what stands in it. */
import { describe, expect, test } from 'vitest';
import {
  type Direction,
  type From,
  type Standing,
  type Stop,
  placeOfReader,
  walkThrough,
} from '../../lib/domain/walk.ts';

/** Words, and child frames by their place. */
type Page = Readonly<Record<string, readonly (string | number)[]>>;

const page: Page = {
  '': ['a', 1, 'b', 0, 'c', 2],
  '0': ['d'],
  '1': ['e', 0, 'f'],
  '1,0': ['g', 'h'],
  '2': [],
};

const still = { hasCard: false, isWalked: false, closedAt: null };
const framesOf = (words: Page, open: string | null, more: Readonly<Record<string, object>> = {}) =>
  Object.entries(words).map(([path, stops]) => ({
    ...still,
    id: path,
    path: path === '' ? [] : path.split(',').map(Number),
    hasMarks: stops.some((stop) => typeof stop === 'string'),
    isExplainerMissing: false,
    hasCard: open !== null && stops.includes(open),
    ...more[path],
  }));

/** The word that a walk from `open` reaches, and the frames it asked. */
async function walk(words: Page, open: string | null, direction: Direction, frames = framesOf(words, open)) {
  let reached: string | null = null;
  const asked: string[] = [];
  const go = ({ id }: { readonly id: string }, from: From, way: Direction): Promise<Stop | null> => {
    asked.push(id);
    const stops = way === 'next' ? (words[id] ?? []) : (words[id] ?? []).toReversed();
    const at = from === 'edge' || from === 'view' ? -1 : stops.indexOf(from === 'card' ? (open ?? '') : from);
    const next = stops[at + 1];
    if (next === undefined) return Promise.resolve(null);
    if (typeof next === 'number') return Promise.resolve({ at: 'frame', child: next });
    reached = next;
    return Promise.resolve({ at: 'mark', y: 7 });
  };
  const found = await walkThrough(frames, direction, go);
  return { word: found ? reached : null, frame: found?.frame.id, asked };
}

describe('through nested frames', () => {
  const order = ['a', 'e', 'g', 'h', 'f', 'b', 'd', 'c'];

  test.each(order.map((word, i) => [word, order[(i + 1) % order.length] ?? '']))(
    'after %s comes %s, and before it back again',
    async (word, next) => {
      expect((await walk(page, word, 'next')).word).toBe(next);
      expect((await walk(page, next, 'previous')).word).toBe(word);
    },
  );

  test('a frame without words, and with none further in, is not asked', async () => {
    expect((await walk(page, 'c', 'next')).asked).not.toContain('2');
    expect((await walk({ '': [0], '0': [0], '0,0': ['a'] }, null, 'next')).word).toBe('a');
  });

  test('a frame without our script is passed over', async () => {
    const frames = framesOf(page, 'a').filter(({ id }) => !id.startsWith('1'));
    expect((await walk(page, 'a', 'next', frames)).word).toBe('b');
  });

  test('the only word leads to itself, wherever it stands', async () => {
    expect((await walk({ '': [0], '0': ['a'] }, 'a', 'next')).word).toBe('a');
    expect((await walk({ '': ['a'] }, 'a', 'previous')).word).toBe('a');
  });

  test('a page without words ends the walk, after one round', async () => {
    const { word, asked } = await walk({ '': [0], '0': [] }, null, 'next');
    expect(word).toBeNull();
    expect(asked.length).toBeLessThan(6);
  });

  test('a page whose own frame has no script has no walk', async () => {
    const frames = framesOf(page, 'd').filter(({ id }) => id !== '');
    expect((await walk(page, 'd', 'next', frames)).word).toBeNull();
  });
});

test.each<[string, Readonly<Record<string, Partial<Standing>>>, string | null]>([
  ['nowhere, where no card has been', {}, null],
  ['at the open card', { '0': { closedAt: 900 }, '1': { hasCard: true } }, '1'],
  ['at the card that closed last', { '0': { closedAt: 900 }, '1': { closedAt: 1000 } }, '1'],
])('the reader is %s', (_, more, id) => {
  expect(placeOfReader(framesOf(page, null, more))?.id ?? null).toBe(id);
});
