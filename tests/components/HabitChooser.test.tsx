// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { HabitChooser } from '../../components/HabitChooser.tsx';

import { catalogue } from './english.ts';
import { clearAfterEach, show } from './on-screen.ts';
import { sampleHabit } from './samples.ts';

clearAfterEach();

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const library = ids.map((id) => sampleHabit(id));
const five = ['g', 'a', 'b', 'c', 'd'];
const chooser = (chosen: readonly string[], onChoose: (id: string, isChosen: boolean) => void = () => {}) => (
  <HabitChooser library={library} chosen={chosen} isFull={chosen.length >= 5} onChoose={onChoose} />
);
const box = (id: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: `Name of ${id}` });
const ticked = () => ids.filter((id) => box(id).checked);

test('is a named group with every habit of the library in its order', () => {
  show(chooser([]));
  const group = screen.getByRole('group', { name: catalogue.optionsHabits });
  expect(
    within(group)
      .getAllByRole('checkbox')
      .map((each) => each.closest('label')?.textContent),
  ).toEqual(ids.map((id) => `Name of ${id}`));
  expect(screen.getByText(catalogue.optionsHabitsHint)).toBeTruthy();
});

test('describes each habit by its least, how often and its whole caution', () => {
  show(chooser([]));
  const description = 'A little counts: Least of a. How often: Every day. Take care: Ask your team first.';
  expect(screen.getByRole('checkbox', { name: 'Name of a', description })).toBeTruthy();
});

test('says which habit is chosen', () => {
  const onChoose = vi.fn();
  show(chooser(['c', 'a'], onChoose));
  expect(ticked()).toEqual(['a', 'c']);
  box('b').click();
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('b', true);
});

test('says which habit is taken away', () => {
  const onChoose = vi.fn();
  show(chooser(['c', 'of-a-newer-version', 'a'], onChoose));
  box('c').click();
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('c', false);
});

test('draws a choice once it is stored, and not before', () => {
  const { again } = show(chooser(['a']));
  box('b').click();
  box('a').click();
  expect(ticked()).toEqual(['a']);
  again(chooser(['a', 'b']));
  expect(ticked()).toEqual(['a', 'b']);
});

test('at five refuses a sixth, says why, and stays reachable by keyboard', () => {
  const onChoose = vi.fn();
  show(chooser(five, onChoose));
  expect(screen.getByText(catalogue.optionsHabitsFull)).toBeTruthy();
  expect(screen.queryByText(catalogue.optionsHabitsHint)).toBeNull();
  for (const id of ['e', 'f']) {
    box(id).click();
    expect(box(id).getAttribute('aria-disabled')).toBe('true');
    expect(box(id).disabled).toBe(false);
    expect(box(id).getAttribute('aria-describedby')?.split(' ')).toEqual([`about-${id}`, 'habits-hint']);
  }
  expect(onChoose).not.toHaveBeenCalled();
  expect(ticked()).toEqual(['a', 'b', 'c', 'd', 'g']);
});

test('at five still lets one go, and the sixth in after it', () => {
  const onChoose = vi.fn();
  const { again } = show(chooser(five, onChoose));
  expect(box('a').getAttribute('aria-disabled')).not.toBe('true');
  box('a').click();
  expect(onChoose).toHaveBeenLastCalledWith('a', false);
  again(chooser(['g', 'b', 'c', 'd'], onChoose));
  box('f').click();
  expect(onChoose).toHaveBeenLastCalledWith('f', true);
});
