import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDay } from '../../lib/domain/civil-day.ts';
import { type LastAction, isLastOf, monthBefore } from '../../lib/domain/last-action.ts';
import { type MonthLog, emptyMonth, letterAt, withLetter } from '../../lib/domain/log.ts';

const action = (date: number, before: string, after: string): LastAction => ({
  version: 1,
  habitId: 'walk',
  day: civilDay(`2026-01-${String(date).padStart(2, '0')}`),
  before,
  after,
  madeOn: civilDay('2026-01-31'),
  madeAt: '08:10',
  isUndone: false,
});

const anyLetter = fc.constantFrom('d', 'l', 'r', '.', 'x');
const anyDays = fc.array(anyLetter, { maxLength: 31 }).map((letters) => letters.join(''));
const anyLog = fc.record({ walk: anyDays, water: anyDays }).map((days): MonthLog => ({ version: 1, days }));

test('taking an action back is exact: every entry reads as before, those of newer versions too', () => {
  fc.assert(
    fc.property(anyLog, fc.integer({ min: 1, max: 31 }), anyLetter, (log, date, after) => {
      const before = letterAt(log, 'walk', date);
      const undone = monthBefore(withLetter(log, 'walk', date, after), action(date, before, after));
      for (const id of ['walk', 'water', 'sleep'])
        for (let each = 1; each <= 31; each++)
          expect(letterAt(undone ?? emptyMonth, id, each)).toBe(letterAt(log, id, each));
    }),
  );
});

test('is refused where that habit-day is another now', () => {
  const log = withLetter(emptyMonth, 'walk', 3, 'r');
  expect(monthBefore(log, action(3, '.', 'd'))).toBeNull();
});

test('is found done where that habit-day is as it was before already', () => {
  const log = withLetter(emptyMonth, 'walk', 3, 'l');
  expect(monthBefore(log, action(3, 'l', 'd'))).toEqual(log);
});

test('leaves alone what else was recorded since', () => {
  const log = withLetter(withLetter(emptyMonth, 'walk', 3, 'd'), 'water', 3, 'l');
  expect(monthBefore(log, action(3, 'l', 'd'))).toEqual({ version: 1, days: { walk: '..l', water: '..l' } });
});

describe('what was done last is said today', () => {
  const [own, calendar] = [civilDay('2026-01-30'), civilDay('2026-01-31')];
  const tick = action(3, '.', 'd');
  const logs = { '2026-01': { version: 1, days: { walk: '..d' } } } as const;
  test.each([
    ['as it stands', tick, logs, true],
    ['made on the reader’s own day, after midnight', { ...tick, madeOn: own }, logs, true],
    ['not when it was made on another day', { ...tick, madeOn: civilDay('2026-01-29') }, logs, false],
    ['not where that habit-day is another by now', { ...tick, after: 'l' }, logs, false],
    ['not where its month is gone', tick, {}, false],
    ['taken back, where that habit-day is as before', { ...tick, isUndone: true }, {}, true],
    ['not taken back, where it was ticked again', { ...tick, isUndone: true }, logs, false],
  ] as const)('%s', (_, last, written, isSaid) => {
    expect(isLastOf(last, written, [own, calendar])).toBe(isSaid);
  });
});
