// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { WelcomeBack } from '../../components/WelcomeBack.tsx';
import { catalogue } from './english.ts';
import { clearAfterEach, show } from './on-screen.ts';

clearAfterEach();

const ask = () => {
  const on = { onRest: vi.fn(), onLeave: vi.fn() };
  return { on, ...show(<WelcomeBack from="Tue 3 Nov" to="Sat 7 Nov" {...on} />) };
};

test('is one sentence with the first and the last empty day, and two answers', () => {
  const { container, on } = ask();
  expect(container.querySelector('p')?.textContent).toBe(
    'Welcome back. Nothing is recorded from Tue 3 Nov to Sat 7 Nov, and that is fine.',
  );
  expect(container.querySelectorAll('p')).toHaveLength(1);
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Mark as rest',
    'Leave blank',
  ]);
  expect([on.onRest, on.onLeave].map((one) => one.mock.calls.length)).toEqual([0, 0]);
});

test.each([
  ['welcomeRest', 'onRest', 'onLeave'],
  ['welcomeLeave', 'onLeave', 'onRest'],
] as const)('%s is %s, once, and nothing else', (answer, told, other) => {
  const { on } = ask();
  screen.getByRole('button', { name: catalogue[answer] }).click();
  expect(on[told]).toHaveBeenCalledOnce();
  expect(on[other]).not.toHaveBeenCalled();
});
