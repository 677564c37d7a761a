// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { TermEntry } from '../../../components/glossary/TermEntry.tsx';
import type { Explanation } from '../../../lib/domain/explanation.ts';
import { catalogue } from '../english.ts';
import { clearAfterEach, show } from '../on-screen.ts';
import { inWords, sampleExplanation, sampleSafety } from '../samples.ts';

clearAfterEach();

type Props = Parameters<typeof TermEntry>[0];

const entry = (explanation: Partial<Explanation> = {}, others: Partial<Props> = {}) => (
  <TermEntry
    explanation={sampleExplanation(explanation)}
    texts={{
      meaning: [{ text: 'Food for ' }, { text: 'bacteria', termId: 'bacterium' }, { text: '.' }],
      inMs: [{ text: 'No known link to MS.' }],
      more: [],
    }}
    seeAlso={[]}
    used={[]}
    written={[]}
    inWords={inWords}
    onPrint={() => {}}
    {...others}
  />
);

const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

test('shows what it is, with the words that have entries of their own leading there', () => {
  const { container } = show(entry({ say: 'FY-ber' }));
  expect(screen.getByText('Say: FY-ber')).toBeTruthy();
  expect(container.querySelector('.meaning')?.textContent).toBe('Food for bacteria.');
  expect(screen.getByRole('link', { name: 'bacteria' }).getAttribute('href')).toBe('#term/bacterium');
});

test('says what is known in MS and how strong the evidence is', () => {
  show(entry({ grade: 'animal' }));
  const said = screen.getAllByRole('term').map((term) => term.nextElementSibling?.textContent);
  expect(said).toEqual(['No known link to MS.', catalogue.gradeAnimal]);
});

test('holds every field under its heading, in the order in which they matter', () => {
  show(
    entry(
      {
        medicine: { brands: ['Brand'], immunity: null },
        safety: sampleSafety,
        risk: 'What may come.',
      },
      {
        texts: { meaning: [], inMs: [], more: [{ text: 'Deeper.' }] },
        seeAlso: [{ href: '#term/a', name: 'A' }],
        used: [{ href: '#term/b', name: 'B' }],
        written: ['roughage', 'fibre'],
      },
    ),
  );
  expect(headings()).toEqual([
    catalogue.termMedicine,
    catalogue.cardMore,
    catalogue.helpHeading,
    catalogue.termSeeAlso,
    catalogue.termUsed,
    catalogue.cardSources,
  ]);
  expect(screen.getByText(catalogue.medicineNotStated)).toBeTruthy();
  expect(screen.getByText(sampleSafety.rules[0] ?? '')).toBeTruthy();
  expect(screen.getByRole('link', { name: catalogue.helpAll }).getAttribute('href')).toBe('#help');
  expect(screen.getByText(/roughage, fibre/).textContent).toBe('Also written: roughage, fibre');
  expect(screen.getByText(/day 2026-11-23/).textContent).toContain(catalogue.cardAwaitsReview);
});

test('shows outlook and risks only after a press', () => {
  show(entry({ risk: 'What may come.' }));
  const fold = screen.getByText('What may come.').closest('details');
  expect(fold?.open).toBe(false);
  expect(within(fold!).getByText(catalogue.outlookHeading)).toBeTruthy();
});

test('of a small entry shows no empty part', () => {
  const { container } = show(entry());
  expect(headings()).toEqual([catalogue.cardSources]);
  expect(container.querySelector('details, .caution')).toBeNull();
  expect(screen.queryByText(catalogue.termWritten, { exact: false })).toBeNull();
});

test('prints at a press', () => {
  const onPrint = vi.fn();
  show(entry({}, { onPrint }));
  fireEvent.click(screen.getByRole('button', { name: catalogue.printPage }));
  expect(onPrint).toHaveBeenCalledTimes(1);
});
