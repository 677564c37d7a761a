/**
 * Whether a page has earned its everyday words: it is about MS or the gut microbiome, judged by the unambiguous terms
 * it names and how often, never by everyday words themselves.
 */
import type { Category } from '../../content/schema.ts';

/** Terms whose bare mention says what a page is about. */
const anchors: ReadonlySet<string> = new Set(['multiple-sclerosis', 'gut-microbiome']);

/** How much one term of a category says about a page being ours. Research methods say nothing: every field has them. */
const weights: Readonly<Record<Category, number>> = {
  'ms-basics': 1,
  'ms-types': 2,
  symptoms: 1,
  'diagnosis-tests': 0.5,
  'treatments-dmt': 1,
  immune: 0.5,
  'nervous-system': 0.5,
  microbiome: 1,
  microbes: 1,
  metabolites: 0.5,
  diet: 0.5,
  lifestyle: 0.5,
  'gut-anatomy': 0.5,
  'research-methods': 0,
};

const anchorWeight = 2;
const earnedFrom = 2;
/** A long page that names MS once in passing is not about MS. */
const mentionsPerThousandWords = 0.5;
/** Characters of an average English word with its space. */
const wordLength = 6;

export interface PlainMention {
  readonly termId: string;
  readonly category: Category;
}

/** @param length characters of readable text on the page */
export function hasEarnedEverydayWords(mentions: readonly PlainMention[], length: number): boolean {
  const telling = mentions.filter(({ category }) => weights[category] > 0);
  const distinct = new Map(telling.map((mention) => [mention.termId, mention.category]));
  const score = [...distinct].reduce(
    (sum, [termId, category]) => sum + (anchors.has(termId) ? anchorWeight : weights[category]),
    0,
  );
  const thousandWords = length / wordLength / 1000;
  return score >= earnedFrom && telling.length >= mentionsPerThousandWords * thousandWords;
}
