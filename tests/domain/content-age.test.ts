import { expect, test } from 'vitest';
import { civilDay } from '../../lib/domain/civil-day.ts';
import { isContentOld } from '../../lib/domain/content-age.ts';

test.each([
  ['2026-11-25', '2026-11-25', false],
  ['2026-11-25', '2027-11-25', false],
  ['2026-11-25', '2027-11-26', true],
  // The year between has 366 days.
  ['2027-11-25', '2028-11-24', false],
  ['2027-11-25', '2028-11-25', true],
  // A clock that is set back.
  ['2026-11-25', '2020-01-01', false],
])('texts checked on %s are old on %s: %s', (checked, today, isOld) => {
  expect(isContentOld(civilDay(checked), civilDay(today))).toBe(isOld);
});
