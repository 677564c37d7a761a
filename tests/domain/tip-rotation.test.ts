import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tips as realTips } from '../../content/index.ts';
import { type Avoidance, avoidances } from '../../content/schema.ts';
import { addDays, civilDay, fromDayNumber } from '../../lib/domain/civil-day.ts';
import { fittingTips, tipOfDay } from '../../lib/domain/tip-rotation.ts';

const tips = (count: number): { readonly id: string }[] =>
  Array.from({ length: count }, (_, i) => ({ id: `tip-${i}` }));
const seed = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const day = fc.integer({ min: -1_000, max: 60_000 }).map(fromDayNumber);
const count = fc.integer({ min: 1, max: 40 });

const run = (
  all: readonly { readonly id: string }[],
  from: number,
  length: number,
  start = civilDay('2026-11-23'),
): string[] => Array.from({ length }, (_, i) => tipOfDay(all, from, addDays(start, i)).id);

test('no tip comes twice before all have come once, from whatever day on', () => {
  fc.assert(
    fc.property(count, seed, day, (n, from, start) => {
      expect(new Set(run(tips(n), from, n, start)).size).toBe(n);
    }),
  );
});

test('the same inputs give the same tip, whatever order the tips are listed in', () => {
  fc.assert(
    fc.property(count, seed, day, (n, from, today) => {
      expect(tipOfDay([...tips(n)].reverse(), from, today)).toEqual(tipOfDay(tips(n), from, today));
    }),
  );
});

test('a new tip does not reorder the others', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 40 }), seed, (n, from) => {
      const before = run(tips(n), from, n);
      const after = run([...tips(n), { id: 'brand-new' }], from, n + 1).filter((id) => id !== 'brand-new');
      // The same round, perhaps begun elsewhere.
      const begin = before.indexOf(after[0] ?? '');
      expect(after).toEqual([...before.slice(begin), ...before.slice(0, begin)]);
    }),
  );
});

test('readers with different seeds have different orders', () => {
  const orders = new Set(Array.from({ length: 50 }, (_, i) => run(tips(20), i, 20).join(' ')));
  expect(orders.size).toBe(50);
});

test('every tip has its turn as the first for some reader', () => {
  const firsts = new Set(Array.from({ length: 400 }, (_, i) => run(tips(10), i, 1)[0]));
  expect(firsts.size).toBe(10);
});

test.each(['1969-12-31', '1970-01-01', '2026-10-25', '2028-02-29'])(
  'there is a tip on %s, and another on the day after',
  (text) => {
    const [today, tomorrow] = run(tips(7), 42, 2, civilDay(text));
    expect(today).not.toBe(tomorrow);
  },
);

test('without a fitting tip it says so', () => {
  expect(() => tipOfDay([], 1, civilDay('2026-11-23'))).toThrow(RangeError);
});

test('does not change the list it was given', () => {
  const all = Object.freeze(tips(9));
  expect(() => tipOfDay(all, 3, civilDay('2026-11-23'))).not.toThrow();
});

describe('tips that fit', () => {
  const applying = fc.subarray([...avoidances]).map((some) => new Set(some));
  const withAvoidances = fc.array(fc.record({ id: fc.string(), avoidIf: fc.subarray([...avoidances]) }));

  test('are those that name nothing of what applies to the reader', () => {
    fc.assert(
      fc.property(withAvoidances, applying, (all, applies) => {
        const named = (avoidIf: readonly Avoidance[]) => avoidIf.filter((one) => applies.has(one));
        expect(fittingTips(all, applies)).toEqual(all.filter(({ avoidIf }) => named(avoidIf).length === 0));
      }),
    );
  });

  test('are all of them for a reader to whom nothing applies', () => {
    expect(fittingTips(realTips, new Set())).toEqual(realTips);
  });

  test('are as few for a reader who has said nothing as for one to whom everything applies', () => {
    expect(fittingTips(realTips, 'unanswered')).toEqual(fittingTips(realTips, new Set(avoidances)));
  });
});

describe('a reader who has told us nothing', () => {
  /** Spread over all 32-bit numbers: a prime step through them meets none twice. */
  const seeds = (many: number): number[] => Array.from({ length: many }, (_, i) => (i * 0x9e3779b1) | 0);
  const daysWithoutRepeat = 60;

  test('never has a tip of the day that somebody should avoid, whatever their seed', () => {
    const shown = seeds(10_000).map((from, i) =>
      tipOfDay(fittingTips(realTips, 'unanswered'), from, fromDayNumber(i)),
    );
    expect(shown.filter(({ avoidIf }) => avoidIf.length > 0)).toEqual([]);
    // All of them had their turn, so none was safe by luck.
    expect(new Set(shown).size).toBe(fittingTips(realTips, 'unanswered').length);
  });

  test.each(['1969-12-31', '2026-11-23', '2027-12-15', '2028-02-20', '2099-12-31'])(
    'has two months of tips from %s on before one comes again',
    (start) => {
      for (const from of seeds(25)) {
        const fitting = fittingTips(realTips, 'unanswered');
        const ids = run(fitting, from, daysWithoutRepeat, civilDay(start));
        expect(new Set(ids).size, `seed ${from}`).toBe(daysWithoutRepeat);
      }
    },
  );
});
