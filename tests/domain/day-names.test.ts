import { expect, test } from 'vitest';
import { civilDay } from '../../lib/domain/civil-day.ts';
import { dayAndWeekday, dayInWords, dayShort, dayShortly, monthInWords } from '../../lib/domain/day-names.ts';

const day = civilDay('2026-11-23');

test('a day is written as the reader’s language writes it, whatever was written before', () => {
  expect(dayInWords(day, ['en-GB'])).toBe('23 November 2026');
  expect(dayInWords(day, ['de'])).toBe('23. November 2026');
  expect(dayInWords(day, ['en-GB'])).toBe('23 November 2026');
  expect(dayInWords(civilDay('2026-03-01'), ['en-GB'])).toBe('1 March 2026');
});

test('the same day is written long and short', () => {
  expect(dayAndWeekday(day, ['en-GB'])).toMatch(/^Monday,? 23 November 2026$/);
  expect(dayShort(day, ['en-GB'])).toMatch(/^Mon,? 23 Nov$/);
  expect(dayShortly(day, ['en-GB'])).toBe('Mon 23');
  expect(monthInWords('2026-11', ['en-GB'])).toBe('November 2026');
});
