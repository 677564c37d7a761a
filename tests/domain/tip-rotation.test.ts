import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tips as realTips } from '../../content/index.ts';
import { type Avoidance, avoidances } from '../../content/schema.ts';
import { type CivilDay, addDays, civilDay, fromDayNumber } from '../../lib/domain/civil-day.ts';
import { type TipToChoose, tipToChoose } from '../../lib/domain/shown-tip.ts';
import { withShownTip, withTipLeftOut } from '../../lib/domain/tip-changes.ts';
import { type TipRecord, noTipRecord } from '../../lib/domain/tip-record.ts';
import {
  type TipNeeds,
  fittingTips,
  nextTip,
  shownOn,
  tipOfDay,
  tipWithoutRecord,
  tipsForToday,
} from '../../lib/domain/tip-rotation.ts';

const tip = (i: number, fields: Partial<TipToChoose> = {}): TipToChoose => ({
  ...{ id: `tip-${i}`, topic: 'food', avoidIf: [], energy: 'some', tens: [10, 5] },
  ...fields,
});
const tips = (count: number): TipToChoose[] => Array.from({ length: count }, (_, i) => tip(i));
const needs: TipNeeds = {
  ...{ applies: null, notForMe: [], isPaused: false, wantsLittle: false, room: 'usual', tensMax: 20 },
};
const seed = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const day = fc.integer({ min: -1_000, max: 60_000 }).map(fromDayNumber);
const count = fc.integer({ min: 1, max: 40 });
const start = civilDay('2026-11-23');

/** What a reader does on a day: opens the popup, which writes down what it shows. */
function live(
  record: TipRecord,
  all: readonly TipToChoose[],
  from: number,
  today: CivilDay,
  wanted: Partial<TipNeeds> = {},
): TipRecord {
  const chosen = tipOfDay(all, { ...needs, notForMe: record.notForMe, ...wanted }, record.shown, from, today);
  if (!chosen) throw new Error('No tip');
  const before = shownOn(record.shown, today);
  return before === chosen.id ? record : withShownTip(record, { day: today, id: chosen.id }, before);
}

/** A tip a day from `first` on. */
const run = (all: readonly TipToChoose[], from: number, days: number, first = start): string[] =>
  Array.from({ length: days }, (_, i) => addDays(first, i))
    .reduce((record, today) => live(record, all, from, today), noTipRecord)
    .shown.map(({ id }) => id);

test('a tip that is added on the tenth day changes nothing of that day, and none comes twice before all have come', () => {
  fc.assert(
    fc.property(seed, (from) => {
      const thirty = tips(30);
      let record = noTipRecord;
      for (let i = 0; i < 10; i++) record = live(record, thirty, from, addDays(start, i));
      const tenth = addDays(start, 9);
      const more = [...thirty, tip(30)];
      expect(tipOfDay(more, needs, record.shown, from, tenth)?.id).toBe(shownOn(record.shown, tenth));
      for (let i = 9; i < 31; i++) record = live(record, more, from, addDays(start, i));
      expect(record.shown).toHaveLength(31);
      expect(new Set(record.shown.map(({ id }) => id)).size).toBe(31);
    }),
  );
});

test('no tip comes twice before all have come once, from whatever day on, and so again in the next round', () => {
  fc.assert(
    fc.property(count, seed, day, (n, from, first) => {
      const ids = run(tips(n), from, 2 * n, first);
      expect(new Set(ids.slice(0, n)).size).toBe(n);
      expect(ids.slice(n)).toEqual(ids.slice(0, n));
    }),
  );
});

test('a round is kept over years, when the oldest days are no longer written down', () => {
  let record = noTipRecord;
  const ids: string[] = [];
  for (let i = 0; i < 1000; i++) {
    record = live(record, tips(124), 7, addDays(start, i));
    ids.push(record.shown.at(-1)?.id ?? '');
  }
  expect(record.shown).toHaveLength(400);
  for (let i = 0; i + 124 <= ids.length; i++) expect(new Set(ids.slice(i, i + 124)).size).toBe(124);
});

