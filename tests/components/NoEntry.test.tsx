// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { NoEntry } from '../../components/NoEntry.tsx';
import { catalogue } from './english.ts';
import { clearAfterEach, show } from './on-screen.ts';

clearAfterEach();

const noEntry = (nearest: readonly { id: string; name: string }[], onChoose = vi.fn()) => (
  <NoEntry lookUp={{ words: 'butirate', termId: null, nearest }} onChoose={onChoose} />
);

test('says that there is no entry for the words, in a heading that can be given the focus', () => {
  show(noEntry([]));
  const heading = screen.getByRole('heading', { level: 2, name: /butirate/ });
  expect(heading.getAttribute('tabindex')).toBe('-1');
  expect(screen.queryByText(catalogue.lookUpNearest)).toBeNull();
  expect(screen.queryByRole('list')).toBeNull();
});

test('offers the nearest, and a press explains one', () => {
  const onChoose = vi.fn();
  show(
    noEntry(
      [
        { id: 'butyrate', name: 'Butyrate' },
        { id: 'acetate', name: 'Acetate' },
      ],
      onChoose,
    ),
  );
  expect(screen.getByText(catalogue.lookUpNearest)).toBeTruthy();
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Butyrate',
    'Acetate',
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Butyrate' }));
  expect(onChoose.mock.calls).toEqual([['butyrate']]);
});
