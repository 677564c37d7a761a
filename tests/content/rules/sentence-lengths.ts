import { habitTextsOf, tipTextsOf } from '../grades.ts';
import { sentencesOf, wordsOf } from '../reading-grade.ts';
import type { Rule } from '../rule.ts';

const adviceWordsMax = 18;
const tipsMeanMax = 12;
const definitionsMeanMax = 18;

/** Sentences are short: each one in advice, and on average in tips and definitions. */
export const rule: Rule = {
  name: 'sentence-lengths',
  check: ({ terms, tips, habits }) => [
    ...tips.flatMap((tip) => tooLong(`tip ${tip.id}`, tipTextsOf(tip))),
    ...habits.flatMap((habit) => tooLong(`habit ${habit.id}`, habitTextsOf(habit))),
    ...tooLongOnAverage('tips', tips.flatMap(tipTextsOf), tipsMeanMax),
    ...tooLongOnAverage(
      'definitions',
      terms.flatMap(({ meaning, inMs }) => [meaning, inMs]),
      definitionsMeanMax,
    ),
  ],
};

const tooLong = (name: string, texts: readonly string[]): string[] =>
  texts
    .flatMap(sentencesOf)
    .filter((sentence) => wordsOf(sentence).length > adviceWordsMax)
    .map(
      (sentence) =>
        `${name}: a sentence has ${wordsOf(sentence).length} words, at most ${adviceWordsMax}: ${sentence}`,
    );

function tooLongOnAverage(what: string, texts: readonly string[], max: number): string[] {
  const sentences = texts.flatMap(sentencesOf);
  const mean = sentences.reduce((sum, sentence) => sum + wordsOf(sentence).length, 0) / sentences.length;
  return mean > max ? [`${what}: ${mean.toFixed(1)} words a sentence on average, at most ${max}`] : [];
}
