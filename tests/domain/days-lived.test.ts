/** The days of habits where the clock on the wall does something unusual, with Temporal as the oracle. */
import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, test } from 'vitest';
import { type CivilDay, civilDay, civilDayOf, monthOf } from '../../lib/domain/civil-day.ts';
import { type Logs, emptyDaysBefore, weekFacts } from '../../lib/domain/day-facts.ts';
import { dayStateOf, emptyMonth, withDayState } from '../../lib/domain/log.ts';
import { noRests } from '../../lib/domain/rest.ts';

const zoneBefore = process.env.TZ;
afterEach(() => {
  if (zoneBefore === undefined) delete process.env.TZ;
  else process.env.TZ = zoneBefore;
});

const dayIn = (zone: string, instant: string, dayStartsAt = 0): CivilDay => {
  process.env.TZ = zone;
  return civilDayOf(new Date(instant), dayStartsAt);
};

/** The day that many days before, or the one before that, where the zone never had it. */
function dayBefore(here: Temporal.ZonedDateTime, days: number): Temporal.PlainDate {
  const day = here.toPlainDate().subtract({ days });
  const wasThere = day.toZonedDateTime({ timeZone: here.timeZoneId, plainTime: '12:00' }).toPlainDate();
  return wasThere.equals(day) ? day : day.subtract({ days: 1 });
}

const minute = 60_000;
const dayStarts = [0, 1, 2, 3, 4, 5, 6];

describe.each([
  ['Lord Howe, half an hour forward', 'Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
  ['Lord Howe, half an hour back', 'Australia/Lord_Howe', '2026-04-04T15:00:00Z'],
  ['Santiago, a day without its first hour', 'America/Santiago', '2026-09-06T04:00:00Z'],
  ['Santiago, an hour twice before midnight', 'America/Santiago', '2026-04-05T03:00:00Z'],
  ['Apia, a day that is skipped', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
])('%s', (_, zone, change) => {
  test.each(dayStarts)('each quarter of an hour is of the calendar’s own day that begins at %i', (start) => {
    process.env.TZ = zone;
    const middle = Date.parse(change);
    const days: CivilDay[] = [];
    for (let now = middle - 36 * 60 * minute; now < middle + 36 * 60 * minute; now += 15 * minute) {
      const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
      const expected = dayBefore(here, here.hour < start ? 1 : 0);
      const day = civilDayOf(new Date(now), start);
      expect(day, here.toString()).toBe(expected.toString());
      days.push(day);
    }
    // An own day that has begun is not gone back from by the clocks alone, but where the doubled hour is that of its beginning.
    expect(days).toEqual([...days].sort());
  });
});

/** Ticks one habit wherever the reader is, and says how often that was on a day which had a tick already. */
function live(moments: readonly (readonly [zone: string, instant: string])[], dayStartsAt = 0) {
  let logs: Logs = {};
  let again = 0;
  const days = moments.map(([zone, instant]) => {
    const day = dayIn(zone, instant, dayStartsAt);
    const log = logs[monthOf(day)] ?? emptyMonth;
    if (dayStateOf(log, 'walk', day) === 'done') again++;
    logs = { ...logs, [monthOf(day)]: withDayState(log, 'walk', day, 'done') };
    return day;
  });
  return { logs, days, again };
}

/** Noon of Apia as it was before it left a day out. */
const dayAt = (date: number): string => new Date(Date.UTC(2011, 11, date, 22)).toISOString();

describe('ticks of a reader who travels', () => {
  test.each([
    [
      'eastward over the date line, the same date comes twice, and its tick is there already',
      [
        ['Pacific/Auckland', '2026-11-24T20:00:00Z'],
        ['Pacific/Auckland', '2026-11-25T20:00:00Z'],
        ['Pacific/Honolulu', '2026-11-26T18:00:00Z'],
        ['Pacific/Honolulu', '2026-11-27T18:00:00Z'],
      ],
      ['2026-11-25', '2026-11-26', '2026-11-26', '2026-11-27'],
      1,
    ],
    [
      'westward over the date line, a date is never lived, and stays empty',
      [
        ['America/Los_Angeles', '2026-11-24T18:00:00Z'],
        ['Australia/Sydney', '2026-11-25T21:00:00Z'],
        ['Australia/Sydney', '2026-11-26T21:00:00Z'],
      ],
      ['2026-11-24', '2026-11-26', '2026-11-27'],
      0,
    ],
    [
      'eastward in the evening, the night is of the next day',
      [
        ['America/New_York', '2026-12-31T22:00:00Z'],
        ['Europe/London', '2027-01-01T06:30:00Z'],
      ],
      ['2026-12-31', '2027-01-01'],
      0,
    ],
    [
      'with the clock of the machine set back by two days, and then right again',
      [
        ['Europe/London', '2028-02-29T10:00:00Z'],
        ['Europe/London', '2028-02-27T10:00:00Z'],
        ['Europe/London', '2028-02-29T18:00:00Z'],
        ['Europe/London', '2028-03-01T10:00:00Z'],
      ],
      ['2028-02-29', '2028-02-27', '2028-02-29', '2028-03-01'],
      1,
    ],
  ] as const)('%s', (_, moments, expected, twice) => {
    const { logs, days, again } = live(moments);
    expect(days).toEqual(expected);
    expect(again).toBe(twice);
    const lived = new Set<string>(expected);
    const last = civilDay([...lived].sort().at(-1) ?? '');
    expect(weekFacts(logs, noRests, last)).toEqual({ showedUp: lived.size, rests: 0, days: 7 });
  });

  test('a date that a zone leaves out stays empty, and is no two empty days to be asked about', () => {
    const { logs, days } = live(
      [27, 28, 29, 30, 31, 32].map((date) => ['Pacific/Apia', dayAt(date)] as const),
    );
    expect(days).toEqual([
      ...['2011-12-27', '2011-12-28', '2011-12-29', '2011-12-31', '2012-01-01', '2012-01-02'],
    ]);
    expect(weekFacts(logs, noRests, civilDay('2012-01-02'))).toEqual({ showedUp: 6, rests: 0, days: 7 });
    expect(emptyDaysBefore(logs, noRests, civilDay('2011-12-31'))).toBeNull();
    const { logs: before } = live([['Pacific/Apia', dayAt(29)]]);
    expect(emptyDaysBefore(before, noRests, civilDay('2011-12-31'))).toBeNull();
  });

  test.each([
    [0, ['2026-11-26', '2026-11-26']],
    [4, ['2026-11-26', '2026-11-25']],
  ])('a flight into a night is counted by the own day that begins at %i', (start, expected) => {
    const { days } = live(
      [
        ['Pacific/Auckland', '2026-11-26T08:00:00Z'],
        ['Pacific/Honolulu', '2026-11-26T12:00:00Z'],
      ],
      start,
    );
    expect(days).toEqual(expected);
  });
});
