// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { expect, test, vi } from 'vitest';
import { HabitOrder } from '../../../components/habits/HabitOrder.tsx';
import { catalogue } from '../english.ts';
import { clearAfterEach, show } from '../on-screen.ts';

clearAfterEach();

const habit = (id: string) => ({ id, name: `Name of ${id}`, smallest: '' });
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const order = (ids: readonly string[], props: Partial<ComponentProps<typeof HabitOrder>> = {}) => (
  <HabitOrder
    habits={ids.map(habit)}
    plans={{}}
    weekdays={weekdays}
    onMove={() => {}}
    onPlan={() => {}}
    onHide={() => {}}
    {...props}
  />
);
const button = (name: string) => screen.getByRole('button', { name });

test('is a list of the habits in their order, each with its plan in words', () => {
  show(order(['b', 'a'], { plans: { a: { weekdays: [1, 3] } } }));
  const rows = within(screen.getByRole('list')).getAllByRole('heading', { level: 3 });
  expect(rows.map(({ textContent }) => textContent)).toEqual(['Name of b', 'Name of a']);
  expect(screen.getByText('When: Every day')).toBeTruthy();
  expect(screen.getByText('When: Mon, Wed')).toBeTruthy();
});

test.each([
  ['Up: Name of b', -1, ['b', 'a', 'c']],
  ['Down: Name of b', 1, ['a', 'c', 'b']],
] as const)('"%s" moves it by %i, and keeps the focus', (name, step, after) => {
  const onMove = vi.fn();
  const { again } = show(order(['a', 'b', 'c'], { onMove }));
  button(name).focus();
  button(name).click();
  expect(onMove).toHaveBeenCalledExactlyOnceWith(habit('b'), step);
  // As a browser does with what is put elsewhere in the document.
  button(name).blur();
  again(order(after, { onMove }));
  expect(document.activeElement).toBe(button(name));
});

test('takes no focus where the order changes by something else', () => {
  const { again } = show(order(['a', 'b']));
  again(order(['b', 'a']));
  expect(document.activeElement).toBe(document.body);
});

test.each(['Up: Name of a', 'Down: Name of c'])(
  '"%s" stands at the end: it does nothing and stays in reach',
  (name) => {
    const onMove = vi.fn();
    show(order(['a', 'b', 'c'], { onMove }));
    button(name).click();
    expect(onMove).not.toHaveBeenCalled();
    expect(button(name).getAttribute('aria-disabled')).toBe('true');
    expect(button(name).hasAttribute('disabled')).toBe(false);
  },
);

test('hides a habit and sets its plan', () => {
  const [onHide, onPlan] = [vi.fn(), vi.fn()];
  show(order(['a', 'b'], { onHide, onPlan }));
  button('Do not show: Name of b').click();
  expect(onHide).toHaveBeenCalledExactlyOnceWith(habit('b'));
  const group = screen.getByRole('group', { name: 'When to do: Name of a' });
  within(group).getByRole('radio', { name: catalogue.planTimes }).click();
  expect(onPlan).toHaveBeenCalledExactlyOnceWith(habit('a'), { timesAWeek: 3 });
});
