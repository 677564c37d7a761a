// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Switch } from '../../components/Switch.tsx';
import { clearAfterEach, show } from './on-screen.ts';

clearAfterEach();

const theSwitch = () => screen.getByRole<HTMLInputElement>('switch', { name: 'Marks' });

test.each([[true], [false]])('is a switch with its label, on or off as its props say: %s', (isOn) => {
  show(<Switch label="Marks" isOn={isOn} onChange={() => {}} />);
  expect(theSwitch().checked).toBe(isOn);
});

test.each([
  [true, false],
  [false, true],
])('from %s asks for %s, and does not move before that is stored', (isOn, wanted) => {
  const onChange = vi.fn();
  const { again } = show(<Switch label="Marks" isOn={isOn} onChange={onChange} />);
  theSwitch().click();
  expect(onChange).toHaveBeenCalledExactlyOnceWith(wanted);
  expect(theSwitch().checked).toBe(isOn);
  again(<Switch label="Marks" isOn={wanted} onChange={onChange} />);
  expect(theSwitch().checked).toBe(wanted);
});

test('answers to a press on its label, once', () => {
  const onChange = vi.fn();
  show(<Switch label="Marks" isOn={false} onChange={onChange} />);
  screen.getByText('Marks').click();
  expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
});
