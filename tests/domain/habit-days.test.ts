import { describe, expect, test } from 'vitest';
import { dayChanges, habitDaysOf, mergeMonths } from '../../lib/domain/habit-days.ts';
import { mergeRecords } from '../../lib/domain/merge-records.ts';
import { sizeInWords } from '../../lib/domain/size-in-words.ts';

const month = (days: Record<string, string>) => ({ version: 1, days }) as const;

test.each([
  ['nothing in both', '', '', ''],
  ['one side alone', 'd.r', '', 'd.r'],
  ['the other side alone', '', '.l', '.l'],
  ['days apart', 'd..', '..r', 'd.r'],
  ['a day that both know, where the coming one is taken', 'dd', '.l', 'dl'],
])('two months with %s are one', (_, own, coming, both) => {
  expect(mergeMonths(month({ water: own }), month({ water: coming }))).toEqual(month({ water: both }));
});

test('two months keep the habits and unknown fields of both', () => {
  const own = { ...month({ water: 'd' }), ours: 1 };
  const coming = { ...month({ walk: 'r' }), theirs: 2 };
  expect(mergeMonths(own, coming)).toEqual({
    version: 1,
    days: { water: 'd', walk: 'r' },
    ours: 1,
    theirs: 2,
  });
});

test('changes are counted by habit-day', () => {
  const before = { 'log:2026-11': month({ water: 'd.r', walk: 'd' }) };
  const after = { 'log:2026-11': month({ water: 'dd.' }), 'log:2026-12': month({ walk: '.l' }) };
  expect(dayChanges(before, after)).toEqual({ adds: 2, changes: 0, removes: 2 });
});

test('habit-days come in the order of days, without what is unknown', () => {
  expect(
    habitDaysOf([
      ['2026-12', month({ water: 'd' })],
      ['2026-11', month({ water: '.?r', walk: 'l' })],
    ]),
  ).toEqual([
    { day: '2026-11-01', habitId: 'walk', state: 'a-little' },
    { day: '2026-11-03', habitId: 'water', state: 'rest' },
    { day: '2026-12-01', habitId: 'water', state: 'done' },
  ]);
});

describe('two records in one', () => {
  test.each([
    ['own values stand', { a: 1 }, { a: 2 }, { a: 1 }],
    ['nothing is left out', { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
    [
      'lists hold what is in either, once',
      { l: [{ t: 1 }] },
      { l: [{ t: 1 }, { t: 2 }] },
      { l: [{ t: 1 }, { t: 2 }] },
    ],
    [
      'parts are put together by the same rules',
      { p: { a: [1] } },
      { p: { a: [2], b: 3 } },
      { p: { a: [1, 2], b: 3 } },
    ],
    ['a value of another kind stands', { a: [1] }, { a: { b: 1 } }, { a: [1] }],
  ])('%s', (_, own, coming, both) => {
    expect(mergeRecords(own, coming)).toEqual(both);
  });

  test('a hostile name stays a name', () => {
    const both = mergeRecords({}, JSON.parse('{"__proto__":{"isPaused":true}}')) as { isPaused?: boolean };
    expect(both.isPaused).toBeUndefined();
  });
});

test.each([
  [0, '1 kB'],
  [999, '1 kB'],
  [12_400, '12 kB'],
  [999_499, '999 kB'],
  [1_250_000, '1.3 MB'],
])('%i bytes are said as %s', (bytes, words) => {
  expect(sizeInWords(bytes, ['en'])).toBe(words);
});
