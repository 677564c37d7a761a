import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import {
  type WallClock,
  addDays,
  civilDay,
  civilDayOf,
  dayNumber,
  dayOfMonth,
  fromDayNumber,
  monthOf,
} from '../../lib/domain/civil-day.ts';

const clock = (year: number, month: number, date: number, hour: number): WallClock => ({
  getFullYear: () => year,
  getMonth: () => month - 1,
  getDate: () => date,
  getHours: () => hour,
});

describe('a civil day is what the wall calendar says', () => {
  test.each([
    ['one minute before midnight', clock(2026, 11, 22, 23), 0, '2026-11-22'],
    ['at midnight', clock(2026, 11, 23, 0), 0, '2026-11-23'],
    ['after midnight, before the reader’s own day begins', clock(2026, 11, 23, 3), 4, '2026-11-22'],
    ['at the hour at which the reader’s own day begins', clock(2026, 11, 23, 4), 4, '2026-11-23'],
    ['late, with a late beginning', clock(2026, 11, 23, 23), 6, '2026-11-23'],
    ['early on the first of a month', clock(2026, 3, 1, 2), 3, '2026-02-28'],
    ['early on the first of March in a leap year', clock(2028, 3, 1, 2), 3, '2028-02-29'],
    ['early on New Year’s Day', clock(2027, 1, 1, 0), 1, '2026-12-31'],
    ['on a leap day', clock(2028, 2, 29, 12), 0, '2028-02-29'],
  ])('%s', (_, now, dayStartsAt, day) => {
    expect(civilDayOf(now, dayStartsAt)).toBe(day);
  });
});

