// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { Note } from '../../components/Note.tsx';
import { clearAfterEach, show } from './on-screen.ts';

clearAfterEach();

const note = (stored: string, onType: (note: string) => void = () => {}) => (
  <Note label="Note for this day" note={stored} onType={onType} />
);
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note for this day' });

test('shows what is stored, and takes 280 letters at most', () => {
  show(note('Slept well'));
  expect(field().value).toBe('Slept well');
  expect(field().maxLength).toBe(280);
});

test('tells of each letter, and an older answer does not overwrite what is being typed', () => {
  const onType = vi.fn();
  const { again } = show(note('', onType));
  fireEvent.input(field(), { target: { value: 'S' } });
  fireEvent.input(field(), { target: { value: 'Sl' } });
  expect(onType.mock.calls).toEqual([['S'], ['Sl']]);
  again(note('S', onType));
  expect(field().value).toBe('Sl');
});

test('once the reader goes elsewhere, another window’s note is shown', () => {
  const { again } = show(note(''));
  fireEvent.input(field(), { target: { value: 'Here' } });
  fireEvent.blur(field());
  again(note('There'));
  expect(field().value).toBe('There');
});

describe('what is typed and what is stored', () => {
  const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'My note' });
  const type = (value: string) => fireEvent.input(field(), { target: { value } });
  const note = (stored: string, onType: (note: string) => void = () => {}) => (
    <Note label="My note" note={stored} onType={onType} />
  );

  test('tells of each letter as it is typed', () => {
    const onType = vi.fn();
    show(note('Slept', onType));
    type('Slept well');
    expect(onType).toHaveBeenCalledExactlyOnceWith('Slept well');
  });

  test('is not changed under the hand that types by an older one that is stored late', () => {
    const { again } = show(note(''));
    type('Slept');
    type('Slept well');
    again(note('Slept'));
    expect(field().value).toBe('Slept well');
  });

  test('keeps what was typed and could not be stored, also when the reader has gone on', () => {
    const { again } = show(note(''));
    type('Slept well');
    fireEvent.blur(field());
    again(note(''));
    expect(field().value).toBe('Slept well');
  });

  test.each([
    ['before the reader goes on', ['stored', 'blur']],
    ['after it', ['blur', 'stored']],
  ])('follows other windows again once it is stored, %s', (_, order) => {
    const { again } = show(note(''));
    type('Slept well');
    for (const step of order)
      if (step === 'blur') fireEvent.blur(field());
      else again(note('Slept well'));
    again(note('From another window'));
    expect(field().value).toBe('From another window');
  });
});
