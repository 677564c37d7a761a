import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CivilDay,
  addDays,
  civilDay,
  dayOfMonth,
  fromDayNumber,
  monthOf,
} from '../../lib/domain/civil-day.ts';
import { type Logs, emptyDaysBefore, factOf, lastDays, weekFacts } from '../../lib/domain/day-facts.ts';
import { type DayState, dayStateOf, emptyMonth, withDayState } from '../../lib/domain/log.ts';
import { type Rests, endPause, noRests, withBlanks, withPause, withRest } from '../../lib/domain/rest.ts';

type Entry = readonly [habitId: string, day: CivilDay, state: DayState];
const logsOf = (entries: readonly Entry[]): Logs =>
  entries.reduce<Logs>(
    (logs, [id, day, state]) => ({
      ...logs,
      [monthOf(day)]: withDayState(logs[monthOf(day)] ?? emptyMonth, id, day, state),
    }),
    {},
  );
const d = civilDay;

describe('of a day', () => {
  test.each<[string, readonly DayState[], string]>([
    ['nothing recorded', [], 'nothing'],
    ['done', ['done'], 'showed-up'],
    ['a little', ['a-little'], 'showed-up'],
    ['rest', ['rest'], 'rest'],
    ['a little beside rest', ['rest', 'a-little'], 'showed-up'],
    ['what was taken back', ['nothing'], 'nothing'],
  ])('with %s', (_, states, fact) => {
    const logs = logsOf(states.map((state, i) => [`habit-${i}`, d('2026-11-26'), state]));
    expect(factOf(logs, noRests, d('2026-11-26'))).toBe(fact);
  });

  test('within a rest is rest, unless the reader showed up all the same', () => {
    const rests = withRest(noRests, d('2026-11-25'), d('2026-11-26'));
    const logs = logsOf([['walk', d('2026-11-26'), 'a-little']]);
    expect(factOf(logs, rests, d('2026-11-25'))).toBe('rest');
    expect(factOf(logs, rests, d('2026-11-26'))).toBe('showed-up');
  });

  test('with a letter of a newer version, or in a month called like what every object has, says nothing', () => {
    expect(factOf({ '2026-11': { version: 1, days: { walk: 'x' } } }, noRests, d('2026-11-01'))).toBe(
      'nothing',
    );
    expect(factOf({}, noRests, d('2026-11-01'))).toBe('nothing');
  });
});

test('the last seven days are those up to today, over the end of a month and of a leap February', () => {
  expect(lastDays(d('2028-03-02'))).toEqual(
    ['2028-03-02', '2028-03-01', '2028-02-29', '2028-02-28', '2028-02-27', '2028-02-26', '2028-02-25'].map(d),
  );
});

test('the week counts days and not habits, and a day that was both only once', () => {
  const logs = logsOf([
    ['walk', d('2026-11-30'), 'done'],
    ['water', d('2026-11-30'), 'a-little'],
    ['walk', d('2026-12-01'), 'a-little'],
    ['walk', d('2026-12-02'), 'rest'],
    ['walk', d('2026-11-26'), 'done'],
  ]);
  expect(weekFacts(logs, withRest(noRests, d('2026-11-29'), d('2026-11-30')), d('2026-12-03'))).toEqual({
    showedUp: 2,
    rests: 2,
    days: 7,
  });
});

