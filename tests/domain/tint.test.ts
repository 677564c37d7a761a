import { describe, expect, test } from 'vitest';
import { type Rgb, contrast } from '../../lib/domain/ink.ts';
import { type Tint, isTint, tintColors, tintRanges, usualTint } from '../../lib/domain/tint.ts';
import { partPairs, textPairs } from '../components/color-pairs.ts';

const valuesOf = ({ most, step }: { most: number; step: number }): readonly number[] =>
  Array.from({ length: most / step + 1 }, (_, at) => at * step);
const all: readonly Tint[] = valuesOf(tintRanges.hue).flatMap((hue) =>
  valuesOf(tintRanges.strength).flatMap((strength) =>
    valuesOf(tintRanges.lightness).map((lightness) => ({ hue, strength, lightness })),
  ),
);
const hex = (color: Rgb): string =>
  `#${color.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;

test('in every tint that can be chosen all text has 7:1, and every part 3:1', () => {
  const faults = all.flatMap((tint) => {
    const { tokens } = tintColors(tint);
    const isBelow =
      (least: number) =>
      ([one, other]: readonly [keyof typeof tokens, keyof typeof tokens]): boolean =>
        !(contrast(tokens[one], tokens[other]) >= least);
    return [...textPairs.filter(isBelow(7)), ...partPairs.filter(isBelow(3))].map((pair) => ({ tint, pair }));
  });
  expect(all.length).toBeGreaterThan(8_000);
  expect(faults.slice(0, 3)).toEqual([]);
});

describe('the ground', () => {
  test.each<[string, Tint, string, string]>([
    ['warm paper', usualTint, '#f0e0c2', 'light'],
    ['white', { hue: 0, strength: 0, lightness: 100 }, '#ffffff', 'light'],
    ['black', { hue: 0, strength: 0, lightness: 0 }, '#000000', 'dark'],
    ['a dark blue', { hue: 240, strength: 50, lightness: 20 }, '#1a1a4d', 'dark'],
    ['pure yellow', { hue: 60, strength: 100, lightness: 50 }, '#ffff00', 'light'],
  ])('of %s is the chosen colour itself', (_, tint, ground, scheme) => {
    const colors = tintColors(tint);
    expect([hex(colors.tokens.ground), colors.scheme]).toEqual([ground, scheme]);
  });

  test('of a grey between light and dark is the nearest on which can be read', () => {
    const { ground } = tintColors({ hue: 0, strength: 0, lightness: 50 }).tokens;
    expect(ground[0]).toBeGreaterThan(128);
    expect(ground[0]).toBeLessThan(180);
  });
});

test.each<[unknown, boolean]>([
  [usualTint, true],
  [{ ...usualTint, hue: 360 }, false],
  [{ ...usualTint, hue: 45 }, false],
  [{ ...usualTint, strength: -10 }, false],
  [{ ...usualTint, lightness: '85' }, false],
  [{ ...usualTint, lightness: NaN }, false],
  [{ ...usualTint, more: 1 }, false],
  [{ hue: 40, strength: 60 }, false],
  [null, false],
  ['#f0e0c2', false],
])('%j: a tint that can be chosen: %s', (value, isOne) => {
  expect(isTint(value)).toBe(isOne);
});
