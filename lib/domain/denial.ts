/**
 * Whether a sentence denies or doubts what it quotes: "there is no evidence that …", "… is a myth". It reads words, not
 * meaning, so in doubt it says that the sentence does: an overclaim missed costs less than honest text marked.
 */
import { type Folding, foldedWords } from './fold.ts';

/** Folded phrases, as they are written here: parted by commas. */
const phrases = (list: string): readonly string[] => list.split(',').map((phrase) => phrase.trim());

const verbs = phrases('do, does, did, is, are, was, were, has, have, had, could, would, should, ca, wo');

/** Words that deny or doubt what comes after them. "Doesn't" folds to "doesn t". */
const denials: readonly string[] = [
  ...phrases(
    'no, not, never, none, nobody, nothing, neither, nor, cannot, hardly, contrary, far from, whether',
  ),
  ...phrases(
    'myth, myths, unproven, false, untrue, wrong, incorrect, misleading, nonsense, fiction, rumour, rumor',
  ),
  ...phrases(
    'misconception, misconceptions, hoax, scam, quackery, pseudoscience, overclaim, overclaims, unfounded',
  ),
  ...phrases(
    'debunk, debunked, disproved, disproven, refuted, unsupported, unlikely, unclear, unknown, uncertain',
  ),
  ...phrases(
    'doubt, doubts, doubtful, speculative, speculated, hypothesis, hypothesised, hypothesized, so called',
  ),
  ...phrases(
    'claim, claims, claimed, claiming, supposedly, allegedly, purportedly, fails, failed, beware, wary',
  ),
  ...phrases(
    'lacking, insufficient, scarce, scant, little evidence, limited evidence, weak evidence, too early',
  ),
  ...phrases(
    'lack of evidence, lack of proof, lack evidence, lacks evidence, without evidence, without proof',
  ),
  ...phrases(
    'without good evidence, yet to, remains to be, determine if, test if, see if, know if, find out if',
  ),
  ...phrases('ask if, asks if, asked if, wonder if'),
  ...verbs.map((verb) => `${verb}n t`),
];

/** Phrases with a denying word that deny nothing of the kind. */
const affirmations: readonly string[] = [
  ...phrases(
    'not only, not just, not merely, not to mention, not too late, never too late, never forget, why not',
  ),
  ...phrases(
    'no doubt, without doubt, without a doubt, no wonder, no secret, no surprise, no accident, no matter',
  ),
  ...phrases('no nonsense, no 1, no better way, nothing better, nothing works better, do not know that'),
  ...phrases(
    'don t know that, don t realise, don t realize, don t tell you, doesn t tell you, won t tell you',
  ),
  ...phrases(
    'will not tell you, do not tell you, does not tell you, aren t telling you, are not telling you',
  ),
  ...phrases('never told you, never tell you, didn t tell you, did not tell you, don t want you to know'),
  ...phrases('doesn t want you to know, do not want you to know, don t forget, do not forget, don t wait'),
  ...phrases('do not wait, don t worry, do not worry, can t believe, couldn t believe, won t believe'),
];

/** After one of these, what was denied before is left behind: "no drug helps, but …". */
const turn = /;|\b(?:but|because)\b/gi;

/** @param before the sentence up to what it quotes */
export function deniesNext(before: string, folding: Folding): boolean {
  const lastTurn = [...before.matchAll(turn)].at(-1)?.index ?? 0;
  const words = foldedWords(before.slice(lastTurn), folding);
  return holds(affirmations.reduce((text, phrase) => text.replaceAll(` ${phrase} `, ' … '), spaced(words)));
}

/** A verb and so many words after it are read: "has so far not been", "is simply not true". */
const wordsRead = 5;
const begins = new Set([
  ...verbs,
  ...verbs.map((verb) => `${verb}n`),
  ...phrases('remains, remain, will, can, cannot, sounds, seems'),
]);

/** @param after the sentence from the end of what it quotes */
export function deniesLast(after: string, folding: Folding): boolean {
  const words = foldedWords(after.split(/[,;]/)[0] ?? '', folding);
  return holds(spaced(words.slice(0, begins.has(words[0] ?? '') ? wordsRead : 1)));
}

const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;
const holds = (text: string): boolean => denials.some((denial) => text.includes(` ${denial} `));

/** Questions that take the answer for granted: "Ready to …?", "How do you …?". */
const hooks =
  /^\W*(?:did you know|do you want|would you like|want(?:ed)? to|ready to|looking to|tired of|what if|how (?:to|can|do|does|did|i)|why not)\b/i;

/** Whether a question asks if something is so. @param question the sentence from its beginning */
export const asksWhether = (question: string): boolean => !hooks.test(question);
