import { sentencesOf, wordsOf } from '../reading-grade.ts';
import type { Rule } from '../rule.ts';

const meaningMax = 200;
const inMsMax = 240;
const moreSentencesMax = 3;
/** It stands in one row beside its tick box. */
const habitNameMax = 40;
const claimAnswerSentences = 2;
const understandWordsMax = 120;

/** Texts fit the place where they are shown. */
export const rule: Rule = {
  name: 'lengths',
  check: ({ terms, tips, habits, claims, redFlags, understandPages }) => [
    ...terms.flatMap(({ id, meaning, inMs, more = '' }) => [
      ...tooLong(`term ${id}`, 'meaning', meaning, meaningMax),
      ...oneSentence(`term ${id}`, 'meaning', meaning),
      ...tooLong(`term ${id}`, 'inMs', inMs, inMsMax),
      ...(sentencesOf(more).length > moreSentencesMax
        ? [`term ${id}: more has ${sentencesOf(more).length} sentences, at most ${moreSentencesMax}`]
        : []),
    ]),
    ...tips.flatMap(({ id, action, why }) => [
      ...oneSentence(`tip ${id}`, 'action', action),
      ...oneSentence(`tip ${id}`, 'why', why),
    ]),
    ...habits.flatMap(({ id, name, why }) => [
      ...tooLong(`habit ${id}`, 'name', name, habitNameMax),
      ...oneSentence(`habit ${id}`, 'why', why),
    ]),
    ...claims.flatMap(({ id, answer }) => oneSentence(`claim ${id}`, 'answer', answer, claimAnswerSentences)),
    ...redFlags.flatMap(({ id, sign }) => oneSentence(`red flag ${id}`, 'sign', sign)),
    ...understandPages.flatMap(({ id, paragraphs }) => {
      const count = wordsOf(paragraphs.join(' ')).length;
      return count > understandWordsMax
        ? [`understand page ${id}: has ${count} words, at most ${understandWordsMax}`]
        : [];
    }),
  ],
};

const tooLong = (name: string, field: string, text: string, max: number): string[] =>
  text.length > max ? [`${name}: ${field} has ${text.length} characters, at most ${max}`] : [];

function oneSentence(name: string, field: string, text: string, wanted = 1): string[] {
  const count = sentencesOf(text).length;
  return count === wanted
    ? []
    : [`${name}: ${field} has ${count} sentence${count === 1 ? '' : 's'}, not ${wanted}`];
}
