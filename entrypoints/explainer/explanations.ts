/** The explanations that were fetched so far. They outlive an update of the extension under an open page. */
import { ask } from '../../lib/browser/ask.ts';
import type { CardExplanation } from '../../lib/domain/explanation.ts';

export interface Explanations {
  readonly of: (termId: string) => CardExplanation | null;
  /** Brings those that are not here yet. One that cannot be had stays missing. */
  readonly bring: (termIds: readonly string[]) => Promise<void>;
}

export function keepExplanations(): Explanations {
  const known = new Map<string, CardExplanation>();
  return {
    of: (termId) => known.get(termId) ?? null,
    bring: async (termIds) => {
      const ids = termIds.filter((id) => !known.has(id));
      if (ids.length === 0) return;
      const reply = await ask({ ask: 'explain', ids });
      if (reply.ok) for (const explanation of reply.value) known.set(explanation.id, explanation);
    },
  };
}
