import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDay } from '../../lib/domain/civil-day.ts';
import { dayStates, emptyMonth, withDayState } from '../../lib/domain/log.ts';
import { type MyHabits, noOwnHabits } from '../../lib/domain/my-habits.ts';
import { chosenHabits, habitsOfDay, numberedHabits } from '../../lib/domain/shown-habits.ts';

const library = new Map(
  ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, { id, name: id.toUpperCase(), smallest: 's' }]),
);
const own = { id: 'own-k3x9a2pq', name: 'Sit outside', smallest: 'Open the window', isArchived: false };
const mine: MyHabits = { ...noOwnHabits, own: [own, { ...own, id: 'own-archived', isArchived: true }] };
const chosen = (habits: readonly string[], areNamesHidden = false) =>
  chosenHabits({ habits, areNamesHidden }, library, mine, (number) => `Habit ${number}`);
const names = (habits: readonly string[], isHidden = false) =>
  chosen(habits, isHidden).map(({ name }) => name);

describe('the habits chosen', () => {
  test('are of the library and the reader’s own, in their order, without unknown and archived ones', () => {
    expect(names(['b', own.id, 'own-archived', 'of-a-newer-version', 'a'])).toEqual([
      'B',
      'Sit outside',
      'A',
    ]);
  });

  test('have numbers where names are hidden, and nothing else is told', () => {
    expect(names(['b', own.id], true)).toEqual(['Habit 1', 'Habit 2']);
    expect(chosen(['b'], true)).toEqual([{ id: 'b', name: 'Habit 1', smallest: '' }]);
  });
});

test('all habits have numbers: the chosen ones those of the day, the others their own whatever is recorded', () => {
  const habits = ['b', 'own-archived', own.id];
  const numbered = numberedHabits({ habits }, library, mine, ['gone', 'a']);
  expect(numbered.slice(0, 2).map((_, i) => `Habit ${i + 1}`)).toEqual(names(habits, true));
  expect(numbered).toEqual(['b', own.id, 'own-archived', 'a', 'c', 'd', 'e', 'f', 'gone']);
  const without = numberedHabits({ habits }, library, mine, []);
  expect(without).toEqual(numbered.slice(0, -1));
});

// A Thursday.
const day = civilDay('2026-11-26');
const shownOn = (most: number, plans: MyHabits['plans'] = {}, log = emptyMonth) => {
  const all = ['a', 'b', 'c', 'd', 'e', 'f'];
  const found = habitsOfDay(chosen(all), { ...mine, plans }, { '2026-11': log }, log, day, most);
  return [found.first, found.others].map((part) => part.map(({ habit: { id } }) => id).join(''));
};

test.each([
  [5, {}, ['abcde', 'f']],
  [1, {}, ['a', 'bcdef']],
  [5, { b: { weekdays: [1] }, c: { weekdays: [4] } }, ['acdef', 'b']],
  [6, { a: { weekdays: [5] } }, ['bcdef', 'a']],
])('with %i shown and the plans %j', (most, plans, expected) => {
  expect(shownOn(most, plans)).toEqual(expected);
});

test('no action of the day moves a habit', () => {
  const plans = { a: { timesAWeek: 1 }, b: { weekdays: [1] }, c: { weekdays: [4] } };
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(...dayStates))),
      (acts) => {
        const log = acts.reduce((before, [id, state]) => withDayState(before, id, day, state), emptyMonth);
        expect(shownOn(3, plans, log)).toEqual(shownOn(3, plans));
      },
    ),
  );
});
