/**
 * Whether a text is in our language: "gut" is "good" in German, and "ON" stands in every French road sign. Told by the
 * share of function words, which no text of some length is without.
 */
import type { Recognition } from '../../content/language-schema.ts';

/** Below this many words nothing can be told. */
const wordsNeeded = 25;
/** Characters looked at: enough to tell, and the same for a page of any length. */
const sampleLength = 4000;

/**
 * @param texts of the page, in any order
 * @param declared the page's own `lang`, empty where it has none
 */
export function isWrittenIn(
  { tag, functionWords, leastShare }: Recognition,
  texts: readonly string[],
  declared: string,
): boolean {
  if (declared !== '' && !isOfLanguage(declared, tag)) return false;
  const words =
    sampleOf(texts)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < wordsNeeded) return true;
  const known = new Set(functionWords.split(' '));
  return words.filter((word) => known.has(word)).length >= leastShare * words.length;
}

/** Whether a tag (BCP 47, or with underscores) names the language of another, in whatever variety: "en_GB" and "en". */
export const isOfLanguage = (tag: string, other: string): boolean => primary(tag) === primary(other);

const primary = (tag: string): string => (tag.split(/[-_]/)[0] ?? '').toLowerCase();

function sampleOf(texts: readonly string[]): string {
  let sample = '';
  for (const text of texts) {
    if (sample.length >= sampleLength) break;
    sample += ` ${text.slice(0, sampleLength)}`;
  }
  return sample;
}
