// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { SavedList } from '../../components/SavedList.tsx';
import { catalogue } from './english.ts';
import { clearAfterEach, show } from './on-screen.ts';
import { inWords, sampleSaved } from './samples.ts';

clearAfterEach();

const list = (saved = [sampleSaved()], onRemove = vi.fn()) => (
  <SavedList saved={saved} inWords={inWords} onRemove={onRemove} />
);

test('has each word with its meaning, its sentence, its page and the day it was saved', () => {
  show(list());
  const [item] = screen.getAllByRole('listitem');
  if (!item) throw new Error('The list is empty');
  expect(within(item).getByRole('heading', { name: 'Butyrate' })).toBeTruthy();
  expect(within(item).getByText('A small acid.')).toBeTruthy();
  expect(within(item).getByText('Bacteria make butyrate.').closest('blockquote')).not.toBeNull();
  expect(within(item).getByText('Saved on day 2026-11-20.')).toBeTruthy();
  const link = within(item).getByRole<HTMLAnchorElement>('link', { name: /An article/ });
  expect(link.href).toBe('https://example.org/article');
  expect(link.rel).toContain('noreferrer');
  expect(link.textContent).toContain(catalogue.opensInNewTab);
});

test('leaves out what was not kept: a sentence, a page; a page without a title is named by its address', () => {
  const { again } = show(list([sampleSaved({ sentence: '', url: '' })]));
  expect(document.querySelector('blockquote')).toBeNull();
  expect(screen.queryByRole('link')).toBeNull();
  again(list([sampleSaved({ title: '' })]));
  expect(screen.getByRole('link', { name: /^https:\/\/example\.org\/article/ })).toBeTruthy();
});

test('takes away the one whose button is pressed, which says which one that is', () => {
  const onRemove = vi.fn();
  const other = { ...sampleSaved({ termId: 'dysbiosis' }), name: 'Dysbiosis' };
  show(list([sampleSaved(), other], onRemove));
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${catalogue.savedRemove}.*Dysbiosis$`) }));
  expect(onRemove.mock.calls).toEqual([[other.term]]);
});

test('says so where nothing is saved', () => {
  show(list([]));
  expect(screen.getByText(catalogue.savedNone)).toBeTruthy();
});