describe('coming back', () => {
  const today = d('2026-11-26');
  const on = (day: string, state: DayState = 'done'): Entry => ['walk', d(day), state];
  test.each<[string, readonly Entry[], Rests, readonly [string, string] | null]>([
    ['after two empty days', [on('2026-11-23')], noRests, ['2026-11-24', '2026-11-25']],
    ['after one', [on('2026-11-24')], noRests, null],
    ['after none', [on('2026-11-25')], noRests, null],
    ['for the first time', [], noRests, null],
    ['with today ticked already', [on('2026-11-20'), on('2026-11-26')], noRests, null],
    ['over months', [on('2026-08-31', 'a-little')], noRests, ['2026-09-01', '2026-11-25']],
    ['after something that was taken back', [on('2026-11-23', 'nothing')], noRests, null],
    ['from a rest', [on('2026-11-20')], withRest(noRests, d('2026-11-21'), d('2026-11-25')), null],
    [
      'two days after a rest',
      [on('2026-11-20')],
      withRest(noRests, d('2026-11-21'), d('2026-11-23')),
      ['2026-11-24', '2026-11-25'],
    ],
    [
      'from a pause that has ended',
      [on('2026-11-20')],
      endPause(withPause(noRests, d('2026-11-21')), d('2026-11-26')),
      null,
    ],
    ['within a pause', [on('2026-11-20')], withPause(noRests, d('2026-11-26')), null],
    ['to days that were left blank', [on('2026-11-20')], withBlanks(noRests, d('2026-11-25')), null],
    ['one day after days left blank', [on('2026-11-20')], withBlanks(noRests, d('2026-11-24')), null],
    [
      'to new empty days',
      [on('2026-11-20')],
      withBlanks(noRests, d('2026-11-23')),
      ['2026-11-24', '2026-11-25'],
    ],
    ['after longer than is looked back', [on('2024-01-01')], noRests, null],
  ])('%s', (_, entries, rests, asked) => {
    const found = emptyDaysBefore(logsOf(entries), rests, today);
    expect(found && [found.from, found.to]).toEqual(asked);
  });
});

const anyDay = fc.integer({ min: 20_000, max: 20_040 }).map(fromDayNumber);
const anyEntry = fc.tuple(
  fc.constantFrom('walk', 'water', 'own-k3x9a2pq'),
  anyDay,
  fc.constantFrom<DayState>('done', 'a-little', 'rest', 'nothing'),
);

test('counts agree with the entries, in whatever order they came', () => {
  fc.assert(
    fc.property(fc.array(anyEntry), anyDay, (entries, today) => {
      const logs = logsOf(entries);
      const stateOn = (id: string, day: CivilDay) => dayStateOf(logs[monthOf(day)] ?? emptyMonth, id, day);
      const byHand = lastDays(today).map((day) =>
        ['walk', 'water', 'own-k3x9a2pq'].map((id) => stateOn(id, day)),
      );
      const shown = byHand.filter((states) => states.includes('done') || states.includes('a-little'));
      const rested = byHand.filter((states) => !shown.includes(states) && states.includes('rest'));
      expect(weekFacts(logs, noRests, today)).toEqual({
        showedUp: shown.length,
        rests: rested.length,
        days: 7,
      });
    }),
  );
});

test('rest never changes what is said of other days', () => {
  fc.assert(
    fc.property(fc.array(anyEntry), anyDay, fc.integer({ min: 0, max: 9 }), (entries, from, more) => {
      const logs = logsOf(entries);
      const to = addDays(from, more);
      const rests = withRest(noRests, from, to);
      for (let i = -10; i < 30; i++) {
        const day = addDays(from, i);
        const before = factOf(logs, noRests, day);
        const isWithin = from <= day && day <= to;
        expect(factOf(logs, rests, day)).toBe(isWithin && before === 'nothing' ? 'rest' : before);
      }
      expect(weekFacts(logs, rests, to).showedUp).toBe(weekFacts(logs, noRests, to).showedUp);
    }),
  );
});

test('what is asked about on coming back is empty, whole and before today', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 6 }), anyDay, (entries, today) => {
      const logs = logsOf(entries);
      const asked = emptyDaysBefore(logs, noRests, today);
      if (!asked) return;
      expect(asked.to).toBe(addDays(today, -1));
      expect(asked.from < asked.to).toBe(true);
      for (let day = asked.from; day < today; day = addDays(day, 1))
        expect(factOf(logs, noRests, day)).toBe('nothing');
      expect(factOf(logs, noRests, addDays(asked.from, -1))).not.toBe('nothing');
      expect(dayOfMonth(asked.from)).toBeGreaterThan(0);
    }),
  );
});
