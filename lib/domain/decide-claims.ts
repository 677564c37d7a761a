/** From the claims found on a page to those that are shown, thinned as its words are. */
import type { FlowForms } from './decide.ts';
import { type Density, thinnedTo } from './density.ts';
import type { ClaimMatch } from './find-claims.ts';

export interface ClaimDecision {
  /** Shown claims, one list a flow, in the order the flows were given. */
  readonly claims: readonly (readonly ClaimMatch[])[];
  /** How often each is made, those too that the density leaves unmarked. */
  readonly counts: ReadonlyMap<string, number>;
}

export const noClaims: ClaimDecision = { claims: [], counts: new Map() };

/**
 * @param found one list a flow
 * @param knownIds of claims that the reader knows
 */
export function decideClaims(
  flows: readonly Pick<FlowForms, 'section' | 'isHidden'>[],
  found: readonly (readonly ClaimMatch[])[],
  density: Density,
  knownIds: ReadonlySet<string>,
): ClaimDecision {
  const isShown = thinnedTo(density);
  const counts = new Map<string, number>();
  const claims = flows.map(({ section, isHidden = () => false }, i) =>
    (found[i] ?? []).filter(({ claimId }) => {
      if (knownIds.has(claimId)) return false;
      counts.set(claimId, (counts.get(claimId) ?? 0) + 1);
      return isShown(claimId, section, isHidden);
    }),
  );
  return { claims, counts };
}
