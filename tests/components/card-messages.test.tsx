// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Card } from '../../components/Card.tsx';
import { cardMessages } from '../../components/card-messages.ts';
import { gradeMessages } from '../../components/grade.ts';
import { PhoneContext } from '../../components/phone.ts';
import { TextContext } from '../../components/text.ts';
import { urgenciesInOrder } from '../../components/urgency.ts';
import type { Grade } from '../../content/schema.ts';
import type { MessageKey } from '../../lib/domain/text.ts';
import { sampleCitation, sampleExplanation } from './samples.ts';

test('a page keeps every message that its cards ask for, and no other', () => {
  const asked = new Set<MessageKey>();
  const listening = (key: MessageKey) => {
    asked.add(key);
    return key;
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
  for (const explanation of [null, ...explanations]) {
    render(
      <TextContext.Provider value={listening}>
        <PhoneContext.Provider value={{ number: '1', isLink: false }}>
          <Card explanation={explanation} inWords={(day) => day} theme="system" onClose={() => {}} />
        </PhoneContext.Provider>
      </TextContext.Provider>,
    );
  }
  expect([...cardMessages].sort()).toEqual([...asked].sort());
});
