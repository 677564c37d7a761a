import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MonthLog } from '../../lib/domain/log.ts';
import { monthTakenBack, takenBack } from '../../lib/domain/taken-back.ts';

describe('a change that is taken back', () => {
  test.each([
    ['unchanged since', { a: 1 }, { a: 2, b: 3 }, { a: 2, b: 3 }, { a: 1 }],
    ['a field changed since', { a: 1, c: 1 }, { a: 2, c: 2 }, { a: 2, c: 9 }, { a: 1, c: 9 }],
    ['a field added since', { a: 1 }, { a: 2 }, { a: 2, b: 7 }, { a: 1, b: 7 }],
    ['a field taken away since', { a: 1, b: 1 }, { a: 2, b: 1 }, { a: 2 }, { a: 1 }],
    [
      'a field that it took away, and another changed since',
      { a: 1, b: 1 },
      { b: 1 },
      { b: 2 },
      { a: 1, b: 2 },
    ],
    ['an entry that it took away, put back since', [1], [], [1, 2], [1, 2]],
    ['an entry added since', [1, 2], [2, 3], [2, 3, 4], [1, 2, 4]],
    ['an entry taken away since', [1, 2], [1, 2, 3], [1, 3], [1]],
    [
      'deeper',
      { list: { x: [1] } },
      { list: { x: [1, 2] } },
      { list: { x: [1, 2, 3] } },
      { list: { x: [1, 3] } },
    ],
    ['another kind of value since', { a: [1] }, { a: [2] }, { a: 'text' }, { a: 'text' }],
    ['a field that every object has', {}, { constructor: 1 }, { constructor: 1, a: 1 }, { a: 1 }],
  ])('%s', (_, before, after, now, expected) => {
    expect(takenBack(before, after, now)).toStrictEqual(expected);
  });

  test('leaves what was there before where nothing was done since, and what is there where it did nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(JSON.stringify(takenBack(one, other, other))).toBe(JSON.stringify(one));
        expect(JSON.stringify(takenBack(other, other, one))).toBe(JSON.stringify(one));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a month that is taken back', () => {
  const log = (days: Record<string, string>): MonthLog => ({ version: 1, days });

  test.each([
    ['a tick since', log({ a: 'd' }), log({ a: 'rr' }), log({ a: 'rrd' }), log({ a: 'd.d' })],
    ['a tick over it since', log({ a: 'd' }), log({ a: 'r' }), log({ a: 'l' }), log({ a: 'l' })],
    ['a tick taken away since', log({ a: 'dd' }), log({ a: 'ddr' }), log({ a: '.dr' }), log({ a: '.d.' })],
    ['another habit since', log({}), log({ a: 'd' }), log({ a: 'd', b: 'd' }), log({ b: 'd' })],
    ['a month that was not there', undefined, log({ a: 'd' }), log({ a: 'dd' }), log({ a: '.d' })],
    ['a month that it took away', log({ a: 'd' }), undefined, log({ a: '.d' }), log({ a: 'dd' })],
    [
      'a habit that it took away',
      log({ a: 'd', b: 'd' }),
      log({ b: 'd' }),
      log({ b: 'dd' }),
      log({ a: 'd', b: 'dd' }),
    ],
    [
      'a day without a record since',
      log({ a: '.' }),
      log({ a: 'd' }),
      log({ a: 'd', b: 'd' }),
      log({ a: '.', b: 'd' }),
    ],
    ['nothing since', undefined, log({ a: 'd' }), log({ a: 'd' }), undefined],
  ])('%s', (_, before, after, now, expected) => {
    expect(monthTakenBack(before, after, now)).toEqual(expected);
  });

  test('keeps what a newer version has written beside the ticks since', () => {
    const now = { ...log({ a: 'dd' }), ofNewer: 1 };
    expect(monthTakenBack(log({}), log({ a: 'd' }), now)).toEqual({ ...log({ a: '.d' }), ofNewer: 1 });
  });

  test('keeps every tick that was made since', () => {
    const letters = fc.string({ unit: fc.constantFrom('.', 'd', 'l', 'r'), maxLength: 31 });
    fc.assert(
      fc.property(letters, letters, letters, (before, after, now) => {
        const result = monthTakenBack(log({ a: before }), log({ a: after }), log({ a: now }));
        const at = (days: string | undefined, i: number): string => days?.[i] ?? '.';
        for (let i = 0; i < 31; i++)
          expect(at(result?.days['a'], i)).toBe(at(now, i) === at(after, i) ? at(before, i) : at(now, i));
      }),
      { numRuns: 500 },
    );
  });
});
