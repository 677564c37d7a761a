// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { PageLink } from '../../../components/glossary/LinkList.tsx';
import { Search } from '../../../components/glossary/Search.tsx';
import { catalogue } from '../english.ts';
import { clearAfterEach, show } from '../on-screen.ts';

clearAfterEach();

const links = (count: number): PageLink[] =>
  Array.from({ length: count }, (_, i) => ({ href: `#term/word-${i}`, name: `Word ${i}` }));
const nothing = () => {};
const search = (count: number | null, shown = 20, isNearly = false) => (
  <Search
    query={count === null ? '' : 'wo'}
    results={count === null ? null : { links: links(count), isNearly }}
    shown={shown}
    onQuery={nothing}
    onMore={nothing}
  />
);

test('is a landmark with a named field, and says nothing before anything is asked', () => {
  show(search(null));
  expect(screen.getByRole('search')).toBeTruthy();
  expect(screen.getByRole('searchbox', { name: catalogue.searchLabel })).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('');
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});

test.each([
  [0, 20, false, catalogue.searchNone],
  [1, 20, false, '1 word found.'],
  [20, 20, false, '20 words found.'],
  [21, 20, false, '21 words found. The first 20 are shown.'],
  [2, 20, true, 'No word is written quite like that. 2 come close.'],
])('says politely that there are %i', (count, shown, isNearly, sentence) => {
  show(search(count, shown, isNearly));
  expect(screen.getByRole('status').textContent).toBe(sentence);
});

test('passes on what is typed, and clears at a press', () => {
  const onQuery = vi.fn();
  show(
    <Search
      query="f"
      results={{ links: [], isNearly: false }}
      shown={20}
      onQuery={onQuery}
      onMore={nothing}
    />,
  );
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'fi' } });
  expect(onQuery).toHaveBeenLastCalledWith('fi');
  fireEvent.click(screen.getByRole('button', { name: catalogue.searchClear }));
  expect(onQuery).toHaveBeenLastCalledWith('');
});

test('shows no more than it is told to, and asks for more at a press', () => {
  const onMore = vi.fn();
  show(
    <Search
      query="wo"
      results={{ links: links(45), isNearly: false }}
      shown={20}
      onQuery={nothing}
      onMore={onMore}
    />,
  );
  expect(screen.getAllByRole('link')).toHaveLength(20);
  fireEvent.click(screen.getByRole('button', { name: catalogue.showMore }));
  expect(onMore).toHaveBeenCalledTimes(1);
});

test('with more shown, goes on at the first new one', () => {
  const { again } = show(search(45));
  again(search(45, 40));
  expect(document.activeElement?.textContent).toBe('Word 20');
});

test('with all shown, offers no more', () => {
  show(search(20));
  expect(screen.queryByRole('button', { name: catalogue.showMore })).toBeNull();
});
