// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { HabitList } from '../../components/HabitList.tsx';
import type { DayState } from '../../lib/domain/log.ts';
import { catalogue } from './english.ts';
import { clearAfterEach, show } from './on-screen.ts';
import { sampleHabit } from './samples.ts';

clearAfterEach();

const ids = ['walk', 'water', 'sleep'];
const habitsWith = (states: readonly DayState[]) =>
  ids.map((id, i) => ({ habit: sampleHabit(id), state: states[i] ?? 'nothing' }));
const list = (states: readonly DayState[], onSet: () => void = () => {}, isSmall = false) => (
  <HabitList habits={habitsWith(states)} isSmall={isSmall} onSet={onSet} />
);
const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox');
const box = (id: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: `Name of ${id}` });
const other = (id: string) => screen.getByRole('button', { name: `Other answers: Name of ${id}` });

test('is a box to tick for each habit, with the least that counts beside it', () => {
  show(list([]));
  for (const id of ids) {
    const description = `A little counts: Least of ${id}.`;
    expect(screen.getByRole('checkbox', { name: `Name of ${id}`, description })).toBeTruthy();
  }
});

test('says nothing of a smallest version where there is none', () => {
  const habit = { ...sampleHabit('walk'), smallest: '' };
  const { container } = show(<HabitList habits={[{ habit, state: 'nothing' }]} isSmall onSet={() => {}} />);
  expect(container.textContent).toBe(`Name of walk${catalogue.habitOther}`);
});

test('asks for the smallest version where that is enough today', () => {
  show(list([], () => {}, true));
  const description = 'This is enough today: Least of walk.';
  expect(screen.getByRole('checkbox', { name: 'Name of walk', description })).toBeTruthy();
});

test.each([
  ['done', true, false, ''],
  ['a-little', false, true, 'A little'],
  ['rest', false, false, 'Rest'],
  ['nothing', false, false, ''],
] as const)(
  'draws the state %s as ticked: %s, partly: %s, in words: "%s"',
  (state, isTicked, isPartly, words) => {
    const { container } = show(list([state]));
    expect([box('walk').checked, box('walk').indeterminate]).toEqual([isTicked, isPartly]);
    expect(container.querySelector('#state-walk')?.textContent).toBe(words);
  },
);

test.each([
  ['nothing', 'done'],
  ['rest', 'done'],
  ['done', 'nothing'],
  // A little is never taken away by a press that may have meant to add to it.
  ['a-little', 'done'],
] as const)('pressed at %s asks for %s, for its own habit', (state, wanted) => {
  const onSet = vi.fn();
  show(list(['nothing', state], onSet));
  box('water').click();
  expect(onSet).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'water' }), wanted);
});

test('holds the other states behind one press, named by their habit, and the press closes them again', () => {
  const onSet = vi.fn();
  show(list(['nothing', 'a-little'], onSet));
  expect(screen.queryByRole('radio')).toBeNull();
  fireEvent.click(other('water'));
  expect(other('water').getAttribute('aria-expanded')).toBe('true');
  const group = screen.getByRole('group', { name: 'Your day with: Name of water' });
  const radios = within(group).getAllByRole<HTMLInputElement>('radio');
  expect(radios.map((radio) => [radio.closest('label')?.textContent, radio.checked])).toEqual([
    [catalogue.stateDone, false],
    [catalogue.stateALittle, true],
    [catalogue.stateRest, false],
    [catalogue.stateNothing, false],
  ]);
  within(group).getByRole('radio', { name: catalogue.stateRest }).click();
  within(group).getByRole('radio', { name: catalogue.stateALittle }).click();
  expect(onSet).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'water' }), 'rest');
  fireEvent.click(other('water'));
  expect(screen.queryByRole('radio')).toBeNull();
});

test('draws a tick once it is stored, and not before', () => {
  const { again } = show(list([]));
  box('water').click();
  expect(boxes().map(({ checked }) => checked)).toEqual([false, false, false]);
  again(list(['nothing', 'done']));
  expect(boxes().map(({ checked }) => checked)).toEqual([false, true, false]);
});

test('keeps its order, and the very boxes, after every tick', () => {
  const { again } = show(list([]));
  const before = boxes();
  const orders: (readonly DayState[])[] = [
    ['nothing', 'nothing', 'done'],
    ['done', 'a-little', 'done'],
    ['done', 'rest', 'nothing'],
  ];
  for (const states of orders) {
    again(list(states));
    // The same elements: focus stays where the reader left it.
    boxes().forEach((each, i) => expect(each).toBe(before[i]));
    expect(boxes().map(({ checked }) => checked)).toEqual(states.map((state) => state === 'done'));
  }
});

test('never scolds: a habit of which nothing is recorded has no word or colour of its own', () => {
  const { container } = show(list(['done', 'nothing']));
  const rows = [...container.querySelectorAll('li')].map((row) =>
    row.outerHTML.replace(/walk|water|sleep/g, 'x'),
  );
  expect(new Set(rows.map((row) => row.replace(/ checked(="")?/, ''))).size).toBe(1);
  expect(Object.values(catalogue).filter((words) => /\bmissed\b/i.test(words))).toEqual([]);
});
