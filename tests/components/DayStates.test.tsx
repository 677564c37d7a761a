// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { DayStates, stateMessages } from '../../components/DayStates.tsx';
import { dayStates } from '../../lib/domain/log.ts';
import { catalogue } from './english.ts';
import { clearAfterEach, show } from './on-screen.ts';

clearAfterEach();

const states = (state: (typeof dayStates)[number], onSet: (state: string) => void = () => {}) => (
  <DayStates name="today-walk" legend="Your day with: Walk" state={state} onSet={onSet} />
);
const radio = (state: (typeof dayStates)[number]) =>
  screen.getByRole<HTMLInputElement>('radio', { name: catalogue[stateMessages[state]] });

test('is a named group of four states in words', () => {
  show(states('nothing'));
  const group = screen.getByRole('group', { name: 'Your day with: Walk' });
  const names = within(group)
    .getAllByRole('radio')
    .map((one) => one.closest('label')?.textContent);
  expect(names).toEqual(dayStates.map((one) => catalogue[stateMessages[one]]));
});

test.each(dayStates)(
  'from %s, each other state is one press away, and is drawn once it is stored',
  (state) => {
    const onSet = vi.fn();
    const { again } = show(states(state, onSet));
    expect(dayStates.filter((one) => radio(one).checked)).toEqual([state]);
    for (const one of dayStates) radio(one).click();
    const others = dayStates.filter((one) => one !== state);
    expect(onSet.mock.calls).toEqual(others.map((one) => [one]));
    again(states(state, onSet));
    expect(dayStates.filter((one) => radio(one).checked)).toEqual([state]);
    const [next = 'done'] = others;
    again(states(next, onSet));
    expect(dayStates.filter((one) => radio(one).checked)).toEqual([next]);
  },
);
