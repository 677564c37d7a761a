// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { TermList } from '../../components/TermList.tsx';
import { catalogue } from './english.ts';
import { clearAfterEach, show } from './on-screen.ts';
import { sampleDoubts, sampleListed } from './samples.ts';

clearAfterEach();

const list = (fields: Partial<Parameters<typeof TermList>[0]> = {}) => (
  <TermList
    terms={sampleListed}
    doubts={[]}
    currentTermId={null}
    onChoose={() => {}}
    onShow={() => {}}
    {...fields}
  />
);

test('is headed by how many words it explains, and lists them in the order they were given', () => {
  show(list());
  const region = screen.getByRole('region', { name: '2 words explained' });
  const items = within(region).getAllByRole('listitem');
  expect(items.map((item) => within(item).getAllByRole('button')[0]?.textContent)).toEqual([
    'Butyrate',
    'Dysbiosis',
  ]);
});

test('each word is followed by its meaning, said once, and by how often it stands on the page', () => {
  show(list());
  const [first, second] = screen.getAllByRole('listitem');
  expect(screen.getByRole('button', { name: 'Butyrate' }).getAttribute('aria-describedby')).toBeNull();
  expect(first?.textContent).toContain('A small acid.');
  expect(first?.textContent).toContain('3 mentions');
  expect(second?.textContent).toContain('1 mention');
});

test('a press on a word explains it, a press beside it shows where it stands', () => {
  const [onChoose, onShow] = [vi.fn(), vi.fn()];
  show(list({ onChoose, onShow }));
  fireEvent.click(screen.getByRole('button', { name: 'Dysbiosis' }));
  expect(onChoose.mock.calls).toEqual([['dysbiosis']]);
  fireEvent.click(screen.getByRole('button', { name: /^Show in the text.*Butyrate$/ }));
  expect(onShow.mock.calls).toEqual([['butyrate']]);
});

test('the word that is explained now is told apart, and no other', () => {
  show(list({ currentTermId: 'dysbiosis' }));
  const current = screen.getAllByRole('button', { current: true }).map(({ textContent }) => textContent);
  expect(current).toEqual(['Dysbiosis']);
});

test('without any says so', () => {
  show(list({ terms: [] }));
  expect(screen.getByRole('heading', { name: catalogue.pageNone })).toBeTruthy();
  expect(screen.queryAllByRole('listitem')).toEqual([]);
});

test('what was left out stands behind a press, each with its reason', () => {
  const { again } = show(list({ doubts: sampleDoubts }));
  const region = screen.getByRole('region', { name: catalogue.listDoubts });
  expect(region.querySelector('details')?.open).toBe(false);
  expect([...region.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    'MS: here it seems to mean mass spectrometry.',
    `MS: ${catalogue.doubtDefined}`,
    `OCT: ${catalogue.doubtUnclear}`,
    `fatigue: ${catalogue.doubtTopic}`,
    `Darm: ${catalogue.doubtLanguage}`,
  ]);
  again(list());
  expect(screen.queryByRole('region', { name: catalogue.listDoubts })).toBeNull();
});
