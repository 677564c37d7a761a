// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { type Carried, SyncPanel, type SyncTrouble } from '../../components/SyncPanel.tsx';
import { catalogue } from './english.ts';
import { clearAfterEach, show } from './on-screen.ts';

clearAfterEach();

const carried: Carried = {
  size: '2 kB',
  sizeMost: '60 kB',
  from: 'May 2026',
  left: 0,
  unread: 0,
  isEmpty: false,
};
const calls = () => ({ onTurn: vi.fn(), onRetry: vi.fn(), onTakeOut: vi.fn() });
const panel = (
  isOn: boolean,
  more: Partial<Carried> = {},
  trouble: SyncTrouble | null = null,
  all = calls(),
) => <SyncPanel isOn={isOn} trouble={trouble} carried={{ ...carried, ...more }} {...all} />;
const says = (words: string) => screen.queryByText(words) !== null;

test('says, before it is turned on, where data goes, what is carried, and which browsers do not', () => {
  show(panel(false, { isEmpty: true }));
  for (const key of ['syncWhat', 'syncOnlyWay', 'syncCarries', 'syncWhere'] as const)
    expect(says(catalogue[key]), key).toBe(true);
  expect(screen.queryByRole('button')).toBeNull();
});

test('the switch is drawn from what is stored, and asks', () => {
  const all = calls();
  show(panel(false, {}, null, all));
  const box = screen.getByRole<HTMLInputElement>('switch', { name: catalogue.syncSwitch });
  box.click();
  expect(all.onTurn).toHaveBeenCalledExactlyOnceWith(true);
  expect(box.checked).toBe(false);
});

test('turned on, it says how much is there, from when on, and what has no room', () => {
  show(panel(true, { left: 3, unread: 1 }));
  expect(says('In your account: 2 kB of 60 kB.')).toBe(true);
  expect(says('Your account has your days from May 2026 on.')).toBe(true);
  expect(says('3 older months have no room there. They stay on this device.')).toBe(true);
  expect(says('1 entry in your account cannot be read. It is left as it is.')).toBe(true);
});

test('turned off, it says what the account still holds, and offers to take it out', () => {
  const all = calls();
  show(panel(false, {}, null, all));
  expect(says('Sync is off, but your account still holds 2 kB of it.')).toBe(true);
  screen.getByRole('button', { name: catalogue.syncTakeOut }).click();
  expect(all.onTakeOut).toHaveBeenCalledOnce();
});

test.each([
  ['full', 'syncFull'],
  ['failed', 'syncFailed'],
  ['no-account', 'syncNoAccount'],
] as const)('trouble is said in words, and can be tried again: %s', (trouble, message) => {
  const all = calls();
  show(panel(true, {}, trouble, all));
  expect(screen.getByRole('alert').textContent).toContain(catalogue[message]);
  screen.getByRole('button', { name: catalogue.retry }).click();
  expect(all.onRetry).toHaveBeenCalledOnce();
});
