import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Box,
  type Side,
  dockedSide,
  isInSafeArea,
  placeCard,
  placeDocked,
  sideIn,
} from '../../lib/domain/placement.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height });
const view = box(0, 0, 1_000, 800);

describe('the card stands', () => {
  test.each([
    ['below the line where there is room', box(100, 100, 50, 20), { left: 100, top: 130, maxHeight: 662 }],
    ['above it where there is none below', box(100, 700, 50, 20), { left: 100, top: 390, maxHeight: 682 }],
    ['within the right edge', box(900, 100, 50, 20), { left: 572, top: 130, maxHeight: 662 }],
    ['within the left edge', box(-30, 100, 50, 20), { left: 8, top: 130, maxHeight: 662 }],
  ])('%s', (_, line, expected) => {
    expect(placeCard(line, view, { width: 420, height: 300 })).toEqual(expected);
  });

  test('where there is more room, cut to it, when it fits neither way', () => {
    expect(placeCard(box(100, 300, 50, 20), view, { width: 420, height: 2_000 })).toEqual({
      left: 100,
      top: 330,
      maxHeight: 462,
    });
    expect(placeCard(box(100, 500, 50, 20), view, { width: 420, height: 2_000 })).toEqual({
      left: 100,
      top: 8,
      maxHeight: 482,
    });
  });

  test('inside what is seen when the reader has pinched in', () => {
    const pinched = box(300, 400, 500, 400);
    expect(placeCard(box(310, 420, 50, 20), pinched, { width: 484, height: 200 })).toEqual({
      left: 308,
      top: 450,
      maxHeight: 342,
    });
  });

  test.each([
    ['above it, at its upper edge', box(100, -300, 50, 20), { left: 100, top: 10, maxHeight: 782 }],
    ['below it, at its lower edge', box(100, 2_000, 50, 20), { left: 100, top: 490, maxHeight: 782 }],
    ['beside it, at that edge', box(1_500, 100, 50, 20), { left: 572, top: 130, maxHeight: 662 }],
  ])('in the view when its line is %s', (_, line, expected) => {
    expect(placeCard(line, view, { width: 420, height: 300 })).toEqual(expected);
  });

  test('at the left edge when it is wider than the view', () => {
    expect(placeCard(box(100, 100, 50, 20), box(0, 0, 320, 800), { width: 420, height: 300 }).left).toBe(8);
  });
});

