/**
 * Whether a page has earned its everyday words: it is about MS or the gut microbiome, judged by the unambiguous terms
 * it names and how often, never by everyday words themselves.
 */
import type { Category } from '../../content/schema.ts';

/** Terms whose bare mention says what a page is about. */
const anchors: ReadonlySet<string> = new Set(['multiple-sclerosis', 'gut-microbiome']);
const anchorWeight = 2;

/** How much one term of a category says about a page being ours. */
const coreWeights: Readonly<Partial<Record<Category, number>>> = {
  'ms-types': 2,
  microbiome: 1,
  'ms-basics': 0.5,
  microbes: 0.5,
};
/** Any other term of medicine: many of them make a page medical, not ours. */
const generalWeight = 0.25;
const generalMost = 1;
/** Every field has its trials and reviews. */
const silent: ReadonlySet<Category> = new Set(['research-methods']);

const earnedFrom = 2;
/** A long page that names MS once in passing is not about MS. */
const mentionsPerThousandWords = 2;

export interface PlainMention {
  readonly termId: string;
  readonly category: Category;
}

/**
 * @param length characters of readable text on the page
 * @param wordLength characters of an average word of its language, with its space
 */
export function hasEarnedEverydayWords(
  mentions: readonly PlainMention[],
  length: number,
  wordLength: number,
): boolean {
  const telling = mentions.filter(({ category }) => !silent.has(category));
  const distinct = new Map(telling.map((mention) => [mention.termId, mention.category]));
  let core = 0;
  let general = 0;
  for (const [termId, category] of distinct) {
    const weight = anchors.has(termId) ? anchorWeight : coreWeights[category];
    if (weight === undefined) general += generalWeight;
    else core += weight;
  }
  const thousandWords = length / wordLength / 1000;
  return (
    core + Math.min(general, generalMost) >= earnedFrom &&
    telling.length >= mentionsPerThousandWords * thousandWords
  );
}
