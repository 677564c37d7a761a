// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { HabitList } from '../../components/HabitList.tsx';
import type { DayState } from '../../lib/domain/log.ts';
import { catalogue } from './english.ts';
import { clearAfterEach, show } from './on-screen.ts';
import { sampleHabit } from './samples.ts';

clearAfterEach();

const ids = ['walk', 'water', 'sleep'];
const cautions = { walk: 'Not when dizzy.', water: 'Ask first.', sleep: 'None.' };
const habitsWith = (states: readonly DayState[]) =>
  ids.map((id, i) => ({ habit: sampleHabit(id), state: states[i] ?? 'nothing' }));
const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox');
const box = (id: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: `Name of ${id}` });
const drawn = () => boxes().map((each) => [each.closest('label')?.textContent, each.checked]);

test('is a region named by its heading, a box to tick for each habit, with the least that counts beside it', () => {
  show(<HabitList habits={habitsWith([])} cautions={cautions} onTick={() => {}} />);
  const list = screen.getByRole('region', { name: catalogue.habitsHeading });
  for (const id of ids) {
    const description = `A little counts: Least of ${id}.`;
    expect(within(list).getByRole('checkbox', { name: `Name of ${id}`, description })).toBeTruthy();
  }
});

test.each([
  ['done', true],
  ['a-little', true],
  ['rest', false],
  ['nothing', false],
] as const)('draws the state %s as ticked: %s', (state, isTicked) => {
  show(<HabitList habits={habitsWith([state])} cautions={cautions} onTick={() => {}} />);
  expect(box('walk').checked).toBe(isTicked);
});

test.each([
  ['nothing', 'done'],
  ['rest', 'done'],
  ['done', 'nothing'],
  ['a-little', 'nothing'],
] as const)('pressed at %s asks for %s, for its own habit', (state, wanted) => {
  const onTick = vi.fn();
  const habits = habitsWith(['nothing', state]);
  show(<HabitList habits={habits} cautions={cautions} onTick={onTick} />);
  box('water').click();
  expect(onTick).toHaveBeenCalledExactlyOnceWith(habits[1]?.habit, wanted);
});

test('draws a tick once it is stored, and not before', () => {
  const { again } = show(<HabitList habits={habitsWith([])} cautions={cautions} onTick={() => {}} />);
  box('water').click();
  expect(boxes().map(({ checked }) => checked)).toEqual([false, false, false]);
  again(<HabitList habits={habitsWith([])} cautions={cautions} onTick={() => {}} />);
  expect(boxes().map(({ checked }) => checked)).toEqual([false, false, false]);
  again(<HabitList habits={habitsWith(['nothing', 'done'])} cautions={cautions} onTick={() => {}} />);
  expect(boxes().map(({ checked }) => checked)).toEqual([false, true, false]);
});

test('keeps its order, and the very boxes, after every tick', () => {
  const { again } = show(<HabitList habits={habitsWith([])} cautions={cautions} onTick={() => {}} />);
  const before = boxes();
  const orders: (readonly DayState[])[] = [
    ['nothing', 'nothing', 'done'],
    ['done', 'nothing', 'done'],
    ['done', 'rest', 'nothing'],
  ];
  for (const states of orders) {
    again(<HabitList habits={habitsWith(states)} cautions={cautions} onTick={() => {}} />);
    expect(drawn()).toEqual(ids.map((id, i) => [`Name of ${id}`, states[i] === 'done']));
    // The same elements: focus stays where the reader left it.
    expect(boxes()).toEqual(before);
    boxes().forEach((each, i) => expect(each).toBe(before[i]));
  }
});

test('holds every caution, behind one press and under its habit’s name', () => {
  const habits = [{ habit: sampleHabit('walk'), state: 'nothing' as const }];
  const { container } = show(<HabitList habits={habits} cautions={cautions} onTick={() => {}} />);
  const details = container.querySelector('details');
  expect(details?.open).toBe(false);
  expect(details?.querySelector('summary')?.textContent).toBe(catalogue.habitsCaution);
  expect(screen.getByRole('term').textContent).toBe('Name of walk');
  expect(screen.getByRole('definition').textContent).toBe('Not when dizzy.');
});

test('cautions that come later move nothing', () => {
  const { container, again } = show(<HabitList habits={habitsWith([])} cautions={null} onTick={() => {}} />);
  expect(container.querySelector('summary')?.textContent).toBe(catalogue.habitsCaution);
  expect(screen.queryByRole('definition')).toBeNull();
  again(<HabitList habits={habitsWith([])} cautions={cautions} onTick={() => {}} />);
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    'Not when dizzy.',
    'Ask first.',
    'None.',
  ]);
});

test('without habits says where to choose some', () => {
  const { container } = show(<HabitList habits={[]} cautions={cautions} onTick={() => {}} />);
  expect(screen.getByText(catalogue.habitsNone)).toBeTruthy();
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(container.querySelector('details')).toBeNull();
});

test('never scolds: a habit that is not ticked has no word or colour of its own', () => {
  const { container } = show(
    <HabitList habits={habitsWith(['done', 'nothing', 'rest'])} cautions={cautions} onTick={() => {}} />,
  );
  const rows = [...container.querySelectorAll('li')].map((row) =>
    row.outerHTML.replace(/walk|water|sleep/g, 'x'),
  );
  expect(new Set(rows.map((row) => row.replace(/ checked(="")?/, ''))).size).toBe(1);
});
