import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MonthLog } from '../../lib/domain/log.ts';
import {
  type Register,
  type Registers,
  compareRegisters,
  mergeRegisters,
  touched,
  withRegisters,
} from '../../lib/domain/registers.ts';

const register = fc.record<Register>({
  counter: fc.integer({ min: 0, max: 4 }),
  device: fc.constantFrom('a', 'b', 'c'),
  letter: fc.constantFrom('d', 'l', 'r', '.'),
});
const cell = fc.constantFrom('water 1', 'water 3', 'walk 1', 'walk 30');
const registers: fc.Arbitrary<Registers> = fc
  .array(fc.tuple(cell, register), { maxLength: 6 })
  .map((entries) => new Map(entries));
const log: fc.Arbitrary<MonthLog> = fc
  .dictionary(
    fc.constantFrom('water', 'walk'),
    fc.string({ unit: fc.constantFrom('d', 'l', 'r', '.'), maxLength: 31 }),
  )
  .map((days) => ({ version: 1, days: { ...days } }));
const sorted = (some: Registers) => [...some].sort(([a], [b]) => (a < b ? -1 : 1));
const of = (...entries: [string, number, string, string][]): Registers =>
  new Map(entries.map(([name, counter, device, letter]) => [name, { counter, device, letter }]));

describe('two devices in one', () => {
  test('are the same, whichever is merged into the other', () => {
    fc.assert(
      fc.property(registers, registers, (a, b) => {
        expect(sorted(mergeRegisters(a, b))).toEqual(sorted(mergeRegisters(b, a)));
      }),
    );
  });

  test('and a third are the same, whichever two are merged first', () => {
    fc.assert(
      fc.property(registers, registers, registers, (a, b, c) => {
        expect(sorted(mergeRegisters(mergeRegisters(a, b), c))).toEqual(
          sorted(mergeRegisters(a, mergeRegisters(b, c))),
        );
      }),
    );
  });

  test('stay the same, however often what came comes again', () => {
    fc.assert(
      fc.property(registers, registers, (a, b) => {
        const once = mergeRegisters(a, b);
        expect(sorted(mergeRegisters(once, b))).toEqual(sorted(once));
        expect(sorted(mergeRegisters(once, once))).toEqual(sorted(once));
      }),
    );
  });

  test('hold every habit-day of each, in its greatest register', () => {
    fc.assert(
      fc.property(registers, registers, (a, b) => {
        const both = mergeRegisters(a, b);
        for (const [name, one] of [...a, ...b]) expect(compareRegisters(both.get(name)!, one)).toBeGreaterThanOrEqual(0); // prettier-ignore
        expect(both.size).toBe(new Set([...a.keys(), ...b.keys()]).size);
      }),
    );
  });
});

describe('what the reader changed', () => {
  test.each([
    ['a new tick begins its register', of(), 'd', of(['water 1', 1, 'me', 'd'])],
    [
      'a change goes above the register',
      of(['water 1', 3, 'other', 'r']),
      'd',
      of(['water 1', 4, 'me', 'd']),
    ],
    ['taking back is a register too', of(['water 1', 3, 'other', 'r']), '.', of(['water 1', 4, 'me', '.'])],
    [
      'and so is a day that is not in the log any more',
      of(['water 1', 1, 'me', 'd']),
      '',
      of(['water 1', 2, 'me', '.']),
    ],
    ['no change is no register', of(['water 1', 3, 'other', 'r']), 'r', of(['water 1', 3, 'other', 'r'])],
    ['what was never touched has none', of(), '...', of()],
    [
      'a letter that no version writes is left alone',
      of(['water 1', 1, 'me', 'd']),
      '<',
      of(['water 1', 1, 'me', 'd']),
    ],
  ])('%s', (_, before, days, after) => {
    expect(touched(before, { version: 1, days: { water: days } }, 'me', 1)).toEqual(after);
  });

  test('is found once: then log and registers agree', () => {
    fc.assert(
      fc.property(registers, log, (before, now) => {
        const after = touched(before, now, 'me', 1);
        expect(touched(after, now, 'me', 1)).toEqual(after);
        expect(touched(after, withRegisters(now, after), 'me', 1)).toEqual(after);
      }),
    );
  });

  test('wins over all that its device knew', () => {
    fc.assert(
      fc.property(registers, log, (before, now) => {
        const after = touched(before, now, 'me', 1);
        expect(mergeRegisters(before, after)).toEqual(after);
      }),
    );
  });

  test.each(['constructor', '__proto__', 'Not an id', 'x'.repeat(65)])(
    'under the name %s stays here',
    (id) => {
      const days = Object.fromEntries([[id, 'd']]);
      expect(touched(new Map(), { version: 1, days }, 'me', 1).size).toBe(0);
    },
  );
});

test('the log takes what came from elsewhere, and keeps fields and letters that it does not know', () => {
  const before = { version: 1, days: { water: 'd<', walk: 'r' }, more: [1] } as const;
  const came = of(
    ['water 2', 1, 'b', 'd'],
    ['water 4', 1, 'b', 'l'],
    ['walk 1', 2, 'b', '.'],
    ['rest 1', 1, 'b', 'r'],
  );
  expect(withRegisters(before, came)).toEqual({
    version: 1,
    days: { water: 'd<.l', walk: '.', rest: 'r' },
    more: [1],
  });
});
