/**
 * Reading measures by published formulas: Flesch-Kincaid grade and SMOG, over syllables counted by the `syllable`
 * package. `exempt` phrases (a term explained by the very text) count as one short word.
 */
import { fleschKincaid } from 'flesch-kincaid';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';

export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])["’”)]?\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Flesch-Kincaid grade level of a text (US school grades). */
export function readingGrade(text: string, exempt: readonly string[] = []): number {
  const plain = withoutPhrases(text, exempt);
  const words = wordsOf(plain);
  return fleschKincaid({
    sentence: sentencesOf(plain).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}

/** SMOG grade of a pool of texts; the formula wants at least 30 sentences. */
export function smogGrade(texts: readonly string[]): number {
  const words = texts.flatMap(wordsOf);
  return smogFormula({
    sentence: texts.flatMap(sentencesOf).length,
    polysillabicWord: words.filter((word) => syllable(word) >= 3).length,
  });
}

/** The text with each phrase, also in the plural, put as "it". */
export function withoutPhrases(text: string, phrases: readonly string[]): string {
  const escaped = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+'));
  return escaped.length === 0
    ? text
    : text.replace(
        new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?:s|es)?(?![\\p{L}\\p{N}])`, 'giu'),
        'it',
      );
}
