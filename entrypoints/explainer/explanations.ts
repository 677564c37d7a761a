/** The explanations that were fetched so far. They outlive an update of the extension under an open page. */
import { ask } from '../../lib/browser/ask.ts';
import type { Reply } from '../../lib/browser/messages.ts';
import type { CardExplanation, ClaimExplanation } from '../../lib/domain/explanation.ts';

/** Of terms, or of claims. */
interface Kept<T> {
  readonly of: (id: string) => T | null;
  /** Brings those that are not here yet. One that cannot be had stays missing. */
  readonly bring: (ids: readonly string[]) => Promise<void>;
}

export interface Explanations {
  readonly term: Kept<CardExplanation>;
  readonly claim: Kept<ClaimExplanation>;
}

export const keepExplanations = (): Explanations => ({
  term: keep((ids) => ask({ ask: 'explain', ids: [...ids] })),
  claim: keep((ids) => ask({ ask: 'explain-claims', ids: [...ids] })),
});

function keep<T extends { readonly id: string }>(
  fetch: (ids: readonly string[]) => Promise<Reply<readonly T[]>>,
): Kept<T> {
  const known = new Map<string, T>();
  return {
    of: (id) => known.get(id) ?? null,
    bring: async (ids) => {
      const missing = ids.filter((id) => !known.has(id));
      if (missing.length === 0) return;
      const reply = await fetch(missing);
      if (reply.ok) for (const explanation of reply.value) known.set(explanation.id, explanation);
    },
  };
}
