/**
 * Finds the claims of a page in slices, each flow once as it reads. Only flows in which a word of the glossary stands come
 * here: that is the one test that all other text of a page is spared by, and it has been made already.
 */
import { type ClaimLexicon, type ClaimMatch, findClaims } from '../domain/find-claims.ts';
import type { Flow } from './flows.ts';
import type { Pacer } from './pacer.ts';

export type ClaimSearch = (
  flows: readonly Flow[],
  lexicon: ClaimLexicon,
  pacer: Pacer,
) => Promise<readonly (readonly ClaimMatch[])[]>;

export function createClaimSearch(): ClaimSearch {
  // A flow that changes is another flow.
  const known = new WeakMap<Flow, readonly ClaimMatch[]>();
  return async (flows, lexicon, pacer) => {
    const found: (readonly ClaimMatch[])[] = [];
    for (const flow of flows) {
      let claims = known.get(flow);
      if (!claims) {
        claims = findClaims(flow.text, lexicon);
        known.set(flow, claims);
        if (pacer.isDue()) await pacer.pause();
      }
      found.push(claims);
    }
    return found;
  };
}
