// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { DayStart } from '../../components/DayStart.tsx';
import { clearAfterEach, show } from './on-screen.ts';

clearAfterEach();

test('offers the hours from midnight to six, and asks for another one alone', () => {
  const onChoose = vi.fn();
  show(<DayStart hour={4} onChoose={onChoose} />);
  const radios = screen.getAllByRole<HTMLInputElement>('radio');
  expect(radios.map(({ checked }) => checked).indexOf(true)).toBe(4);
  expect(radios).toHaveLength(7);
  for (const name of ['4:00', '6:00']) screen.getByRole('radio', { name }).click();
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(6);
});
