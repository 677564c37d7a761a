// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
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
