import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CivilDay, civilDay, addMonths, monthsBetween } from '../../lib/domain/civil-day.ts';
import { emptyDiary } from '../../lib/domain/diary.ts';
import { stateOfDay } from '../../lib/domain/day-facts.ts';
import { countsOf, daysOfMonth, habitName, habitsOfMonth, rowsOf } from '../../lib/domain/history.ts';
import { type DayState, type MonthLog, emptyMonth, withDayState } from '../../lib/domain/log.ts';
import { type RestSpan, type Rests, noRests } from '../../lib/domain/rest.ts';

const day = (date: number): CivilDay => civilDay(`2026-11-${String(date).padStart(2, '0')}`);
const log = (days: Readonly<Record<string, string>>): MonthLog => ({ version: 1, days });
const span = (kind: RestSpan['kind'], from: number, to: number | null): Rests => ({
  version: 1,
  spans: [{ from: day(from), to: to === null ? null : day(to), kind }],
});

describe('the state of a day', () => {
  test.each([
    ['is nothing where nothing is recorded', {}, noRests, 'nothing'],
    ['is what is recorded', { walk: 'l' }, noRests, 'a-little'],
    ['is the most of all habits', { walk: 'l', water: 'd', sleep: 'r' }, noRests, 'done'],
    ['is a little where others rested', { walk: 'r', water: 'l' }, noRests, 'a-little'],
    ['is rest within a rest', {}, span('rest', 1, 1), 'rest'],
    ['is paused within a pause without end', {}, span('pause', 1, null), 'paused'],
    ['is done in spite of a pause', { walk: 'd' }, span('pause', 1, 3), 'done'],
    ['is the rest that is recorded, also within a pause', { walk: 'r' }, span('pause', 1, 3), 'rest'],
    ['is not that of another day', { walk: '.d' }, span('rest', 2, 2), 'nothing'],
    ['is nothing where only a letter of a newer version stands', { walk: 'x' }, noRests, 'nothing'],
  ] as const)('%s', (_, days, rests, state) => {
    expect(stateOfDay(log(days), rests, ['walk', 'water', 'sleep'], day(1))).toBe(state);
  });

  test('is nothing for a habit whose name every object has', () => {
    expect(stateOfDay(emptyMonth, noRests, ['constructor'], day(1))).toBe('nothing');
  });
});

test('the habits of a month are the chosen ones in their order, then those of which something is recorded', () => {
  const recorded = log({ sleep: '..r', cold: '....', walk: 'd', breath: 'l' });
  expect(habitsOfMonth(recorded, ['water', 'walk'])).toEqual(['water', 'walk', 'breath', 'sleep']);
});

test.each([
  ['own-abcd1234', 'Feed the cat'],
  ['walk', 'A walk'],
  ['of-a-newer-version', 'of-a-newer-version'],
])('the name of the habit %s is "%s"', (id, name) => {
  const mine = [{ id: 'own-abcd1234', name: 'Feed the cat' }];
  expect(habitName(id, [{ id: 'walk', name: 'A walk' }], mine)).toBe(name);
});

test('a row holds what is recorded, the note and the preset of its own day', () => {
  const diary = {
    ...emptyDiary,
    notes: { '2026-11-02': 'Slept well' },
    presets: { '2026-11-02': 'tired' as const },
  };
  const rows = rowsOf(
    { log: log({ walk: '.d', water: '.r' }), diary },
    noRests,
    ['water', 'walk'],
    [day(1), day(2)],
  );
  expect(rows).toEqual([
    { day: day(1), state: 'nothing', recorded: [], note: '', preset: null },
    {
      day: day(2),
      state: 'done',
      recorded: [
        { habitId: 'water', state: 'rest' },
        { habitId: 'walk', state: 'done' },
      ],
      note: 'Slept well',
      preset: 'tired',
    },
  ]);
});

describe('the days of a month', () => {
  test.each([
    ['2026-11', '2026-11-03', 3],
    ['2026-11', '2027-01-01', 30],
    ['2028-02', '2030-01-01', 29],
    ['2027-02', '2030-01-01', 28],
    ['2026-12', '2026-11-30', 0],
  ])('%s up to %s are %i', (month, last, count) => {
    const days = daysOfMonth(month, civilDay(last));
    expect(days).toHaveLength(count);
    expect(days.every((one) => one.startsWith(month) && one <= last)).toBe(true);
  });
});

test.each([
  ['2026-11', 1, '2026-12'],
  ['2026-12', 1, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-11', -120, '2016-11'],
  ['2026-11', 0, '2026-11'],
])('%s and %i months make %s', (month, by, other) => {
  expect(addMonths(month, by)).toBe(other);
});

test('months between two are all of them, over the end of a year', () => {
  expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(monthsBetween('2026-02', '2026-01')).toEqual([]);
});

const entries = fc.array(
  fc.record({
    habitId: fc.constantFrom('walk', 'water', 'own-abcd1234'),
    date: fc.integer({ min: 1, max: 30 }),
    state: fc.constantFrom<DayState>('done', 'a-little', 'rest', 'nothing'),
  }),
  { maxLength: 60 },
);
const anyRests = fc
  .array(
    fc.record({
      from: fc.integer({ min: 1, max: 30 }),
      length: fc.integer({ min: 0, max: 9 }),
      kind: fc.constantFrom('rest' as const, 'pause' as const),
    }),
    { maxLength: 3 },
  )
  .map((spans): Rests => ({
    version: 1,
    spans: spans.map(({ from, length, kind }) => ({
      from: day(from),
      to: day(Math.min(30, from + length)),
      kind,
    })),
  }));

test('counts agree with the entries, and rests never change the days on which something was done', () => {
  fc.assert(
    fc.property(entries, anyRests, (all, rests) => {
      const written = all.reduce(
        (before, { habitId, date, state }) => withDayState(before, habitId, day(date), state),
        emptyMonth,
      );
      const last = new Map(all.map(({ habitId, date, state }) => [`${habitId} ${date}`, state]));
      const datesWith = (...states: DayState[]) =>
        new Set([...last].flatMap(([key, state]) => (states.includes(state) ? [key.split(' ')[1]] : [])));
      const days = daysOfMonth('2026-11', day(30));
      const countsWith = (spans: Rests) =>
        countsOf(
          rowsOf({ log: written, diary: emptyDiary }, spans, habitsOfMonth(written, []), days).map(
            ({ state }) => state,
          ),
        );
      const counts = countsWith(rests);
      expect(counts.days).toBe(30);
      expect(counts.showedUp).toBe(datesWith('done', 'a-little').size);
      expect(counts.showedUp - counts.aLittle).toBe(datesWith('done').size);
      expect(countsWith(noRests)).toMatchObject({
        showedUp: counts.showedUp,
        aLittle: counts.aLittle,
        paused: 0,
      });
      expect(counts.showedUp + counts.rest + counts.paused).toBeLessThanOrEqual(30);
    }),
  );
});