test('the same inputs give the same tip, whatever order the tips are listed in', () => {
  fc.assert(
    fc.property(count, seed, day, (n, from, today) => {
      expect(tipOfDay([...tips(n)].reverse(), needs, [], from, today)).toEqual(
        tipOfDay(tips(n), needs, [], from, today),
      );
    }),
  );
});

test('a new tip does not reorder the others', () => {
  fc.assert(
    fc.property(count, seed, (n, from) => {
      const after = run([...tips(n), tip(99)], from, n + 1);
      expect(after.filter((id) => id !== 'tip-99')).toEqual(run(tips(n), from, n));
    }),
  );
});

test('readers with different seeds have different orders, and every tip is the first for some', () => {
  expect(new Set(Array.from({ length: 50 }, (_, i) => run(tips(20), i, 20).join(' '))).size).toBe(50);
  expect(new Set(Array.from({ length: 400 }, (_, i) => run(tips(10), i, 1)[0])).size).toBe(10);
});

test('a tip that is taken out of the content leaves its days, and another is shown', () => {
  const record = live(noTipRecord, tips(5), 3, start);
  const gone = shownOn(record.shown, start);
  const left = tips(5).filter(({ id }) => id !== gone);
  expect(tipOfDay(left, needs, record.shown, 3, start)).not.toBeNull();
});

test('a tip left out today gives another one at once, and does not come back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 20 }), seed, (n, from) => {
      let record = live(noTipRecord, tips(n), from, start);
      const unwanted = shownOn(record.shown, start) ?? '';
      record = live(withTipLeftOut(record, unwanted, true), tips(n), from, start);
      expect(shownOn(record.shown, start)).not.toBe(unwanted);
      for (let i = 1; i < 3 * n; i++) {
        record = live(record, tips(n), from, addDays(start, i));
        expect(shownOn(record.shown, addDays(start, i))).not.toBe(unwanted);
      }
    }),
  );
});

test('where every tip is left out there is none, with a record or without', () => {
  const none = { ...needs, notForMe: ['tip-0', 'tip-1'] };
  expect(tipOfDay(tips(2), none, [], 1, start)).toBeNull();
  expect(nextTip(tips(2), none, [], 1)).toBeNull();
  expect(tipWithoutRecord(tips(2), none, 1, start)).toBeNull();
});

test('a clock that is set back finds the tip that was recorded for that day', () => {
  fc.assert(
    fc.property(seed, fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 60 }), (from, days) => {
      let record = noTipRecord;
      const seen = new Map<CivilDay, string | null>();
      for (const today of days.map((one) => addDays(start, one))) {
        record = live(record, tips(12), from, today);
        const shown = shownOn(record.shown, today);
        expect(shown).toBe(seen.get(today) ?? shown);
        seen.set(today, shown);
      }
      expect(record.shown).toHaveLength(seen.size);
    }),
  );
});

test('does not change the lists it was given', () => {
  const all = Object.freeze(tips(9));
  const { shown } = live(noTipRecord, all, 3, start);
  expect(() => tipOfDay(all, needs, Object.freeze(shown), 3, addDays(start, 1))).not.toThrow();
});

describe('without a record that can be read', () => {
  test.each(['1969-12-31', '1970-01-01', '2026-10-25', '2028-02-29'])(
    'there is a tip on %s, and another on the day after',
    (text) => {
      const [today, tomorrow] = [0, 1].map(
        (days) => tipWithoutRecord(tips(7), needs, 42, addDays(civilDay(text), days))?.id,
      );
      expect(today).toBeDefined();
      expect(today).not.toBe(tomorrow);
    },
  );
});

