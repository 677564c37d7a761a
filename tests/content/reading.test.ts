import { describe, expect, test } from 'vitest';
import { habits, terms, tips } from '../../content/index.ts';
import type { Term } from '../../content/schema.ts';
import { readingGrade, sentencesOf, smogGrade, wordsOf } from './reading-grade.ts';

const definitionGradeMax = 8;
/** Read only by who presses More. */
const deeperGradeMax = 10;
const tipGradeMax = 6;
const tipSentenceWordsMax = 18;
const definitionSentenceWordsMean = 18;

/** The term itself is exempt: it is what the text explains. */
const formsOf = ({ name, plain, everyday = [], ambiguous = [] }: Term) => [
  name,
  ...plain,
  ...everyday,
  ...ambiguous.map(({ form }) => form),
];

describe.each(terms.map((term) => [term.id, term] as const))('term %s', (_, term) => {
  const forms = formsOf(term);

  test('has a short meaning that a 13-year-old can read', () => {
    expect(term.meaning.length).toBeLessThanOrEqual(200);
    expect(sentencesOf(term.meaning)).toHaveLength(1);
    expect(readingGrade(term.meaning, forms)).toBeLessThanOrEqual(definitionGradeMax);
  });

  test('says what is known in MS as plainly', () => {
    expect(term.inMs.length).toBeLessThanOrEqual(240);
    expect(readingGrade(term.inMs, forms)).toBeLessThanOrEqual(definitionGradeMax);
  });
});

test.each(terms.flatMap((term) => (term.more ? [[term.id, term.more, formsOf(term)] as const] : [])))(
  'term %s has a deeper paragraph of at most three sentences',
  (_, more, forms) => {
    expect(sentencesOf(more).length).toBeLessThanOrEqual(3);
    expect(readingGrade(more, forms)).toBeLessThanOrEqual(deeperGradeMax);
  },
);

test('definitions have short sentences on average', () => {
  const sentences = terms.flatMap((term) => sentencesOf(`${term.meaning} ${term.inMs}`));
  const mean = sentences.reduce((sum, s) => sum + wordsOf(s).length, 0) / sentences.length;
  expect(mean).toBeLessThanOrEqual(definitionSentenceWordsMean);
});

describe.each([...tips, ...habits].map((advice) => [advice.id, advice] as const))(
  'advice %s',
  (_, advice) => {
    const texts =
      'action' in advice
        ? [advice.action, advice.why, advice.caution, advice.lowEnergy]
        : [advice.smallest, advice.why, advice.caution];

    test('is easy to read as a whole', () => {
      expect(readingGrade(texts.join(' '))).toBeLessThanOrEqual(tipGradeMax);
    });

    test('has no long sentence', () => {
      for (const sentence of texts.flatMap(sentencesOf)) {
        expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(tipSentenceWordsMax);
      }
    });
  },
);

test('habit names fit a row', () => {
  for (const habit of habits) expect(habit.name.length, habit.name).toBeLessThanOrEqual(40);
});

test('tips together stay at SMOG 8 and twelve words a sentence', () => {
  const texts = tips.flatMap((tip) => [tip.action, tip.why, tip.caution, tip.lowEnergy]);
  const sentences = texts.flatMap(sentencesOf);
  expect(sentences.length).toBeGreaterThanOrEqual(30);
  expect(smogGrade(texts)).toBeLessThanOrEqual(8);
  expect(sentences.reduce((sum, s) => sum + wordsOf(s).length, 0) / sentences.length).toBeLessThanOrEqual(12);
});
