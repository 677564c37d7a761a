/**
 * Whether a sentence denies or doubts what it quotes: "there is no evidence that …", "… is a myth". It reads words, not
 * meaning, so in doubt it says that the sentence does: an overclaim missed costs less than honest text marked.
 */
import type { Denial } from '../../content/language-schema.ts';
import { type Folding, foldedWords } from './fold.ts';

export interface Denier {
  /** @param before the sentence up to what it quotes */
  readonly deniesNext: (before: string, folding: Folding) => boolean;
  /** @param after the sentence from the end of what it quotes */
  readonly deniesLast: (after: string, folding: Folding) => boolean;
  /** Whether a question asks if something is so. @param question the sentence from its beginning */
  readonly asksWhether: (question: string) => boolean;
}

/** A verb and so many words after it are read: "has so far not been", "is simply not true". */
const wordsRead = 5;

export function createDenier(rules: Denial): Denier {
  const denials = phrases(rules.denials);
  const affirmations = phrases(rules.affirmations);
  const begins = new Set(phrases(rules.begins));
  const holds = (text: string): boolean => denials.some((denial) => text.includes(` ${denial} `));
  return {
    deniesNext: (before, folding) => {
      const lastTurn = [...before.matchAll(rules.turn)].at(-1)?.index ?? 0;
      const words = foldedWords(before.slice(lastTurn), folding);
      return holds(
        affirmations.reduce((text, phrase) => text.replaceAll(` ${phrase} `, ' … '), spaced(words)),
      );
    },
    deniesLast: (after, folding) => {
      const words = foldedWords(after.split(/[,;]/)[0] ?? '', folding);
      return holds(spaced(words.slice(0, begins.has(words[0] ?? '') ? wordsRead : 1)));
    },
    asksWhether: (question) => !rules.hooks.test(question),
  };
}

const phrases = (list: string): readonly string[] => list.split(',').map((phrase) => phrase.trim());
const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;
