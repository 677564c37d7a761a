import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../lib/browser/ask.ts';
import type { Explanation } from '../../lib/domain/explanation.ts';

/** The explanations of these terms, as far as they have come. Those that were asked for once stay. */
export function useExplanations(ids: readonly string[]): ReadonlyMap<string, Explanation> {
  const [known, setKnown] = useState<ReadonlyMap<string, Explanation>>(new Map());
  const unknown = ids.filter((id) => !known.has(id));
  useEffect(() => {
    if (unknown.length === 0) return;
    void ask({ ask: 'explain', ids: unknown }).then((reply) => {
      if (reply.ok)
        setKnown((before) => new Map([...before, ...reply.value.map((one) => [one.id, one] as const)]));
    });
  }, [unknown.join()]);
  return known;
}
