/** How many of the mentions that experts annotated are marked. */
import { type MatchText, agree, inContext, isInScope, share } from './counting.ts';
import type { Abstract } from './sets.ts';

export interface MentionFigures {
  readonly abstracts: number;
  readonly mentions: number;
  readonly recall: number;
  readonly marks: number;
  /** Share of marks that lie on any gold span. Gold is not exhaustive: the others are only perhaps wrong. */
  readonly onGold: number;
  readonly byType: Readonly<Record<string, { readonly mentions: number; readonly recall: number }>>;
  /** Surfaces missed most often. */
  readonly missed: readonly (readonly [surface: string, times: number, example: string])[];
}

export function scoreMentions(abstracts: readonly Abstract[], match: MatchText): MentionFigures {
  const byType = new Map<string, { mentions: number; found: number }>();
  const missed = new Map<string, [times: number, example: string]>();
  let [mentions, found, marks, onGold] = [0, 0, 0, 0];
  for (const { text, mentions: gold } of abstracts) {
    const matches = match(text);
    marks += matches.length;
    onGold += matches.filter((mark) => gold.some((mention) => agree(mark, mention))).length;
    for (const mention of gold.filter(isInScope)) {
      const isFound = matches.some((mark) => agree(mark, mention));
      mentions++;
      if (isFound) found++;
      else {
        const surface = mention.text.toLowerCase();
        const [times, example] = missed.get(surface) ?? [0, inContext(text, mention)];
        missed.set(surface, [times + 1, example]);
      }
      for (const type of mention.types) {
        const counts = byType.get(type) ?? { mentions: 0, found: 0 };
        counts.mentions++;
        if (isFound) counts.found++;
        byType.set(type, counts);
      }
    }
  }
  return {
    abstracts: abstracts.length,
    mentions,
    recall: share(found, mentions),
    marks,
    onGold: share(onGold, marks),
    byType: Object.fromEntries(
      [...byType].map(([type, counts]) => [
        type,
        { mentions: counts.mentions, recall: share(counts.found, counts.mentions) },
      ]),
    ),
    missed: [...missed]
      .map(([surface, [times, example]]) => [surface, times, example] as const)
      .sort((a, b) => b[1] - a[1]),
  };
}