describe('a real clock', () => {
  const zoneBefore = process.env.TZ;
  afterEach(() => {
    if (zoneBefore === undefined) delete process.env.TZ;
    else process.env.TZ = zoneBefore;
  });

  const at = (zone: string, instant: string): Date => {
    process.env.TZ = zone;
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    return new Date(instant);
  };

  test.each([
    ['London, before the clocks go forward', 'Europe/London', '2026-03-29T00:59:00Z', 0, '2026-03-29'],
    [
      'London, after them, in the hour before the own day',
      'Europe/London',
      '2026-03-29T01:30:00Z',
      3,
      '2026-03-28',
    ],
    ['London, summer time just past midnight', 'Europe/London', '2026-07-01T23:30:00Z', 0, '2026-07-02'],
    [
      'London, the first 01:30 as the clocks go back',
      'Europe/London',
      '2026-10-25T00:30:00Z',
      2,
      '2026-10-24',
    ],
    ['London, the second 01:30', 'Europe/London', '2026-10-25T01:30:00Z', 2, '2026-10-24'],
    ['London, 02:00 once and for all', 'Europe/London', '2026-10-25T02:00:00Z', 2, '2026-10-25'],
    [
      'New York, the evening that is tomorrow in UTC',
      'America/New_York',
      '2026-11-24T03:00:00Z',
      0,
      '2026-11-23',
    ],
    [
      'New York, the last minute before the clocks go forward',
      'America/New_York',
      '2026-03-08T06:59:00Z',
      2,
      '2026-03-07',
    ],
    ['New York, 02:00 that does not exist', 'America/New_York', '2026-03-08T07:00:00Z', 2, '2026-03-08'],
    ['New York, the second 01:59', 'America/New_York', '2026-11-01T06:59:00Z', 2, '2026-10-31'],
    ['Lord Howe, half an hour forward', 'Australia/Lord_Howe', '2026-10-03T15:30:00Z', 2, '2026-10-04'],
    [
      'Lord Howe, half an hour back, the second 01:45',
      'Australia/Lord_Howe',
      '2026-04-04T15:15:00Z',
      2,
      '2026-04-04',
    ],
    ['Santiago, a day without a midnight', 'America/Santiago', '2026-09-06T04:00:00Z', 0, '2026-09-06'],
    ['Santiago, the minute before it', 'America/Santiago', '2026-09-06T03:59:00Z', 0, '2026-09-05'],
    ['Santiago, 23:30 the second time', 'America/Santiago', '2026-04-05T03:30:00Z', 0, '2026-04-04'],
    ['Apia, the last minute before the skipped day', 'Pacific/Apia', '2011-12-30T09:59:00Z', 0, '2011-12-29'],
    ['Apia, the first minute after it', 'Pacific/Apia', '2011-12-30T10:00:00Z', 0, '2011-12-31'],
    ['Apia, early after it: not yet a day', 'Pacific/Apia', '2011-12-30T12:30:00Z', 4, '2011-12-29'],
    ['Apia, at the hour after it', 'Pacific/Apia', '2011-12-30T14:00:00Z', 4, '2011-12-31'],
    ['Apia, early on the day after that', 'Pacific/Apia', '2011-12-31T12:30:00Z', 4, '2011-12-31'],
  ])('%s', (_, zone, instant, dayStartsAt, day) => {
    expect(civilDayOf(at(zone, instant), dayStartsAt)).toBe(day);
  });

  test.each(['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'America/Santiago'])(
    'meets every day of a year once and in order in %s',
    (zone) => {
      const first = at(zone, '2026-01-01T15:00:00Z');
      const days = new Set<string>();
      for (let hour = 0; hour < 365 * 24; hour++)
        days.add(civilDayOf(new Date(first.getTime() + hour * 3_600_000), 0));
      const listed = [...days];
      expect(listed).toEqual([...listed].sort());
      expect(listed.length).toBe(
        dayNumber(civilDay(listed.at(-1) ?? '')) - dayNumber(civilDay(listed[0] ?? '')) + 1,
      );
    },
  );

  test('skips in Apia the one day that was never lived there', () => {
    const first = at('Pacific/Apia', '2011-12-28T12:00:00Z');
    const days = new Set<string>();
    for (let hour = 0; hour < 96; hour++)
      days.add(civilDayOf(new Date(first.getTime() + hour * 3_600_000), 0));
    expect([...days]).toEqual(['2011-12-28', '2011-12-29', '2011-12-31', '2012-01-01', '2012-01-02']);
  });

  test('reads a stored day the same after the reader has moved', () => {
    const day = civilDay('2026-11-23');
    const here = at('Pacific/Auckland', '2026-11-23T00:00:00Z') && [dayNumber(day), addDays(day, 1)];
    const there = at('America/Los_Angeles', '2026-11-23T00:00:00Z') && [dayNumber(day), addDays(day, 1)];
    expect(there).toEqual(here);
  });
});

test.each([
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '2026-4-1',
  '26-04-01',
  '',
  'today',
  '2026-01-01 ',
  '2026-01-01T00:00:00Z',
  '+02026-01-01',
])('refuses "%s", which is no civil day', (text) => {
  expect(() => civilDay(text)).toThrow(RangeError);
});

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2028-02-29', 365, '2029-02-28'],
  ['2000-02-28', 1, '2000-02-29'],
  ['2100-02-28', 1, '2100-03-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-03-01', -1, '2026-02-28'],
  ['1970-01-01', -1, '1969-12-31'],
])('%s and %i days is %s', (day, days, expected) => {
  expect(addDays(civilDay(day), days)).toBe(expected);
});

const anyDayNumber = fc.integer({ min: -50_000, max: 200_000 });

test('a day and its number turn into each other', () => {
  fc.assert(
    fc.property(anyDayNumber, (days) => {
      const day = fromDayNumber(days);
      expect(dayNumber(day)).toBe(days);
      expect(civilDay(day)).toBe(day);
      expect(`${monthOf(day)}-${String(dayOfMonth(day)).padStart(2, '0')}`).toBe(day);
    }),
  );
});

test('days added and taken away again come back, and later days sort later', () => {
  fc.assert(
    fc.property(anyDayNumber, fc.integer({ min: 1, max: 5_000 }), (days, more) => {
      const day = fromDayNumber(days);
      expect(addDays(addDays(day, more), -more)).toBe(day);
      expect(addDays(day, more) > day).toBe(true);
    }),
  );
});
