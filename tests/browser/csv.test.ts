import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fromCsv,
  habitsCsv,
  recordsOfHabitsCsv,
  recordsOfTermsCsv,
  termsCsv,
  toCsv,
} from '../../lib/browser/csv.ts';

const records = {
  'log:2026-11': { version: 1, days: { water: 'd.l', walk: '.r' } },
  'log:2026-12': { version: 1, days: { water: 'd' } },
  settings: { version: 1 },
  'log:2027-01': 'unreadable',
};

test('a table of habits is a row for each day of which something is recorded', () => {
  expect(habitsCsv(records)).toBe(
    '\uFEFFday,habit,state\r\n2026-11-01,water,done\r\n2026-11-02,walk,rest\r\n2026-11-03,water,a-little\r\n2026-12-01,water,done\r\n',
  );
});

test('it comes back as the same days', () => {
  expect(recordsOfHabitsCsv(habitsCsv(records))).toEqual({
    'log:2026-11': { version: 1, days: { water: 'd.l', walk: '.r' } },
    'log:2026-12': { version: 1, days: { water: 'd' } },
  });
});

test.each([
  ['another head', 'date,habit,state\n2026-11-01,water,done'],
  ['a day that is none', 'day,habit,state\n2026-11-31,water,done'],
  ['an unknown state', 'day,habit,state\n2026-11-01,water,perhaps'],
  ['a habit without a name', 'day,habit,state\n2026-11-01,,done'],
  ['a habit that no record could hold', 'day,habit,state\n2026-11-01,__proto__,done'],
  ['a row too short', 'day,habit,state\n2026-11-01,water'],
  ['a row too long', 'day,habit,state\n2026-11-01,water,done,twice'],
  ['nothing', ''],
])('a table with %s is none of ours', (_, text) => {
  expect(recordsOfHabitsCsv(text)).toBeNull();
});

test('a table of saved words comes back, sentences that look like formulas too', () => {
  const place = { title: 'A, "b"', url: 'https://example.org/a', day: '2026-11-20' };
  const saved = {
    'saved-terms': {
      version: 1,
      terms: [
        { termId: 'butyrate', sentence: '=cmd|"/c calc"!A1', ...place },
        { termId: 'ms', sentence: '- one\n+ two', ...place },
      ],
    },
  };
  expect(recordsOfTermsCsv(termsCsv(saved))).toEqual(saved);
  expect(recordsOfTermsCsv('term,sentence\nms,a')).toBeNull();
});

describe('a cell', () => {
  test.each(['=HYPERLINK("http://x.example")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "'=1", "''+1"])(
    'that a spreadsheet would run is guarded: %j',
    (cell) => {
      const made = toCsv([['a', cell]]);
      expect(fromCsv(made)).toEqual([['a', cell]]);
      expect(made.replace('\uFEFFa,', '').replace(/^"/, '')).toMatch(/^'/);
    },
  );

  test('of any kind comes back as it was', () => {
    const cell = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'=+-@\'"\t\r\n, a') }));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        expect(fromCsv(toCsv(rows))).toEqual(rows);
      }),
    );
  });
});
