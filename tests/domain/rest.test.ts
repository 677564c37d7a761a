import { expect, test } from 'vitest';
import { civilDay } from '../../lib/domain/civil-day.ts';
import { isPausedOn, isRestDay, noRests } from '../../lib/domain/rest.ts';

const rests = {
  ...noRests,
  spans: [
    { from: civilDay('2026-10-03'), to: civilDay('2026-10-04'), kind: 'rest' },
    { from: civilDay('2026-12-31'), to: null, kind: 'pause' },
  ],
} as const;

test.each([
  ['2026-10-02', false, false],
  ['2026-10-03', true, false],
  ['2026-10-04', true, false],
  ['2026-10-05', false, false],
  ['2026-12-30', false, false],
  ['2026-12-31', true, true],
  ['2031-01-01', true, true],
])('on %s there is rest: %s, a pause: %s', (day, isRest, isPaused) => {
  expect(isRestDay(rests, civilDay(day))).toBe(isRest);
  expect(isPausedOn(rests, civilDay(day))).toBe(isPaused);
});
