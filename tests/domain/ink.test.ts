import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Rgb, contrast, inkOn, inks, luminance } from '../../lib/domain/ink.ts';

const reached = (background: Rgb): number => contrast(inks[inkOn(background)], background);

test('the ink reaches 3:1 on every grey', () => {
  for (let grey = 0; grey <= 255; grey++)
    expect(reached([grey, grey, grey]), `grey ${grey}`).toBeGreaterThanOrEqual(3);
});

test('the ink reaches 3:1 on every colour', () => {
  const channel = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(fc.tuple(channel, channel, channel), (background) => {
      expect(reached(background)).toBeGreaterThanOrEqual(3);
    }),
    { numRuns: 5_000 },
  );
});

test.each<[string, Rgb, string]>([
  ['white', [255, 255, 255], 'dark'],
  ['black', [0, 0, 0], 'light'],
  ['yellow', [255, 255, 0], 'dark'],
  ['navy', [0, 0, 128], 'light'],
  ['pure blue', [0, 0, 255], 'light'],
])('on %s the ink is the one that stands out', (_, background, ink) => {
  expect(inkOn(background)).toBe(ink);
});

describe('contrast', () => {
  test.each<[Rgb, Rgb, number]>([
    [[0, 0, 0], [255, 255, 255], 21],
    [[255, 255, 255], [255, 255, 255], 1],
    [[0x76, 0x76, 0x76], [255, 255, 255], 4.54],
    [[0xbb, 0xbb, 0xbb], [255, 255, 255], 1.92],
  ])('of %j and %j is as WCAG has it', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 2);
    expect(contrast(b, a)).toBe(contrast(a, b));
  });

  test('luminance runs from 0 to 1', () => {
    expect(luminance([0, 0, 0])).toBe(0);
    expect(luminance([255, 255, 255])).toBeCloseTo(1, 10);
  });
});
