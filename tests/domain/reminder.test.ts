import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, test } from 'vitest';
import { civilDay } from '../../lib/domain/civil-day.ts';
import {
  type Reminder,
  decide,
  dueOn,
  isDue,
  isDueTime,
  nextDue,
  noReminder,
  setTo,
  timeOf,
} from '../../lib/domain/reminder.ts';

const zones = [
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Pacific/Apia',
  'Asia/Calcutta',
  'Pacific/Honolulu',
  'Pacific/Auckland',
] as const;

const zoneBefore = process.env.TZ;
afterEach(() => {
  if (zoneBefore === undefined) delete process.env.TZ;
  else process.env.TZ = zoneBefore;
});
function goTo(zone: string): void {
  process.env.TZ = zone;
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
}
const atNine: Reminder = { ...noReminder, at: '09:00' };

describe('the next time', () => {
  test.each([
    ['later today', 'Europe/London', '2026-11-26T08:59:59Z', '09:00', '2026-11-26T09:00:00Z'],
    [
      'tomorrow, once it is that time',
      'Europe/London',
      '2026-11-26T09:00:00Z',
      '09:00',
      '2026-11-27T09:00:00Z',
    ],
    [
      'tomorrow by the wall clock, an hour less away',
      'Europe/London',
      '2026-03-28T10:00:00Z',
      '09:00',
      '2026-03-29T08:00:00Z',
    ],
    [
      'tomorrow by the wall clock, an hour more away',
      'Europe/London',
      '2026-10-24T09:00:00Z',
      '09:00',
      '2026-10-25T09:00:00Z',
    ],
    [
      'in the hour that London leaps over',
      'Europe/London',
      '2026-03-29T00:00:00Z',
      '01:30',
      '2026-03-29T01:30:00Z',
    ],
    ['the first of two in London', 'Europe/London', '2026-10-25T00:00:00Z', '01:30', '2026-10-25T00:30:00Z'],
    [
      'not the second of two in London',
      'Europe/London',
      '2026-10-25T00:30:00Z',
      '01:30',
      '2026-10-26T01:30:00Z',
    ],
    [
      'in the hour that New York leaps over',
      'America/New_York',
      '2026-03-08T06:00:00Z',
      '02:30',
      '2026-03-08T07:30:00Z',
    ],
    [
      'the first of two in New York',
      'America/New_York',
      '2026-11-01T05:00:00Z',
      '01:30',
      '2026-11-01T05:30:00Z',
    ],
    [
      'not the second of two in New York',
      'America/New_York',
      '2026-11-01T05:30:00Z',
      '01:30',
      '2026-11-02T06:30:00Z',
    ],
    [
      'in the half hour that Lord Howe leaps over',
      'Australia/Lord_Howe',
      '2026-10-03T15:00:00Z',
      '02:15',
      '2026-10-03T15:45:00Z',
    ],
    [
      'not the second of two on Lord Howe',
      'Australia/Lord_Howe',
      '2026-04-04T14:45:00Z',
      '01:45',
      '2026-04-05T15:15:00Z',
    ],
    [
      'on a day in Santiago that has no midnight',
      'America/Santiago',
      '2026-09-06T03:00:00Z',
      '00:00',
      '2026-09-06T04:00:00Z',
    ],
    [
      'not the second of two late evenings in Santiago',
      'America/Santiago',
      '2026-04-05T02:30:00Z',
      '23:30',
      '2026-04-06T03:30:00Z',
    ],
    [
      'after the day that Apia skipped',
      'Pacific/Apia',
      '2011-12-30T00:00:00Z',
      '09:00',
      '2011-12-30T19:00:00Z',
    ],
    ['on a leap day', 'Europe/London', '2028-02-28T10:00:00Z', '09:00', '2028-02-29T09:00:00Z'],
  ])('is %s', (_, zone, now, at, due) => {
    goTo(zone);
    expect(nextDue(new Date(now), at).toISOString()).toBe(new Date(due).toISOString());
  });

  test.each(zones)('is what Temporal says, at any time of many years in %s', (zone) => {
    goTo(zone);
    const instant = fc.integer({ min: Date.UTC(2011, 0), max: Date.UTC(2038, 0) });
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 1439 }), (now, minutes) => {
        const at = Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
        const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
        const expected = [0, 1]
          .map((days) => here.toPlainDate().add({ days }).toZonedDateTime({ timeZone: zone, plainTime: at }))
          .find((due) => due.epochMilliseconds > now);
        expect(nextDue(new Date(now), at.toString().slice(0, 5)).getTime()).toBe(expected?.epochMilliseconds);
      }),
      { numRuns: 500 },
    );
  });

  // The years in which each of them has days of 23, 23½, 24½ and 25 hours, and Apia one of none.
  test.each(zones)('comes once on every day that is lived, of all minutes, in %s', (zone) => {
    goTo(zone);
    for (const [from, minutes] of [
      ['2011-12-01T20:00:00Z', 30],
      ['2026-01-01T20:00:00Z', 90],
    ] as const)
      for (let minute = 0; minute < 1440; minute += minutes) {
        const at = Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 });
        const dates: string[] = [];
        let reminder: Reminder = { ...noReminder, at: at.toString().slice(0, 5) };
        let now = new Date(from);
        for (let i = 0; i < 366; i++) {
          now = nextDue(now, at.toString().slice(0, 5));
          expect(isDue(reminder, now)).toBe(true);
          const date = Temporal.Instant.fromEpochMilliseconds(now.getTime())
            .toZonedDateTimeISO(zone)
            .toPlainDate();
          dates.push(date.toString());
          reminder = decide(reminder, { ...quiet, date: civilDay(date.toString()) }).after;
          expect(isDue(reminder, now)).toBe(false);
        }
        const lived = [...new Set(dates)].sort();
        expect(dates).toEqual(lived);
        const [first = '', last = ''] = [dates[0], dates.at(-1)];
        const skipped = zone === 'Pacific/Apia' && first < '2011-12-30' && last > '2011-12-30' ? 1 : 0;
        expect(lived.length).toBe(Temporal.PlainDate.from(first).until(last).days + 1 - skipped);
      }
  });
});