const size = fc.integer({ min: 1, max: 1_500 });
const scene = fc
  .record({
    view: fc.record({
      left: fc.integer({ min: -500, max: 500 }),
      top: fc.integer({ min: -500, max: 500 }),
      width: fc.integer({ min: 320, max: 2_000 }),
      height: fc.integer({ min: 150, max: 1_500 }),
    }),
    card: fc.record({ width: fc.integer({ min: 1, max: 304 }), height: size }),
    at: fc.record({
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    line: fc.record({ width: size, height: fc.integer({ min: 1, max: 60 }) }),
  })
  .map(({ view, card, at, line }) => ({
    view,
    card,
    line: {
      ...line,
      left: view.left + at.x * view.width,
      top: view.top + at.y * (view.height - line.height),
    },
  }));

test('the card never covers the line being read, and stays in the view', () => {
  fc.assert(
    fc.property(scene, ({ view, card, line }) => {
      const { left, top, maxHeight } = placeCard(line, view, card);
      const bottom = top + Math.min(card.height, maxHeight);
      const slack = 1e-6; // sums of fractions
      expect(bottom <= line.top - 10 + slack || top >= line.top + line.height + 10 - slack).toBe(true);
      expect(left).toBeGreaterThanOrEqual(view.left + 8 - slack);
      expect(left + card.width).toBeLessThanOrEqual(view.left + view.width - 8 + slack);
      expect(top).toBeGreaterThanOrEqual(view.top + 8 - slack);
      expect(bottom).toBeLessThanOrEqual(view.top + view.height - 8 + slack);
      expect(maxHeight).toBeGreaterThan(0);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ['of a usual height, less than half', 800, 360],
  ['that is low, more, or no sentence would be seen', 250, 150],
])('docked in a view %s', (_, height, most) => {
  const { top, maxHeight } = placeDocked(box(0, 0, 600, height), { width: 400, height: 900 }, 'bottom');
  expect(maxHeight).toBe(most);
  expect(top + maxHeight).toBe(height - 8);
});

describe('the safe area', () => {
  const mark = box(500, 100, 60, 20);
  const card = box(300, 130, 420, 300);

  test.each([
    ['the mark', 530, 110, true],
    ['the card', 400, 300, true],
    ['the gap between them', 530, 125, true],
    ['the diagonal from mark to corner of the card', 400, 125, true],
    ['10 px outside the mark', 530, 90, true],
    ['just beyond 10 px outside the mark', 530, 89, false],
    ['10 px outside the card', 290, 300, true],
    ['just beyond 10 px outside the card', 289, 300, false],
    ['beside the mark, away from the card', 300, 92, false],
    ['far below the card', 500, 500, false],
  ])('for %s', (_, x, y, isSafe) => {
    expect(isInSafeArea({ x, y }, mark, card)).toBe(isSafe);
  });

  test('is convex: every straight way from mark to card lies in it', () => {
    const anyBox = fc.record({ left: size, top: size, width: size, height: size });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const within = (b: Box, x: number, y: number) => ({ x: b.left + x * b.width, y: b.top + y * b.height });
    fc.assert(
      fc.property(
        anyBox,
        anyBox,
        fc.tuple(share, share, share, share, share),
        (from, to, [a, b, c, d, t]) => {
          const [start, end] = [within(from, a, b), within(to, c, d)];
          const point = { x: start.x + t * (end.x - start.x), y: start.y + t * (end.y - start.y) };
          expect(isInSafeArea(point, from, to)).toBe(true);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('never reaches more than 10 px beyond the two boxes together', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 0, max: 600 }), (x, y) => {
        const isBeyond = x < 290 || x > 730 || y < 90 || y > 440;
        if (isBeyond) expect(isInSafeArea({ x, y }, mark, card)).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  test('is the widened box itself when mark and card are the same', () => {
    expect(isInSafeArea({ x: 495, y: 95 }, mark, mark)).toBe(true);
    expect(isInSafeArea({ x: 489, y: 95 }, mark, mark)).toBe(false);
  });
});

describe('docked', () => {
  const wide = { left: 0, top: 0, width: 1000, height: 800 };
  const size = { width: 420, height: 300 };
  test.each<[Side, { left: number; top: number }]>([
    ['bottom', { left: 290, top: 492 }],
    ['top', { left: 290, top: 8 }],
    ['left', { left: 8, top: 8 }],
    ['right', { left: 572, top: 8 }],
  ])('at the %s it has its one place', (side, place) => {
    expect(placeDocked(wide, size, side)).toMatchObject(place);
  });

  test('follows the view of a reader who has pinched in, and leaves room for the text', () => {
    const pinched = { left: 200, top: 100, width: 500, height: 400 };
    const tall = { width: 420, height: 900 };
    expect(placeDocked(pinched, tall, 'bottom')).toEqual({ left: 240, top: 312, maxHeight: 180 });
  });

  test.each<[string, number, Side, Side]>([
    ['stays where the reader wants it', 100, 'bottom', 'bottom'],
    ['goes opposite where it would cover the line being read', 600, 'bottom', 'top'],
  ])('%s', (_, top, wanted, side) => {
    expect(dockedSide({ left: 400, top, width: 60, height: 20 }, wide, () => size, wanted)).toBe(side);
  });

  test('goes below where a long line would be covered on either side, and above where that too would cover it', () => {
    const sizeAt = (side: Side) => (side === 'bottom' || side === 'top' ? { width: 670, height: 200 } : size);
    const line = (top: number): Box => box(100, top, 800, 20);
    expect(dockedSide(line(20), wide, sizeAt, 'left')).toBe('bottom');
    expect(dockedSide(line(20), wide, () => ({ width: 420, height: 790 }), 'left')).toBe('bottom');
    expect(dockedSide(line(700), wide, () => ({ width: 420, height: 790 }), 'left')).toBe('top');
  });

  test('stays, where the line would be covered on every side', () => {
    const line = { left: 0, top: 0, width: 1000, height: 800 };
    expect(dockedSide(line, wide, () => size, 'right')).toBe('right');
  });

  test('a narrow view has no room at its sides', () => {
    expect(sideIn({ ...wide, width: 320 }, 'left')).toBe('bottom');
    expect(sideIn(wide, 'left')).toBe('left');
  });
});
