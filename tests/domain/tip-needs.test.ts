import { describe, expect, test } from 'vitest';
import { habits, startingHabits, tips } from '../../content/index.ts';
import { offeredHabits } from '../../lib/domain/offered-habits.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { presets } from '../../lib/domain/presets.ts';
import { spacings, textScales } from '../../lib/domain/reading-settings.ts';
import { tipToChoose } from '../../lib/domain/shown-tip.ts';
import { partsInView, tipNeeds } from '../../lib/domain/tip-needs.ts';
import { tipsForToday } from '../../lib/domain/tip-rotation.ts';

const settings = defaultSettings(startingHabits, 1);

test.each([
  ['usual', false],
  ['tired', true],
  ['foggy', true],
  ['eyes', true],
] as const)('a reader who is %s wants tips that need little: %s', (preset, wantsLittle) => {
  expect(tipNeeds({ ...settings, preset }, [], false, '')).toMatchObject({ wantsLittle, isPaused: false });
});

test.each([
  [{}, 'usual', 25],
  [{ preset: 'foggy' }, 'scarce', 60],
  [{ preset: 'eyes' }, 'scarce', 43],
  [{ textScale: 150 }, 'scarce', 27],
  [{ textScale: 200 }, 'least', 18],
  [{ spacing: 'wide' }, 'scarce', 57],
  [{ textScale: 200, spacing: 'wide' }, 'least', 16],
  // In the popup, text is at most twice as large as usual.
  [{ preset: 'eyes', textScale: 200, spacing: 'wide' }, 'least', 16],
] as const)('with %j room is %s, and a tip has at most %i tens of letters', (change, room, tensMax) => {
  expect(tipNeeds({ ...settings, ...change }, [], false, '')).toMatchObject({ room, tensMax });
});

test('the name of the first habit takes room from the tip', () => {
  expect(tipNeeds(settings, [], false, 'A calm toilet time after breakfast').tensMax).toBe(21);
});

const looks = presets.flatMap((preset) =>
  textScales.flatMap((textScale) => spacings.map((spacing) => ({ preset, textScale, spacing }))),
);

test.each(looks)('with %j more than a week of tips has room, for a reader who has said nothing', (look) => {
  const needs = tipNeeds({ ...settings, ...look }, [], false, 'Three quiet breaths');
  const shown = tipsForToday(tips.map(tipToChoose), needs);
  expect(shown.length).toBeGreaterThan(7);
  for (const { tens } of shown)
    expect(tens[needs.room === 'least' ? 1 : 0]).toBeLessThanOrEqual(needs.tensMax);
});

test.each([
  [{}, { isShort: false, isWhole: true }],
  [{ preset: 'tired' }, { isShort: false, isWhole: true }],
  [{ textScale: 150 }, { isShort: false, isWhole: false }],
  [{ textScale: 200 }, { isShort: true, isWhole: false }],
] as const)('with %j a tip shows %j', (change, parts) => {
  const words = { action: 'a'.repeat(100), caution: 'c'.repeat(100), lowEnergy: 'l'.repeat(40) };
  const tip = { id: 'a', topic: 'food', grade: 'limited', ...words } as const;
  expect(partsInView(tip, tipNeeds({ ...settings, ...change }, [], false, ''))).toEqual(parts);
});

describe('habits that are offered', () => {
  const withKidney = { id: 'oats', avoidIf: ['kidney'] } as const;
  const forAnyone = { id: 'rest', avoidIf: [] } as const;

  test.each([
    ['nothing was said', null, [], ['rest']],
    ['nothing applies', [], [], ['oats', 'rest']],
    ['it applies', ['kidney'], [], ['rest']],
    ['it applies, and was chosen before', ['kidney'], ['oats'], ['oats', 'rest']],
  ] as const)('%s', (_, applies, chosen, offered) => {
    expect(offeredHabits([withKidney, forAnyone], { applies, habits: chosen }).map(({ id }) => id)).toEqual(
      offered,
    );
  });

  test('are many for a reader who has said nothing', () => {
    expect(offeredHabits(habits, settings).length).toBeGreaterThanOrEqual(12);
  });
});
