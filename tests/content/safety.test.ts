import { expect, test } from 'vitest';
import { redFlags, safetyRules } from '../../content/index.ts';
import { safetyTopics, urgencies } from '../../content/schema.ts';
import { readingGrade, sentencesOf } from './reading-grade.ts';

const gradeMax = 7;
const texts = [
  ...safetyRules.map(({ topic, text }) => [topic, text] as const),
  ...redFlags.map(({ id, sign }) => [id, sign] as const),
];

test('every subject has its one rule, and at least one red flag', () => {
  expect(safetyRules.map(({ topic }) => topic)).toEqual(safetyTopics);
  expect(safetyTopics.filter((topic) => !redFlags.some(({ topics }) => topics.includes(topic)))).toEqual([]);
});

test('red flags come the most urgent first, of every urgency', () => {
  const ranks = redFlags.map(({ urgency }) => urgencies.indexOf(urgency));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  expect(new Set(ranks).size).toBe(urgencies.length);
});

test.each(texts)('%s is easy to read: "%s"', (_, text) => {
  expect(readingGrade(text)).toBeLessThanOrEqual(gradeMax);
});

test('a red flag is one sentence', () => {
  expect(redFlags.filter(({ sign }) => sentencesOf(sign).length !== 1).map(({ id }) => id)).toEqual([]);
});

test('no country’s number or service is named', () => {
  expect(texts.filter(([, text]) => /\b(?:999|911|112|111|NHS|GP|A&E|Samaritans)\b/.test(text))).toEqual([]);
});

test('hard words are said gently', () => {
  expect(texts.filter(([, text]) => /suicid|\bdeath\b|\bdie[sd]?\b|kill/i.test(text))).toEqual([]);
});
