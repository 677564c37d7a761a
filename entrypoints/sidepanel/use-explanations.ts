import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../lib/browser/ask.ts';
import type { Reply } from '../../lib/browser/messages.ts';
import type { ClaimExplanation, Explanation } from '../../lib/domain/explanation.ts';

/** The explanations of these terms, as far as they have come. Those that were asked for once stay. */
export const useExplanations = (ids: readonly string[]): ReadonlyMap<string, Explanation> =>
  useFetched(ids, (unknown) => ask({ ask: 'explain', ids: [...unknown] }));

/** The same of claims. */
export const useClaimExplanations = (ids: readonly string[]): ReadonlyMap<string, ClaimExplanation> =>
  useFetched(ids, (unknown) => ask({ ask: 'explain-claims', ids: [...unknown] }));

function useFetched<T extends { readonly id: string }>(
  ids: readonly string[],
  fetch: (ids: readonly string[]) => Promise<Reply<readonly T[]>>,
): ReadonlyMap<string, T> {
  const [known, setKnown] = useState<ReadonlyMap<string, T>>(new Map());
  const unknown = ids.filter((id) => !known.has(id));
  useEffect(() => {
    if (unknown.length === 0) return;
    void fetch(unknown).then((reply) => {
      if (reply.ok)
        setKnown((before) => new Map([...before, ...reply.value.map((one) => [one.id, one] as const)]));
    });
  }, [unknown.join()]);
  return known;
}
