import { useLayoutEffect, useState } from 'preact/hooks';
import type { rareParts } from './rare-parts.ts';

export type RareParts = typeof rareParts;

/** They are read before the popup is drawn where it needs one, so that nothing moves, and not at all where it needs none. */
export function useRareParts(isNeeded: boolean): RareParts | null {
  const [parts, setParts] = useState<RareParts | null>(null);
  useLayoutEffect(() => {
    if (isNeeded) void import('./rare-parts.ts').then((part) => setParts(part.rareParts));
  }, [isNeeded]);
  return parts;
}
