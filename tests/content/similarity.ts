/**
 * How alike two texts are: the cosine of their words weighted by rarity (TF-IDF), from 0 (no word in common) to 1 (the
 * same words). Salton and Buckley, Information Processing & Management 24(5), 1988.
 */
import { createFolding, foldedWords } from '../../lib/domain/fold.ts';

export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

export interface Pair {
  readonly a: LabelledText;
  readonly b: LabelledText;
  readonly similarity: number;
}

/** All pairs at least as alike as `least`, in the order of the texts. */
export function alikePairs(texts: readonly LabelledText[], least: number): Pair[] {
  const folding = createFolding();
  const counted = texts.map((one) => ({ one, counts: countOf(foldedWords(one.text, folding)) }));
  const spread = countOf(counted.flatMap(({ counts }) => [...counts.keys()]));
  const vectors = counted.map(({ one, counts }) => {
    const weights = new Map(
      [...counts].map(([word, count]) => [
        word,
        count * Math.log(1 + texts.length / (spread.get(word) ?? 1)),
      ]),
    );
    return { one, weights, norm: Math.hypot(...weights.values()) };
  });
  return vectors.flatMap((b, i) =>
    vectors.slice(0, i).flatMap((a) => {
      let product = 0;
      for (const [word, weight] of b.weights) product += weight * (a.weights.get(word) ?? 0);
      const similarity = product / (a.norm * b.norm || 1);
      return similarity >= least ? [{ a: a.one, b: b.one, similarity }] : [];
    }),
  );
}

function countOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
