// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Card } from '../../components/Card.tsx';
import { cardMessages } from '../../components/card-messages.ts';
import { gradeMessages } from '../../components/grade.ts';
import { TextContext } from '../../components/text.ts';
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
    sampleExplanation({ grade: grade as Grade, say: 'SAY', more: 'More.', citations: [sampleCitation()] }),
  );
  for (const explanation of [null, ...explanations]) {
    render(
      <TextContext.Provider value={listening}>
        <Card explanation={explanation} reviewed="" theme="system" onClose={() => {}} />
      </TextContext.Provider>,
    );
  }
  expect([...cardMessages].sort()).toEqual([...asked].sort());
});
