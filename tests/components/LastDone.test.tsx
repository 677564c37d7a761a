// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { LastDone } from '../../components/LastDone.tsx';
import { civilDay } from '../../lib/domain/civil-day.ts';
import type { LastAction } from '../../lib/domain/last-action.ts';
import { catalogue } from './english.ts';
import { clearAfterEach, show } from './on-screen.ts';

clearAfterEach();

const today = civilDay('2026-11-26');
const action = (fields: Partial<LastAction> = {}): LastAction => ({
  ...{ version: 1, habitId: 'walk', day: today, before: '.', after: 'd' },
  ...{ madeOn: today, madeAt: '08:10', isUndone: false },
  ...fields,
});
const lastDone = (last: LastAction | null, saved = '', onUndo = () => {}) =>
  show(
    <LastDone
      {...{ saved, last, today, onUndo }}
      name="Breakfast fibre"
      inWords={(day) => `day ${day.slice(8)}`}
    />,
  );
const said = () =>
  [...screen.getByRole('status').querySelectorAll('p')].map(({ textContent }) => textContent);
const undo = () => screen.queryByRole('button', { name: catalogue.undo });

test.each<[string, Partial<LastAction>, string]>([
  ['a tick', {}, 'You ticked Breakfast fibre at 8:10.'],
  ['a tick at midnight', { madeAt: '00:05' }, 'You ticked Breakfast fibre at 0:05.'],
  ['a tick in the afternoon', { madeAt: '18:10' }, 'You ticked Breakfast fibre at 18:10.'],
  ['a little', { after: 'l' }, 'Breakfast fibre: A little, at 8:10.'],
  ['rest', { after: 'r' }, 'Breakfast fibre: Rest, at 8:10.'],
  ['a tick that was taken away', { before: 'd', after: '.' }, 'Breakfast fibre: Nothing recorded, at 8:10.'],
  ['a letter of a newer version', { after: 'x' }, 'Breakfast fibre: Nothing recorded, at 8:10.'],
  ['an earlier day', { day: civilDay('2026-11-24') }, 'Breakfast fibre: Done on day 24, at 8:10.'],
])('%s is said in words with its time, and can be taken back', (_, fields, words) => {
  const onUndo = vi.fn();
  lastDone(action(fields), '', onUndo);
  expect(said()).toEqual([words]);
  undo()?.click();
  expect(onUndo).toHaveBeenCalledOnce();
});

test('taken back, that is said, and there is no more to press', () => {
  lastDone(action({ isUndone: true }));
  expect(said()).toEqual(['Undone: Breakfast fibre is as it was before.']);
  expect(undo()).toBeNull();
});

test('where nothing was done there is nothing to say or press, and the place for it is kept', () => {
  lastDone(null);
  expect(said()).toEqual([]);
  expect(undo()).toBeNull();
});

test('what else was saved is said before it, so that Undo always stands beside what it takes back', () => {
  const { again } = lastDone(action(), 'Saved: today is "Tired".');
  expect(said()).toEqual(['Saved: today is "Tired".', 'You ticked Breakfast fibre at 8:10.']);
  expect(undo()).toBeTruthy();
  again(<LastDone saved="Saved." last={null} name="" today={today} inWords={String} onUndo={() => {}} />);
  expect(said()).toEqual(['Saved.']);
  expect(undo()).toBeNull();
});
