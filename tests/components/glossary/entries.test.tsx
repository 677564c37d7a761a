// @vitest-environment happy-dom
/** Tips, habits, claims and pages, each whole under its own title. */
import { screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { AdviceEntry } from '../../../components/glossary/AdviceEntry.tsx';
import { ClaimEntry } from '../../../components/glossary/ClaimEntry.tsx';
import { UnderstandEntry } from '../../../components/glossary/UnderstandEntry.tsx';
import type { Claim, UnderstandPage } from '../../../content/schema.ts';
import { noSafetyNotes } from '../../../lib/domain/safety-notes.ts';
import { catalogue } from '../english.ts';
import { clearAfterEach, show } from '../on-screen.ts';
import { inWords, sampleCitation, sampleHabit, sampleSafety, sampleTip } from '../samples.ts';

clearAfterEach();

const shared = {
  citations: [sampleCitation()],
  safety: noSafetyNotes,
  inWords,
  onPrint: () => {},
};

const claim: Claim = {
  id: 'leaky',
  says: 'Leaky gut causes MS',
  patterns: ['leaky gut causes MS'],
  answer: 'Nobody has shown that.',
  ask: ['In whom?', 'How many?', 'Who paid?'],
  risk: 'What may come.',
  grade: 'unsupported',
  sources: ['mcdonald-2018'],
  reviewed: '2026-11-23',
  example: 'Leaky gut causes MS.',
  counterExample: 'No leaky gut.',
};

const page: UnderstandPage = {
  id: 'a-page',
  title: 'A page',
  paragraphs: ['First.', 'Second.'],
  grade: 'mixed',
  terms: [],
  tips: [],
  habits: [],
  sources: ['mcdonald-2018'],
  reviewed: '2026-11-23',
};

describe('advice', () => {
  test('shows its caution whole, its own lines, its reason, and who should leave it out', () => {
    show(
      <AdviceEntry {...shared} advice={sampleTip({ avoidIf: ['kidney', 'tube-fed'] })}>
        <p>Low energy: less.</p>
      </AdviceEntry>,
    );
    expect(screen.getByText('Ask your team first.').textContent).toBe('Take care: Ask your team first.');
    expect(screen.getByText('Low energy: less.')).toBeTruthy();
    expect(screen.getByText('Among 100 adults, it helped.')).toBeTruthy();
    const avoid = screen.getByRole('heading', { name: catalogue.adviceAvoid }).closest('section')!;
    expect(
      within(avoid)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([catalogue.avoidKidney, catalogue.avoidTubeFed]);
  });

  test('that suits everybody says nothing of leaving it out', () => {
    show(
      <AdviceEntry {...shared} advice={sampleHabit('walk')}>
        <p>A little.</p>
      </AdviceEntry>,
    );
    expect(screen.queryByText(catalogue.adviceAvoid)).toBeNull();
  });

  test('keeps outlook and risks behind a press, and signs in view', () => {
    show(
      <AdviceEntry {...shared} advice={sampleTip({ risk: 'What may come.' })} safety={sampleSafety}>
        <p>A little.</p>
      </AdviceEntry>,
    );
    expect(screen.getByText('What may come.').closest('details')?.open).toBe(false);
    expect(screen.getByText('Your lips turn blue.').closest('details')).toBeNull();
  });
});

describe('a claim', () => {
  test('has its answer, how good the claim is, and three questions', () => {
    show(<ClaimEntry {...shared} claim={claim} />);
    const said = screen
      .getAllByRole('term')
      .map((term) => [term.textContent, term.nextElementSibling?.textContent]);
    expect(said).toEqual([
      [catalogue.claimAnswer, 'Nobody has shown that.'],
      [catalogue.claimEvidence, catalogue.gradeUnsupported],
    ]);
    const ask = screen.getByRole('heading', { name: catalogue.claimAsk }).closest('section')!;
    expect(
      within(ask)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(claim.ask);
    expect(screen.getByText('What may come.').closest('details')?.open).toBe(false);
  });
});

describe('a page to understand by', () => {
  const words = [{ href: '#term/a', name: 'A word' }] as const;

  test('has its paragraphs, and leads to the next page, words, tips and habits', () => {
    show(
      <UnderstandEntry
        {...shared}
        page={page}
        next={{ href: '#understand/b', name: 'Page B' }}
        terms={words}
        tips={[{ href: '#tip/t', name: 'A tip' }]}
        habits={[{ href: '#habit/h', name: 'A habit' }]}
      />,
    );
    expect(screen.getByText('First.')).toBeTruthy();
    expect(screen.getByText('Second.')).toBeTruthy();
    const to = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect([to('Page B'), to('A word'), to('A tip'), to('A habit')]).toEqual([
      '#understand/b',
      '#term/a',
      '#tip/t',
      '#habit/h',
    ]);
  });

  test('that is the last one leads to no next', () => {
    show(<UnderstandEntry {...shared} page={page} next={null} terms={words} tips={[]} habits={[]} />);
    expect(screen.queryByText(catalogue.understandNext)).toBeNull();
    expect(screen.queryByText(catalogue.tipsTitle)).toBeNull();
  });
});
