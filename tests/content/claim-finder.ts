/** The real finder of claims over those of a content, spread and compiled once. */
import type { Claim } from '../../content/schema.ts';
import type { SpreadClaim } from '../../lib/domain/claim-patterns.ts';
import { type ClaimLexicon, findClaims } from '../../lib/domain/find-claims.ts';
import { findForms } from '../../lib/domain/match.ts';
import type { Entries } from './content.ts';
import { openClaims, spreadClaims } from '../in-english.ts';

interface Opened {
  readonly spread: readonly SpreadClaim[];
  readonly lexicon: ClaimLexicon;
}

const opened = new WeakMap<readonly Claim[], Opened>();

function open({ claims }: Pick<Entries, 'claims'>): Opened {
  const known = opened.get(claims);
  if (known) return known;
  const spread = spreadClaims(claims);
  const one = { spread, lexicon: openClaims(spread) };
  opened.set(claims, one);
  return one;
}

export const wordingsOf = (content: Pick<Entries, 'claims'>): readonly SpreadClaim[] => open(content).spread;

/** The claims that a text makes. */
export const claimsIn = (text: string, content: Pick<Entries, 'claims'>): string[] =>
  findClaims(text, open(content).lexicon).map(({ claimId }) => claimId);

/** The claims whose words a text uses, whether it makes them, denies them or asks. */
export function claimsWordedIn(text: string, content: Pick<Entries, 'claims'>): string[] {
  const { lexicon, wordings } = open(content).lexicon;
  return findForms(text, lexicon).flatMap(({ form }) => wordings.get(form.termId)?.claimId ?? []);
}
