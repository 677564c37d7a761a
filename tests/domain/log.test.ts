import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDay } from '../../lib/domain/civil-day.ts';
import { type DayState, type MonthLog, dayStateOf, emptyMonth, withDayState } from '../../lib/domain/log.ts';

const day = (date: number) => civilDay(`2026-01-${String(date).padStart(2, '0')}`);
const states: readonly DayState[] = ['done', 'a-little', 'rest', 'nothing'];

test('an empty month records nothing', () => {
  expect(dayStateOf(emptyMonth, 'water', day(1))).toBe('nothing');
});

test.each(states)('a habit-day set to "%s" reads so', (state) => {
  expect(dayStateOf(withDayState(emptyMonth, 'water', day(9), state), 'water', day(9))).toBe(state);
});

test.each<[string, number, DayState, string]>([
  ['', 1, 'done', 'd'],
  ['', 4, 'done', '...d'],
  ['d', 2, 'a-little', 'dl'],
  ['ddd', 2, 'rest', 'drd'],
  ['ddd', 3, 'nothing', 'dd.'],
  ['d', 31, 'done', `d${'.'.repeat(29)}d`],
])('"%s" with day %i %s is "%s": one character a habit-day', (before, date, state, after) => {
  const log: MonthLog = { version: 1, days: { water: before } };
  expect(withDayState(log, 'water', day(date), state).days.water).toBe(after);
});

test('changes one habit-day, and not the log it was given', () => {
  const log: MonthLog = Object.freeze({ version: 1, days: Object.freeze({ water: 'dd', walk: 'r' }) });
  expect(withDayState(log, 'water', day(1), 'rest')).toEqual({
    version: 1,
    days: { water: 'rd', walk: 'r' },
  });
  expect(log.days).toEqual({ water: 'dd', walk: 'r' });
});

describe('what a newer version wrote', () => {
  test('is kept: fields', () => {
    const log = { ...emptyMonth, notes: { water: 'from the future' } };
    expect(withDayState(log, 'water', day(1), 'done')).toEqual({ ...log, days: { water: 'd' } });
  });

  test('is kept: states of other days, which read as nothing here', () => {
    const log: MonthLog = { version: 1, days: { water: 'xdx' } };
    expect(dayStateOf(log, 'water', day(1))).toBe('nothing');
    expect(withDayState(log, 'water', day(2), 'rest').days.water).toBe('xrx');
  });
});

describe.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'a habit called "%s" does no harm',
  (id) => {
    test('reads as nothing where it was never set', () => {
      expect(dayStateOf(emptyMonth, id, day(1))).toBe('nothing');
    });

    test('is set and read like any other, also after a way through JSON', () => {
      const log = withDayState(withDayState(emptyMonth, id, day(2), 'done'), 'water', day(1), 'rest');
      const stored = JSON.parse(JSON.stringify(log)) as MonthLog; // written from a MonthLog just above
      for (const read of [log, stored, withDayState(stored, id, day(3), 'rest')]) {
        expect(dayStateOf(read, id, day(2))).toBe('done');
        expect(dayStateOf(read, 'water', day(1))).toBe('rest');
        expect(Object.getPrototypeOf(read.days)).toBe(Object.prototype);
      }
      expect(Object.hasOwn(Object.prototype, 'water')).toBe(false);
    });
  },
);

test('a log reads back the last state of every habit-day, whatever the order', () => {
  const entry = fc.tuple(
    fc.constantFrom('water', 'walk', '__proto__', ''),
    fc.integer({ min: 1, max: 31 }),
    fc.constantFrom(...states),
  );
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const log = entries.reduce(
        (built, [id, date, state]) => withDayState(built, id, day(date), state),
        emptyMonth,
      );
      const last = new Map(entries.map(([id, date, state]) => [`${id} ${date}`, state]));
      for (const [id, date] of entries)
        expect(dayStateOf(log, id, day(date))).toBe(last.get(`${id} ${date}`));
    }),
  );
});
