// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Card, type CardProps } from '../../components/Card.tsx';
import { ClaimCard } from '../../components/ClaimCard.tsx';
import { cardMessages } from '../../components/card-messages.ts';
import { asText } from '../../lib/domain/copied-text.ts';
import { civilDay } from '../../lib/domain/civil-day.ts';
import { mistakeReport } from '../../lib/domain/mistake-report.ts';
import type { Reason } from '../../lib/domain/sense.ts';
import { cardFailures } from '../../components/outcome.ts';
import { gradeMessages } from '../../components/grade.ts';
import { PhoneContext } from '../../components/phone.ts';
import { TextContext } from '../../components/text.ts';
import { urgenciesInOrder } from '../../components/urgency.ts';
import type { Grade } from '../../content/schema.ts';
import type { MessageKey } from '../../lib/domain/text.ts';
import { sampleCard, sampleCitation, sampleClaimCard, sampleExplanation } from './samples.ts';

test('a page keeps every message that its cards ask for, and no other', () => {
  const asked = new Set<MessageKey>();
  const listening = (key: MessageKey) => {
    asked.add(key);
    return key === 'catalogueLanguage' ? 'en' : key;
  };
  const explanations = Object.keys(gradeMessages).map((grade) =>
    sampleExplanation({
      grade: grade as Grade,
      say: 'SAY',
      more: 'More.',
      risk: 'Risk.',
      citations: [sampleCitation()],
    }),
  );
  const medicine = { brands: ['B'], route: 'tablet', immunity: null, withFood: 'No food.' };
  const reviewedBy = { role: 'nurse', name: 'A', date: '2026-12-01' } as const;
  const signs = urgenciesInOrder.map((urgency) => ({ urgency, sign: urgency }));
  explanations.push(sampleExplanation({ medicine, reviewedBy, safety: { rules: ['R'], signs } }));
  explanations.push(sampleExplanation({ otherMeanings: [{ form: 'MS', meanings: ['a ship'] }] }));
  const linked = { meaning: [{ text: 'gut', termId: 'gut' }], inMs: [], more: [] };
  explanations.push(sampleExplanation({ linked }));
  const reasons: readonly Reason[] = [
    { because: 'unambiguous' },
    { because: 'page-topic' },
    { because: 'named-on-page' },
    { because: 'page-defines', longForm: 'L' },
    { because: 'beside', words: 'W' },
    { because: 'around', words: ['W'] },
  ];
  const voice = { name: 'Voice', lang: 'en', localService: true };
  const { speaker } = sampleCard();
  const cards: Partial<CardProps>[] = [
    ...[null, ...explanations].map((explanation) => ({ explanation })),
    ...reasons.map((reason) => ({ reason })),
    ...(['cardSaved', 'cardKnown', 'cardWronged', 'cardCopied', 'cardCopyFailed', 'cardUndone'] as const)
      .concat(['reportCopied', 'reportFailed'] as never[])
      .concat(Object.values(cardFailures) as never[])
      .map((said) => ({ done: { said, isUndoable: true }, canGoBack: true })),
    { met: { day: civilDay('2026-11-20'), title: 'T', host: 'H' } },
    { speaker: { ...speaker, voices: () => [voice] } },
  ];
  for (const more of cards) {
    render(
      <TextContext.Provider value={listening}>
        <PhoneContext.Provider value={{ number: '1', isLink: false }}>
          <Card {...sampleCard(more)} />
        </PhoneContext.Provider>
      </TextContext.Provider>,
    );
  }
  mistakeReport('term/fibre', '1.0', listening);
  for (const said of [null, 'claimKnown'] as const)
    render(
      <TextContext.Provider value={listening}>
        <ClaimCard {...sampleClaimCard({ done: said && { said, isUndoable: false } })} />
      </TextContext.Provider>,
    );
  asText(sampleExplanation({ citations: [sampleCitation()] }), listening);
  // While it reads, the same button stops it.
  fireEvent.click(screen.getByText('readAloud'));
  expect([...cardMessages].sort()).toEqual([...asked].sort());
});
