// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Card } from '../../components/Card.tsx';
import { gradeMessages } from '../../components/grade.ts';
import type { Grade } from '../../content/schema.ts';
import { type Theme, themes } from '../../lib/domain/settings.ts';
import type { Explanation } from '../../lib/domain/explanation.ts';
import { catalogue } from './english.ts';
import { clearAfterEach, show } from './on-screen.ts';
import { sampleCitation, sampleExplanation } from './samples.ts';

clearAfterEach();

const card = (explanation: Explanation | null, theme: Theme = 'system', onClose = () => {}) => (
  <Card explanation={explanation} reviewed="23 November 2026" theme={theme} onClose={onClose} />
);

test('is a dialog named after the term and described by what it means', () => {
  show(card(sampleExplanation({ say: 'FY-ber' })));
  const dialog = screen.getByRole('dialog', {
    name: 'Dietary fibre',
    description: 'The part of plants that the gut does not take in.',
  });
  expect(within(dialog).getByRole('heading', { level: 2, name: 'Dietary fibre' })).toBeTruthy();
  expect(within(dialog).getByText('FY-ber')).toBeTruthy();
  // Not a stop of its own for the Tab key, but a place for focus to be put.
  expect(dialog.getAttribute('tabindex')).toBe('-1');
});

test('does not block the page: it is not modal', () => {
  show(card(sampleExplanation()));
  expect(screen.getByRole('dialog').getAttribute('aria-modal')).not.toBe('true');
});

test('says what is known in MS, and how strong the evidence is in words', () => {
  show(card(sampleExplanation({ grade: 'animal' })));
  const terms = screen
    .getAllByRole('term')
    .map((term) => [term.textContent, term.nextElementSibling?.textContent]);
  expect(terms).toEqual([
    [catalogue.cardInMs, 'No known link to MS.'],
    [catalogue.cardEvidence, catalogue.gradeAnimal],
  ]);
});

test.each(Object.entries(gradeMessages) as [Grade, keyof typeof catalogue][])(
  'has words for the grade %s',
  (grade, key) => {
    show(card(sampleExplanation({ grade })));
    expect(screen.getByText(catalogue[key])).toBeTruthy();
  },
);

test('lists its sources under their heading', () => {
  const citations = [
    sampleCitation(),
    sampleCitation({ title: 'Another', href: 'https://doi.org/10.1000/2' }),
  ];
  show(card(sampleExplanation({ citations })));
  const sources = screen.getByRole('region', { name: catalogue.cardSources });
  expect(within(sources).getAllByRole('link')).toHaveLength(2);
});

test('says when it was reviewed, and that no clinician has', () => {
  show(card(sampleExplanation()));
  const line = screen.getByText(/23 November 2026/);
  expect(line.textContent).toBe(
    'Last checked against its sources on 23 November 2026. Not yet reviewed by a clinician.',
  );
});

test('keeps the deeper paragraph behind one press', () => {
  const { container } = show(card(sampleExplanation({ more: 'There are several kinds.' })));
  const details = container.querySelector('details');
  expect(details?.open).toBe(false);
  expect(details?.querySelector('summary')?.textContent).toBe(catalogue.cardMore);
  expect(details?.textContent).toContain('There are several kinds.');
});

test('without a deeper paragraph or a respelling shows no empty place for them', () => {
  const { container } = show(card(sampleExplanation()));
  expect(container.querySelector('details')).toBeNull();
  expect(container.querySelector('header p')).toBeNull();
});

test.each([
  ['with an explanation', sampleExplanation()],
  ['without one', null],
])('closes on the press of Close, %s', (_, explanation) => {
  const onClose = vi.fn();
  show(card(explanation, 'system', onClose));
  expect(onClose).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: catalogue.cardClose }));
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('that could not be loaded says so, and what to do', () => {
  show(card(null));
  const dialog = screen.getByRole('dialog', { name: catalogue.extensionName });
  expect(within(dialog).getByText(catalogue.cardMissing)).toBeTruthy();
  expect(screen.queryByRole('link')).toBeNull();
});

test.each(themes)('wears the theme %s, loaded or not', (theme) => {
  const { again } = show(card(sampleExplanation(), theme));
  expect(screen.getByRole('dialog').dataset['theme']).toBe(theme);
  again(card(null, theme));
  expect(screen.getByRole('dialog').dataset['theme']).toBe(theme);
});

test('shows text of the glossary as text, never as markup', () => {
  const { container } = show(card(sampleExplanation({ meaning: '<img src=x onerror=alert(1)> & more' })));
  expect(container.querySelector('img')).toBeNull();
  expect(screen.getByText('<img src=x onerror=alert(1)> & more')).toBeTruthy();
});
