import { passagesOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** Words that promise more than any gut step in MS has shown, and words that meddle with medicine. */
const forbidden: readonly RegExp[] = [
  /\bcur(?:e|es|ed|ing|able|ative)\b/i,
  /\bheal(?:s|ed|ing|er|ers)?\b/i,
  /\brevers(?:e|es|ed|ing|al)\b/i,
  /\bprevent(?:s|ed|ing|ion|ive|able)?\b/i,
  /\bdetox\w*/i,
  /\bmiracl\w*|\bmiraculous\w*/i,
  /\bsuper-?foods?\b/i,
  /\bboost(?:s|ed|ing|er|ers)?\W+(?:\w+\W+){0,2}?immun\w*/i,
  /\byou should stop\b/i,
  /\bstop (?:taking )?your (?:medicines?|medications?|drugs?|DMTs?)\b/i,
];

/** What a text says of these words, in small letters. */
export const forbiddenIn = (text: string): string[] =>
  forbidden.flatMap((pattern) => pattern.exec(text)?.[0].toLowerCase() ?? []);

/** No text of ours promises or meddles. What others say may be quoted. */
export const rule: Rule = {
  name: 'forbidden-words',
  check: (content) =>
    passagesOf(content).flatMap(({ name, field, text }) =>
      forbiddenIn(text).map((word) => `${name}: ${field} says “${word}”`),
    ),
};
