import { describe, expect, test } from 'vitest';
import { habits, startingHabits } from '../../content/index.ts';
import { offeredHabits } from '../../lib/domain/offered-habits.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { tipNeeds } from '../../lib/domain/tip-needs.ts';

const settings = defaultSettings(startingHabits, 1);

test.each([
  ['usual', false],
  ['tired', true],
  ['foggy', true],
  ['eyes', true],
] as const)('a reader who is %s wants tips that need little: %s', (preset, wantsLittle) => {
  expect(tipNeeds({ ...settings, preset }, [], false)).toMatchObject({ wantsLittle, isPaused: false });
});

test('twice the size leaves a quarter of the room, and wide spacing less again', () => {
  const usual = tipNeeds(settings, [], false).lettersMax;
  const twice = tipNeeds({ ...settings, textScale: 200 }, [], false).lettersMax;
  expect(Math.abs(twice - usual / 4)).toBeLessThan(1);
  expect(tipNeeds({ ...settings, textScale: 200, spacing: 'wide' }, [], false).lettersMax).toBeLessThan(
    twice,
  );
  expect(tipNeeds({ ...settings, preset: 'eyes' }, [], false).lettersMax).toBeLessThan(usual);
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
