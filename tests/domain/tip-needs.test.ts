import { describe, expect, test } from 'vitest';
import { habits, startingHabits } from '../../content/index.ts';
import { offeredHabits } from '../../lib/domain/offered-habits.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { isRoomScarce } from '../../lib/domain/text-size.ts';
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

test.each([
  [{}, 250],
  [{ preset: 'foggy' }, 170],
  [{ textScale: 125 }, 530],
  [{ preset: 'eyes' }, 490],
  [{ textScale: 150 }, 330],
  [{ textScale: 200 }, 155],
  [{ spacing: 'wide' }, 330],
  [{ textScale: 200, spacing: 'wide' }, 0],
] as const)('with %j a tip has at most %i letters', (change, letters) => {
  expect(tipNeeds({ ...settings, ...change }, [], false).lettersMax).toBe(letters);
});

test.each([
  [{}, false],
  [{ preset: 'tired' }, false],
  [{ preset: 'eyes' }, true],
  [{ textScale: 125 }, true],
  [{ spacing: 'wide' }, true],
] as const)('with %j room is scarce: %s', (change, isScarce) => {
  expect(isRoomScarce({ ...settings, ...change })).toBe(isScarce);
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
