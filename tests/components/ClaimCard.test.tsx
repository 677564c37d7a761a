// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { ClaimCard } from '../../components/ClaimCard.tsx';
import { catalogue } from './english.ts';
import { clearAfterEach, show } from './on-screen.ts';
import { sampleClaim, sampleClaimCard, sampleSafety } from './samples.ts';

clearAfterEach();

const { ask } = sampleClaim();
/** Whether it can be read before More is pressed. */
const isInView = (words: string): boolean => screen.getByText(words).closest('details') === null;

test('is headed "A big claim", and says the claim in its commonest words', () => {
  show(<ClaimCard {...sampleClaimCard()} />);
  const dialog = screen.getByRole('dialog', { name: 'A big claim' });
  expect(within(dialog).getByText('“Leaky gut causes MS”')).toBeTruthy();
  expect(within(dialog).getByRole('heading', { level: 2, name: 'A big claim' })).toBeTruthy();
});

test('says what is known, how strong the evidence is, what to ask, and from where', () => {
  show(<ClaimCard {...sampleClaimCard()} />);
  for (const words of ['Nobody has shown this.', catalogue.gradeUnsupported, ...ask])
    expect(isInView(words)).toBe(true);
  expect(screen.getByRole('heading', { name: catalogue.cardSources })).toBeTruthy();
  expect(screen.getAllByRole('link')).toHaveLength(1);
});

test('in one sentence it shows what is known, and the rest under More', () => {
  show(<ClaimCard {...sampleClaimCard({ depth: 'one-sentence' })} />);
  expect(isInView('Nobody has shown this.')).toBe(true);
  for (const words of [catalogue.gradeUnsupported, ...ask]) expect(isInView(words)).toBe(false);
});

test('never folds a safety rule away, and keeps risks behind a press of their own', () => {
  show(
    <ClaimCard
      {...sampleClaimCard({
        depth: 'one-sentence',
        explanation: sampleClaim({ safety: sampleSafety, risk: 'It can harm.' }),
      })}
    />,
  );
  expect(isInView(sampleSafety.rules[0] ?? '')).toBe(true);
  expect(screen.getByText('It can harm.').closest('details')?.querySelector('summary')?.textContent).toBe(
    catalogue.outlookHeading,
  );
});

test.each([
  [catalogue.claimKnow, 'know'],
  [catalogue.cardSiteOff, 'site-off'],
])('"%s" is told', (label, action) => {
  const onDo = vi.fn<(done: string) => void>();
  show(<ClaimCard {...sampleClaimCard({ onDo })} />);
  fireEvent.click(screen.getByText(label));
  expect(onDo.mock.calls).toEqual([[action]]);
});

test('says why it is marked, without a word against the page', () => {
  show(<ClaimCard {...sampleClaimCard()} />);
  const why = screen.getByText(catalogue.claimWhy).closest('details');
  expect(why?.textContent).toContain(catalogue.claimWords);
});

test('an answer that could not be loaded says so, and can be closed', () => {
  const onClose = vi.fn<() => void>();
  show(<ClaimCard {...sampleClaimCard({ explanation: null, onClose })} />);
  expect(screen.getByText(catalogue.cardMissing)).toBeTruthy();
  fireEvent.click(screen.getByText(catalogue.cardClose));
  expect(onClose).toHaveBeenCalledOnce();
});
