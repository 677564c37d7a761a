// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { RestForm } from '../../../components/habits/RestForm.tsx';
import { RestList } from '../../../components/habits/RestList.tsx';
import { civilDay } from '../../../lib/domain/civil-day.ts';
import type { RestSpan } from '../../../lib/domain/rest.ts';
import { catalogue } from '../english.ts';
import { clearAfterEach, show } from '../on-screen.ts';
import { inWords } from '../samples.ts';

clearAfterEach();

const form = (onAdd: (from: string, to: string) => Promise<boolean>) => (
  <RestForm
    today={civilDay('2026-11-26')}
    earliest={civilDay('2000-01-01')}
    latest={civilDay('2027-12-30')}
    onAdd={onAdd}
  />
);
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const set = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
const add = () => screen.getByRole('button', { name: catalogue.restAdd }).click();

test.each([
  ['today, where nothing is chosen', {}, ['2026-11-26', '2026-11-26']],
  ['one day of the past', { [catalogue.restFrom]: '2026-11-02' }, ['2026-11-02', '2026-11-02']],
  [
    'a range',
    { [catalogue.restFrom]: '2026-11-02', [catalogue.restTo]: '2026-11-05' },
    ['2026-11-02', '2026-11-05'],
  ],
  [
    'a range still to come, given backwards',
    { [catalogue.restFrom]: '2027-01-02', [catalogue.restTo]: '2026-12-24' },
    ['2027-01-02', '2026-12-24'],
  ],
])('a rest is %s, and the form begins anew once it is saved', async (_, days, added) => {
  const onAdd = vi.fn(() => Promise.resolve(true));
  show(form(onAdd));
  for (const [name, day] of Object.entries(days)) set(name, day);
  await waitFor(() => {
    for (const [name, day] of Object.entries(days)) expect(field(name).value).toBe(day);
  });
  add();
  await waitFor(() => expect(onAdd).toHaveBeenCalledExactlyOnceWith(...added));
  await waitFor(() => expect(field(catalogue.restTo).value).toBe(''));
  expect(field(catalogue.restFrom).value).toBe('2026-11-26');
});

test.each([['2000-01-01'], ['2027-12-30']])('the outermost day %s may be chosen', async (day) => {
  const onAdd = vi.fn(() => Promise.resolve(true));
  show(form(onAdd));
  set(catalogue.restFrom, day);
  await waitFor(() => expect(field(catalogue.restFrom).value).toBe(day));
  add();
  await waitFor(() => expect(onAdd).toHaveBeenCalledExactlyOnceWith(day, day));
});

test('a last day that is typed only in part is not left out: nothing is saved, and the focus is there', async () => {
  const onAdd = vi.fn(() => Promise.resolve(true));
  show(form(onAdd));
  // What a browser says of "02/__/2026"; the field's value is empty then.
  Object.defineProperty(field(catalogue.restTo), 'validity', { value: { badInput: true } });
  add();
  await waitFor(() => screen.getByText(catalogue.restDayFar));
  expect(onAdd).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(field(catalogue.restTo));
});

test('what was chosen stays where it could not be saved', async () => {
  const onAdd = vi.fn(() => Promise.resolve(false));
  show(form(onAdd));
  set(catalogue.restTo, '2026-11-28');
  await waitFor(() => expect(field(catalogue.restTo).value).toBe('2026-11-28'));
  add();
  await waitFor(() => expect(onAdd).toHaveBeenCalledOnce());
  expect(field(catalogue.restTo).value).toBe('2026-11-28');
});

test.each([
  ['no first day', '', '', catalogue.restDayNeeded],
  ['a day of the last century', '1999-12-31', '', catalogue.restDayFar],
  ['an end far ahead', '2026-11-26', '2036-01-01', catalogue.restDayFar],
])('with %s nothing is saved, it says why, and the focus is there', async (_, from, to, sentence) => {
  const onAdd = vi.fn(() => Promise.resolve(true));
  show(form(onAdd));
  set(catalogue.restFrom, from);
  await waitFor(() => expect(field(catalogue.restFrom).value).toBe(from));
  set(catalogue.restTo, to);
  await waitFor(() => expect(field(catalogue.restTo).value).toBe(to));
  add();
  await waitFor(() => screen.getByText(sentence));
  expect(onAdd).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(field(catalogue.restFrom));
});

const rest: RestSpan = { from: civilDay('2026-11-02'), to: civilDay('2026-11-05'), kind: 'rest' };
const oneDay: RestSpan = { from: civilDay('2026-11-20'), to: civilDay('2026-11-20'), kind: 'rest' };
const pause: RestSpan = { from: civilDay('2026-11-10'), to: null, kind: 'pause' };
const none = () => {};

test('rests and pauses are listed in words, the latest first', () => {
  show(<RestList spans={[rest, oneDay, pause]} inWords={inWords} onTakeAway={none} onEndPause={none} />);
  const rows = within(screen.getByRole('list')).getAllByRole('listitem');
  expect(rows.map((row) => row.querySelector('p')?.textContent)).toEqual([
    'Rest: day 2026-11-20.',
    'Paused: since day 2026-11-10.',
    'Rest: day 2026-11-02 to day 2026-11-05.',
  ]);
});

test('five are in sight, and the earlier ones of a long illness are behind one press that counts them', () => {
  const days = ['01', '02', '03', '04', '05', '06', '07'].map((date) => civilDay(`2026-10-${date}`));
  const spans = days.map((day): RestSpan => ({ from: day, to: day, kind: 'rest' }));
  const list = (count: number) => (
    <RestList spans={spans.slice(0, count)} inWords={inWords} onTakeAway={none} onEndPause={none} />
  );
  const { container, again } = show(list(5));
  expect(container.querySelector('details')).toBeNull();
  expect(screen.getAllByRole('listitem')).toHaveLength(5);
  again(list(7));
  const fold = container.querySelector('details');
  expect(fold?.open).toBe(false);
  expect(fold?.querySelector('summary')?.textContent).toBe('2 earlier ones');
  const inFold = [...(fold?.querySelectorAll('li p') ?? [])].map(({ textContent }) => textContent);
  expect(inFold).toEqual(['Rest: day 2026-10-02.', 'Rest: day 2026-10-01.']);
  expect(container.querySelectorAll('li')).toHaveLength(7);
});

test('neither a pause that is over nor a rest without an end can be ended as a pause', () => {
  const over: RestSpan = { ...pause, to: civilDay('2026-11-12') };
  const endless: RestSpan = { ...rest, to: null };
  show(<RestList spans={[over, endless]} inWords={inWords} onTakeAway={none} onEndPause={none} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  expect(screen.queryByRole('button', { name: catalogue.pauseEnd })).toBeNull();
});

test('each can be taken away, and only a pause that goes on can be ended', () => {
  const [onTakeAway, onEndPause] = [vi.fn(), vi.fn()];
  show(<RestList spans={[rest, pause]} inWords={inWords} onTakeAway={onTakeAway} onEndPause={onEndPause} />);
  screen.getByRole('button', { name: 'Take away: Rest: day 2026-11-02 to day 2026-11-05.' }).click();
  expect(onTakeAway).toHaveBeenCalledExactlyOnceWith(rest);
  screen.getByRole('button', { name: catalogue.pauseEnd }).click();
  expect(onEndPause).toHaveBeenCalledOnce();
});

test('without any it says so', () => {
  show(<RestList spans={[]} inWords={inWords} onTakeAway={none} onEndPause={none} />);
  expect(screen.getByText(catalogue.restNone)).toBeTruthy();
});
