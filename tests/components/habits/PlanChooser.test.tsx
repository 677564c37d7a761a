// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { PlanChooser } from '../../../components/habits/PlanChooser.tsx';
import { planInWords } from '../../../components/habits/plan-in-words.ts';
import type { Plan } from '../../../lib/domain/my-habits.ts';
import { catalogue, english } from '../english.ts';
import { clearAfterEach, show } from '../on-screen.ts';

clearAfterEach();

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const chooser = (plan: Plan | undefined, onSet: (plan: Plan | null) => void = () => {}) => (
  <PlanChooser name="plan-walk" legend="When to do: Walk" {...{ plan, weekdays, onSet }} />
);
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

const rows: readonly (readonly [Plan | undefined, string, string])[] = [
  [undefined, catalogue.planEvery, 'Every day'],
  [{ weekdays: [1, 7] }, catalogue.planDays, 'Monday, Sunday'],
  [{ timesAWeek: 1 }, catalogue.planTimes, '1 time a week'],
  [{ timesAWeek: 3 }, catalogue.planTimes, '3 times a week'],
];

test.each(rows)('the plan %j is "%s", in words "%s"', (plan, kind, words) => {
  show(chooser(plan));
  const group = screen.getByRole('group', { name: 'When to do: Walk' });
  const kinds = within(group).getAllByRole<HTMLInputElement>('radio', { name: /day|week/i });
  expect(kinds.filter(({ checked }) => checked).map(({ labels }) => labels?.[0]?.textContent)).toEqual([
    kind,
  ]);
  expect(planInWords(english, plan, weekdays)).toBe(words);
});

test.each([
  [catalogue.planDays, { weekdays: [1, 2, 3, 4, 5, 6, 7] }],
  [catalogue.planTimes, { timesAWeek: 3 }],
])('"%s" begins so that no day is taken away unasked, and is drawn once it is stored', (name, begun) => {
  const onSet = vi.fn();
  const { again } = show(chooser(undefined, onSet));
  radio(name).click();
  expect(onSet).toHaveBeenCalledExactlyOnceWith(begun);
  again(chooser(undefined, onSet));
  expect(radio(catalogue.planEvery).checked).toBe(true);
  again(chooser(begun, onSet));
  expect(radio(name).checked).toBe(true);
  radio(catalogue.planEvery).click();
  expect(onSet).toHaveBeenLastCalledWith(null);
});

test.each(rows)(
  'pressed again, what the plan %j is asks for nothing, and loses nothing: "%s"',
  (plan, kind) => {
    const onSet = vi.fn();
    show(chooser(plan, onSet));
    radio(kind).click();
    expect(onSet).not.toHaveBeenCalled();
  },
);

test('takes a weekday away and brings it back, in the order of the week', () => {
  const onSet = vi.fn();
  const { again } = show(chooser({ weekdays: [2, 4] }, onSet));
  box('Monday').click();
  expect(onSet).toHaveBeenLastCalledWith({ weekdays: [1, 2, 4] });
  box('Thursday').click();
  expect(onSet).toHaveBeenLastCalledWith({ weekdays: [2] });
  expect(box('Thursday').checked).toBe(true);
  again(chooser({ weekdays: [2] }, onSet));
  onSet.mockClear();
  box('Tuesday').click();
  expect(onSet).not.toHaveBeenCalled();
  expect(box('Tuesday').getAttribute('aria-disabled')).toBe('true');
  expect(box('Monday').getAttribute('aria-disabled')).toBe('false');
  expect(screen.getByRole('checkbox', { name: 'Tuesday', description: catalogue.planDaysHint })).toBeTruthy();
});

test('sets how many times a week, from one to seven', () => {
  const onSet = vi.fn();
  show(chooser({ timesAWeek: 3 }, onSet));
  const group = screen.getByRole('group', { name: catalogue.planTimesWhich });
  const numbers = within(group).getAllByRole<HTMLInputElement>('radio');
  expect(numbers).toHaveLength(7);
  expect(numbers.filter(({ checked }) => checked)).toEqual([radio('3')]);
  radio('5').click();
  radio('3').click();
  expect(onSet).toHaveBeenCalledExactlyOnceWith({ timesAWeek: 5 });
});
