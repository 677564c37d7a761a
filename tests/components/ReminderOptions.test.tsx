// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { ReminderOptions } from '../../components/ReminderOptions.tsx';
import { clearAfterEach, show } from './on-screen.ts';

clearAfterEach();

function shown(isOn: boolean, hasStopped = false) {
  const heard = { onSet: vi.fn(), onTime: vi.fn() };
  show(<ReminderOptions at="10:00" isOn={isOn} hasStopped={hasStopped} {...heard} />);
  return heard;
}
const time = () => screen.getByLabelText('Time of the reminder');

test('the switch turns it on at the time that stands there, and off', () => {
  const off = shown(false);
  screen.getByRole('switch', { name: 'Remind me once a day' }).click();
  expect(off.onSet).toHaveBeenCalledExactlyOnceWith('10:00');
});

test('the switch turns it off', () => {
  const on = shown(true);
  screen.getByRole('switch').click();
  expect(on.onSet).toHaveBeenCalledExactlyOnceWith(null);
});

test('a new time is set where it is on, and only noted where it is off', () => {
  const on = shown(true);
  fireEvent.change(time(), { target: { value: '21:05' } });
  expect(on.onSet).toHaveBeenCalledExactlyOnceWith('21:05');
});

test('a time that is half typed is none', () => {
  const off = shown(false);
  fireEvent.change(time(), { target: { value: '' } });
  fireEvent.change(time(), { target: { value: '08:15' } });
  expect(off.onTime).toHaveBeenCalledExactlyOnceWith('08:15');
  expect(off.onSet).not.toHaveBeenCalled();
});

test('where it has stopped, that is said, and one press starts it again', () => {
  const stopped = shown(false, true);
  expect(screen.getByText(/^The reminder stopped by itself/)).toBeTruthy();
  screen.getByRole('button', { name: 'Start again' }).click();
  screen.getByRole('button', { name: 'Leave it off' }).click();
  expect(stopped.onSet.mock.calls).toEqual([['10:00'], [null]]);
});
