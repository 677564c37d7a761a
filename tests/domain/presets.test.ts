import { expect, test } from 'vitest';
import { areOverrides, presetAfter, presetValues, presets, withOverrides } from '../../lib/domain/presets.ts';

test.each([
  ['usual', ['first-per-section', 'usual', 500, 1250, true, 'beside', 18, 'full', 5, false]],
  ['tired', ['first-per-page', 'usual', 700, 1500, false, 'docked', 20, 'full', 2, false]],
  ['foggy', ['first-per-page', 'usual', 700, 1500, false, 'docked', 20, 'one-sentence', 1, false]],
  ['eyes', ['first-per-page', 'thick', null, null, false, 'docked', 24, 'full', 1, true]],
] as const)('%s is the set that it was chosen to be', (preset, expected) => {
  const { lineHeight, ...values } = presetValues[preset];
  expect(Object.values(values)).toEqual(expected);
  expect(lineHeight).toBe(1.6);
});

test('an override holds in every preset, and changes nothing else', () => {
  for (const preset of presets) {
    const values = withOverrides(preset, { density: 'every', depth: 'full' });
    expect(values).toEqual({ ...presetValues[preset], density: 'every', depth: 'full' });
    expect(withOverrides(preset, {})).toEqual(presetValues[preset]);
  }
});

test.each<[string, unknown, boolean]>([
  ['none', {}, true],
  [
    'each of them',
    {
      density: 'every',
      dwellMs: null,
      leavingCloses: true,
      place: 'docked',
      textPx: 32,
      depth: 'full',
      habitsShown: 3,
    },
    true,
  ],
  ['one of another value', { place: 'above' }, false],
  ['one that is fixed', { textPx: 99 }, false],
  ['one that every object has', { constructor: 'docked' }, false],
  ['nothing', null, false],
  ['a list', [], false],
])('overrides: %s', (_, overrides, are) => {
  expect(areOverrides(overrides)).toBe(are);
});

test.each([
  [1000, 1750],
  [null, null],
] as const)('a rest of %s ms by choice gives a hand that never rests %s ms', (dwellMs, tremorMs) => {
  for (const preset of presets)
    expect(withOverrides(preset, { dwellMs })).toMatchObject({ dwellMs, tremorMs });
});

test('a key leads through all four and back to the first', () => {
  expect(presets.map(presetAfter)).toEqual(['tired', 'foggy', 'eyes', 'usual']);
});
