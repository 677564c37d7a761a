/**
 * Which of the spellings that abstracts use about MS and the gut are marked, on a page that has earned everyday words.
 */
import { agree, isInScope, share, type MatchText } from '../evaluate/counting.ts';
import type { Surface } from '../evaluate/sets.ts';

/** Names both subjects, so that the page is about them whatever follows. */
const earning = 'Multiple sclerosis and the gut microbiome.\n\n';

export interface Coverage {
  /** Share of in-scope mentions by experts whose spelling is marked. */
  readonly share: number;
  readonly surfaces: number;
  /** Spellings that are not, the commonest first. */
  readonly missed: readonly Surface[];
}

export function coverageOf(surfaces: readonly Surface[], match: MatchText): Coverage {
  const wanted = surfaces.filter(
    ({ text, expertCount }) => expertCount > 0 && isInScope({ text, domain: true }),
  );
  const missed = wanted.filter(({ text }) => !isMarked(text, match));
  const mentions = (some: readonly Surface[]): number =>
    some.reduce((sum, { expertCount }) => sum + expertCount, 0);
  return {
    share: share(mentions(wanted) - mentions(missed), mentions(wanted)),
    surfaces: wanted.length,
    missed: [...missed].sort((a, b) => b.expertCount - a.expertCount),
  };
}

function isMarked(text: string, match: MatchText): boolean {
  const span = { start: earning.length, end: earning.length + text.length };
  return match(earning + text).some((mark) => agree(mark, span));
}
