import { expect, test } from 'vitest';
import type { RedFlag, SafetyRule } from '../../content/schema.ts';
import { noSafetyNotes, safetyNotesFor } from '../../lib/domain/safety-notes.ts';

const rule = (topic: SafetyRule['topic']): Pick<SafetyRule, 'topic' | 'text'> => ({
  topic,
  text: `Rule on ${topic}.`,
});
const flag = (sign: string, ...topics: RedFlag['topics']): Pick<RedFlag, 'topics' | 'urgency' | 'sign'> => ({
  sign,
  topics,
  urgency: 'same-day',
});

const rules = [rule('swallowing'), rule('infection'), rule('constipation')];
const flags = [
  flag('Fever', 'infection'),
  flag('Choking', 'swallowing', 'infection'),
  flag('Pain', 'constipation'),
];

test.each([
  [['infection'], ['Rule on infection.'], ['Fever', 'Choking']],
  [
    ['infection', 'swallowing'],
    ['Rule on swallowing.', 'Rule on infection.'],
    ['Fever', 'Choking'],
  ],
  [['constipation', 'relapse'], ['Rule on constipation.'], ['Pain']],
  [['relapse'], [], []],
  [[], [], []],
] as const)('of %j come along the rules %j and the signs %j', (topics, texts, signs) => {
  const notes = safetyNotesFor(topics, rules, flags);
  expect(notes.rules).toEqual(texts);
  expect(notes.signs).toEqual(signs.map((sign) => ({ sign, urgency: 'same-day' })));
});

test('where nothing is written yet, nothing comes along', () => {
  expect(safetyNotesFor(['infection'], [], [])).toEqual(noSafetyNotes);
});
