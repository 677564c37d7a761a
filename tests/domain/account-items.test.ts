import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  accountBytesMax,
  bytesOf,
  itemBytesMax,
  itemsOf,
  monthOfItem,
  recentItems,
} from '../../lib/domain/account-items.ts';
import { packRegisters, unpackRegisters } from '../../lib/domain/pack-registers.ts';
import { type Register, type Registers, cellOf, mergeRegisters } from '../../lib/domain/registers.ts';

const register = fc.record<Register>({
  counter: fc.integer({ min: 0, max: 2 ** 52 }),
  device: fc.constantFrom('k3x9a0', 'b7', 'a:,.b'),
  letter: fc.constantFrom('d', 'l', 'r', '.', 'x'),
});
const registers: fc.Arbitrary<Registers> = fc
  .array(
    fc.tuple(fc.constantFrom('water', 'walk', 'own-1a2b3c4d'), fc.integer({ min: 1, max: 30 }), register),
  )
  .map((all) => new Map(all.map(([habit, day, one]) => [cellOf(habit, day), one])));
const sorted = (some: Registers) => [...some].sort(([a], [b]) => (a < b ? -1 : 1));
/** A month in which every day of so many habits has a register. */
const full = (habits: number): Registers =>
  new Map(
    Array.from({ length: habits * 30 }, (_, i) => [
      cellOf(`habit-${Math.floor(i / 30)}`, (i % 30) + 1),
      { counter: 1, device: 'k3x9a0', letter: 'd' },
    ]),
  );

test('registers come out of their packet as they went in', () => {
  fc.assert(
    fc.property(registers, (all) => {
      const stored: unknown = JSON.parse(JSON.stringify(packRegisters(all)));
      expect(sorted(unpackRegisters('2026-11', stored as ReturnType<typeof packRegisters>))).toEqual(
        sorted(all),
      );
    }),
  );
});

test('a usual day is three characters and a comma', () => {
  expect(packRegisters(full(1)).days).toEqual({ 'habit-0': Array(30).fill('d1').join(',') });
});

test.each([
  ['a habit of no good name', { constructor: 'd1' }],
  ['a day that the month does not have', { water: `${','.repeat(30)}d1` }],
  ['no letter', { water: '<1' }],
  ['no counter', { water: 'd' }],
  ['a counter past all counting', { water: 'dzzzzzzzzzzz' }],
  ['an unknown device', { water: 'd1:7' }],
])('is refused with %s', (_, days) => {
  expect(() => unpackRegisters('2026-11', { version: 1, devices: ['a'], days })).toThrow(RangeError);
});

describe('a month in items', () => {
  test('is whole, and no item is larger than is allowed, key and all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), (habits) => {
        const all = full(habits);
        const items = [...itemsOf('2026-11', all)];
        for (const [key, item] of items) {
          expect(bytesOf(key, item)).toBeLessThanOrEqual(itemBytesMax);
          expect(monthOfItem(key)).toBe('2026-11');
        }
        const again = items.reduce<Registers>(
          (sum, [, item]) => mergeRegisters(sum, unpackRegisters('2026-11', item)),
          new Map(),
        );
        expect(sorted(again)).toEqual(sorted(all));
      }),
      { numRuns: 20 },
    );
  });

  test('is one for thirty habits', () => {
    expect(itemsOf('2026-11', full(30)).size).toBe(1);
  });

  test('counts bytes, not characters', () => {
    expect(bytesOf('é', '😀')).toBe(2 + 6);
  });
});

test.each([
  ['log:2026-11:0', '2026-11'],
  ['log:2026-13:0', null],
  ['log:2026-11', null],
  ['settings', null],
  ['__proto__', null],
])('the month of the item "%s" is %s', (key, month) => {
  expect(monthOfItem(key)).toBe(month);
});

describe('the months that are carried', () => {
  const months = (count: number, habits: number) =>
    new Map(
      Array.from({ length: count }, (_, i) => [
        `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
        full(habits),
      ]),
    );

  test('are all of them where there is room', () => {
    expect(recentItems(months(24, 5), 0)).toMatchObject({ left: [] });
  });

  test('are the most recent ones without a gap, and never more bytes than are allowed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(70_000),
        (count, habits, taken) => {
          const all = months(count, habits);
          const { items, carried, left } = recentItems(all, taken);
          const bytes = [...items].reduce((sum, [key, item]) => sum + bytesOf(key, item), 0);
          expect(bytes === 0 || bytes + taken <= accountBytesMax).toBe(true);
          expect([...carried, ...left]).toEqual([...all.keys()].sort().reverse());
        },
      ),
      { numRuns: 25 },
    );
  });

  test('leave the older ones out where thirty habits are kept for years', () => {
    const { carried, left } = recentItems(months(60, 30), 0);
    expect(carried[0]).toBe('2024-12');
    expect(left.length).toBeGreaterThan(0);
    expect(carried.length).toBeGreaterThan(12);
  });
});