const quiet = { states: [], isFree: true, isAnswered: false };

describe('what is due', () => {
  test.each([
    ['not before its time', '2026-11-26T08:59:00Z', '2026-11-25', false],
    ['at its time', '2026-11-26T09:00:00Z', '2026-11-25', true],
    ['late on the same day', '2026-11-26T23:59:00Z', '2026-11-25', true],
    ['not twice on a day', '2026-11-26T15:00:00Z', '2026-11-26', false],
    ['once after many days, when today’s time has come', '2026-11-26T15:00:00Z', '2026-10-01', true],
    ['nothing of earlier days before today’s time', '2026-11-26T07:00:00Z', '2026-10-01', false],
    ['for the first time', '2026-11-26T09:00:00Z', null, true],
    ['not on the date that a flight west brings again', '2026-11-26T15:00:00Z', '2026-11-27', false],
    ['also where a wrong clock once wrote a date far away', '2026-11-26T15:00:00Z', '2031-01-01', true],
  ])('%s', (_, now, lastDue, isIt) => {
    goTo('Europe/London');
    expect(isDue({ ...atNine, lastDue: lastDue === null ? null : civilDay(lastDue) }, new Date(now))).toBe(
      isIt,
    );
  });

  test('is nothing where it is off, or has stopped', () => {
    const noon = new Date(2026, 10, 26, 12);
    expect(isDue(noReminder, noon)).toBe(false);
    expect(isDue({ ...atNine, hasStopped: true }, noon)).toBe(false);
    expect(timeOf({ ...atNine, hasStopped: true })).toBeNull();
    expect(timeOf(atNine)).toBe('09:00');
  });
});

describe('an alarm made in London for nine', () => {
  const made = new Date('2026-11-26T09:00:00Z');
  test.each([
    ['Europe/London', true],
    ['Europe/Lisbon', true],
    ['America/New_York', false],
    ['Asia/Tokyo', false],
    ['Asia/Calcutta', false],
  ])('in %s is right: %s', (zone, isRight) => {
    goTo(zone);
    expect(isDueTime(made, '09:00')).toBe(isRight);
  });

  test.each(zones)('is right for whatever time is next, and in its own zone alone: %s', (zone) => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2032, 0) }), (now) => {
        goTo(zone);
        const due = nextDue(new Date(now), '02:30');
        expect(isDueTime(due, '02:30')).toBe(true);
        goTo('Asia/Katmandu'); // 45 minutes beside all of them
        expect(isDueTime(due, '02:30')).toBe(false);
      }),
    );
  });
});

test.each([
  ['a time still to come, today', '2026-11-26T08:00:00Z', '09:00', null],
  ['a time that has passed, tomorrow', '2026-11-26T10:00:00Z', '09:00', '2026-11-26'],
  ['the very minute, tomorrow', '2026-11-26T09:00:00Z', '09:00', '2026-11-26'],
  ['off', '2026-11-26T10:00:00Z', null, null],
])('set to %s', (_, now, at, lastDue) => {
  goTo('Europe/London');
  const before = { ...atNine, ignored: 3, hasStopped: true, lastDue: civilDay('2026-11-20') };
  expect(setTo(before, at, new Date(now))).toEqual({ ...noReminder, at, lastDue });
});

test('a date and a time are read by the machine’s own clock', () => {
  goTo('America/Santiago');
  const due = dueOn(civilDay('2026-11-26'), '21:05');
  expect([due.getFullYear(), due.getMonth(), due.getDate(), due.getHours(), due.getMinutes()]).toEqual([
    2026, 10, 26, 21, 5,
  ]);
});
