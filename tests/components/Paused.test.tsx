// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Paused } from '../../components/Paused.tsx';
import { PhoneContext } from '../../components/phone.ts';
import { catalogue } from './english.ts';
import { clearAfterEach, show } from './on-screen.ts';
import { sampleSafety } from './samples.ts';

clearAfterEach();

const pause = (number = '') => {
  const on = { onEnd: vi.fn(), onAll: vi.fn() };
  const shown = show(
    <PhoneContext.Provider value={{ number, isLink: true }}>
      <Paused since="3 November 2026" signs={sampleSafety.signs} {...on} />
    </PhoneContext.Provider>,
  );
  return { on, ...shown };
};

test('says since when, asks nothing and counts nothing, and may last for ever', () => {
  const { container } = pause();
  const said = [...container.querySelectorAll('p')].map(({ textContent }) => textContent);
  expect(said).toEqual([
    'Paused since 3 November 2026. Nothing is asked of you, and nothing is counted.',
    catalogue.pauseLong,
  ]);
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('says when to call, the most urgent first, and whom', () => {
  const { container } = pause('0123 456');
  expect(screen.getByRole('heading', { name: catalogue.helpHeading })).toBeTruthy();
  const told = [...container.querySelectorAll('dt, dd')].map(({ textContent }) => textContent);
  expect(told).toEqual([
    catalogue.urgencyEmergency,
    'You are choking, and it does not clear.',
    'Your lips turn blue.',
    catalogue.urgencySameDay,
    'You cough at every meal.',
    catalogue.urgencyNever,
    'Do not stop a medicine on your own.',
  ]);
  expect(screen.getByRole('link', { name: '0123 456' }).getAttribute('href')).toBe('tel:0123456');
});

test('without a number the signs stand alone', () => {
  pause();
  expect(screen.queryByText(/My MS team's phone/)).toBeNull();
  expect(screen.getByText('You cough at every meal.')).toBeTruthy();
});

test('ends by one press, before the signs, and leads to all of them by another', () => {
  const { on } = pause();
  const [end, all] = screen.getAllByRole('button');
  expect([end?.textContent, all?.textContent]).toEqual(['End the pause', catalogue.helpAll]);
  end?.click();
  expect([on.onEnd, on.onAll].map((one) => one.mock.calls.length)).toEqual([1, 0]);
  all?.click();
  expect([on.onEnd, on.onAll].map((one) => one.mock.calls.length)).toEqual([1, 1]);
});
