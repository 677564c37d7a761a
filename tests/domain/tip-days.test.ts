/** One tip a civil day, hour by hour, as clocks change and readers travel. Temporal says which day it is. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { type CivilDay, type WallClock, civilDay, civilDayOf } from '../../lib/domain/civil-day.ts';
import type { TipToChoose } from '../../lib/domain/shown-tip.ts';
import { withShownTip } from '../../lib/domain/tip-changes.ts';
import { type TipRecord, noTipRecord } from '../../lib/domain/tip-record.ts';
import { type TipNeeds, shownOn, tipOfDay } from '../../lib/domain/tip-rotation.ts';

/** A day and more on each side of what is awkward in it. */
const awkward = [
  ['Europe/London', '2026-03-27T00:00Z'],
  ['Europe/London', '2026-10-23T00:00Z'],
  ['America/New_York', '2026-03-06T00:00Z'],
  ['America/New_York', '2026-10-30T00:00Z'],
  // Half an hour of summer time.
  ['Australia/Lord_Howe', '2026-04-02T00:00Z'],
  ['Australia/Lord_Howe', '2026-10-01T00:00Z'],
  // The clocks change at midnight: a day begins at one o'clock.
  ['America/Santiago', '2026-09-04T00:00Z'],
  ['America/Santiago', '2026-04-03T00:00Z'],
  // 30 December 2011 was left out.
  ['Pacific/Apia', '2011-12-28T00:00Z'],
  ['Pacific/Kiritimati', '2026-12-30T00:00Z'],
  ['Asia/Kathmandu', '2028-02-27T00:00Z'],
] as const;
const hours = 5 * 24;
const tips: readonly TipToChoose[] = Array.from({ length: 40 }, (_, i) => ({
  ...{ id: `tip-${i}`, topic: 'food', avoidIf: [], energy: 'little', tens: [10, 5] },
}));
const needs: TipNeeds = {
  ...{ applies: null, notForMe: [], isPaused: false, wantsLittle: false, room: 'usual', tensMax: 20 },
};

const wallClock = (now: Temporal.ZonedDateTime): WallClock => ({
  getFullYear: () => now.year,
  getMonth: () => now.month - 1,
  getDate: () => now.day,
  getHours: () => now.hour,
});

/** The reader's own day as the calendar has it: before it begins, it is still the date before. */
const oracleDay = (now: Temporal.ZonedDateTime, dayStartsAt: number): CivilDay =>
  civilDay(
    now
      .toPlainDate()
      .subtract({ days: now.hour < dayStartsAt ? 1 : 0 })
      .toString(),
  );

/** Opens the popup at each of these moments, and says which days it has been and what they showed. */
function walk(moments: readonly Temporal.ZonedDateTime[], seed: number, dayStartsAt: number) {
  let record: TipRecord = noTipRecord;
  const seen = new Map<CivilDay, Set<string>>();
  for (const now of moments) {
    const day = civilDayOf(wallClock(now), dayStartsAt);
    expect(day).toBe(oracleDay(now, dayStartsAt));
    const shown = tipOfDay(tips, needs, record.shown, seed, day)?.id ?? '';
    record = withShownTip(record, { day, id: shown }, shownOn(record.shown, day));
    seen.set(day, (seen.get(day) ?? new Set()).add(shown));
  }
  return seen;
}

function expectOneTipADay(seen: ReadonlyMap<CivilDay, ReadonlySet<string>>): void {
  for (const [day, shown] of seen) expect(shown.size, day).toBe(1);
  expect(new Set([...seen.values()].flatMap((shown) => [...shown])).size).toBe(seen.size);
}

const seed = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const dayStartsAt = fc.integer({ min: 0, max: 6 });

describe.each(awkward)('in %s from %s on', (zone, from) => {
  const first = Temporal.Instant.from(from);
  const moments = Array.from({ length: hours }, (_, i) => first.add({ hours: i }).toZonedDateTimeISO(zone));

  test('every day has one tip of its own, whenever it begins', () => {
    fc.assert(
      fc.property(seed, dayStartsAt, (own, startsAt) => {
        const seen = walk(moments, own, startsAt);
        expectOneTipADay(seen);
        expect(seen.size).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 20 },
    );
  });
});

test('the day that Apia left out has no tip, and the days round it have theirs', () => {
  const first = Temporal.Instant.from('2011-12-28T10:00Z');
  const moments = Array.from({ length: 90 }, (_, i) =>
    first.add({ hours: i }).toZonedDateTimeISO('Pacific/Apia'),
  );
  expect([...walk(moments, 1, 0).keys()]).toEqual(['2011-12-28', '2011-12-29', '2011-12-31', '2012-01-01']);
});

test('a reader who travels, east or west, finds on every day the one tip of that day', () => {
  const zones = [...new Set(awkward.map(([zone]) => zone))];
  fc.assert(
    fc.property(
      seed,
      dayStartsAt,
      fc.array(fc.constantFrom(...zones), { minLength: 5, maxLength: 20 }),
      (own, startsAt, journey) => {
        const first = Temporal.Instant.from('2026-06-01T00:00Z');
        const moments = journey.flatMap((zone, leg) =>
          Array.from({ length: 9 }, (_, i) => first.add({ hours: leg * 9 + i }).toZonedDateTimeISO(zone)),
        );
        expectOneTipADay(walk(moments, own, startsAt));
      },
    ),
  );
});