describe('tips for today', () => {
  const mixed = [
    ...Array.from({ length: 10 }, (_, i) => tip(i, { energy: 'little' })),
    ...Array.from({ length: 10 }, (_, i) => tip(i + 10)),
  ];

  test('are gentle ones alone while everything is paused, today’s too', () => {
    const record = live(noTipRecord, mixed.slice(10), 1, start);
    const paused = { ...needs, isPaused: true };
    expect(tipsForToday(mixed, paused)).toEqual(mixed.slice(0, 10));
    expect(tipOfDay(mixed, paused, record.shown, 1, start)?.energy).toBe('little');
  });

  test('are chosen among those that need little on a day with little energy, but today’s stays', () => {
    fc.assert(
      fc.property(seed, (from) => {
        const record = live(noTipRecord, mixed.slice(10), from, start);
        const tired = { ...needs, wantsLittle: true };
        expect(tipOfDay(mixed, tired, record.shown, from, start)?.id).toBe(shownOn(record.shown, start));
        expect(tipOfDay(mixed, tired, record.shown, from, addDays(start, 1))?.energy).toBe('little');
        expect(nextTip(mixed.slice(10), tired, [], from)).not.toBeNull();
      }),
    );
  });

  test('have action and caution short enough for the place; today’s is another once it is too long', () => {
    const ofLengths = Array.from({ length: 20 }, (_, i) => tip(i, { tens: [10 + i, 5] }));
    expect(tipsForToday(ofLengths, { ...needs, tensMax: 12 })).toEqual(ofLengths.slice(0, 3));
    const record = live(noTipRecord, ofLengths.slice(12), 5, start, { tensMax: 30 });
    const chosen = tipOfDay(ofLengths, { ...needs, tensMax: 12 }, record.shown, 5, start);
    expect(chosen?.tens[0]).toBeLessThanOrEqual(12);
  });

  test('have few words and caution short enough where room is least', () => {
    const ofLengths = Array.from({ length: 20 }, (_, i) => tip(i, { tens: [50, 10 + i] }));
    const chosen = tipsForToday(ofLengths, { ...needs, room: 'least', tensMax: 12 });
    expect(chosen).toEqual(ofLengths.slice(0, 3));
  });

  test('are a week’s shortest where none is short enough', () => {
    const ofLengths = Array.from({ length: 20 }, (_, i) => tip(i, { tens: [30 - i, 5] }));
    const chosen = tipsForToday(ofLengths, { ...needs, tensMax: 9 });
    expect(chosen.map(({ tens: [whole] }) => whole)).toEqual([11, 12, 13, 14, 15, 16, 17]);
  });
});

describe('tips that fit', () => {
  const applying = fc.subarray([...avoidances]);
  const withAvoidances = fc.array(fc.record({ id: fc.string(), avoidIf: fc.subarray([...avoidances]) }));

  test('are those that name nothing of what applies to the reader', () => {
    fc.assert(
      fc.property(withAvoidances, applying, (all, applies) => {
        const named = (avoidIf: readonly Avoidance[]) => avoidIf.filter((one) => applies.includes(one));
        expect(fittingTips(all, applies)).toEqual(all.filter(({ avoidIf }) => named(avoidIf).length === 0));
      }),
    );
  });

  test('are all of them for a reader to whom nothing applies', () => {
    expect(fittingTips(realTips, [])).toEqual(realTips);
  });

  test('are as few for a reader who has said nothing as for one to whom everything applies', () => {
    expect(fittingTips(realTips, null)).toEqual(fittingTips(realTips, avoidances));
  });
});

describe('a reader who has told us nothing', () => {
  /** Spread over all 32-bit numbers: a prime step through them meets none twice. */
  const seeds = (many: number): number[] => Array.from({ length: many }, (_, i) => (i * 0x9e3779b1) | 0);
  const toChoose = realTips.map(tipToChoose);

  test('never has a tip that somebody should avoid, and has every other one within a round', () => {
    const anyone = fittingTips(realTips, null);
    for (const from of seeds(50)) {
      const ids = run(toChoose, from, anyone.length);
      const allowed = tipsForToday(toChoose, needs);
      expect(new Set(ids.slice(0, allowed.length)).size).toBe(allowed.length);
      for (const id of ids) expect(anyone.some((one) => one.id === id)).toBe(true);
    }
  });
});
