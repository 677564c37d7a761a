/**
 * Which blocks are near the view. Marks are painted there and nowhere else: thousands of them on a long page would make
 * each of the page's own changes dearer.
 */
import { type Owner, elementOf } from './flows.ts';

export interface Nearness {
  readonly watch: (owner: Owner) => void;
  readonly unwatch: (owner: Owner) => void;
}

/** One view above and one below: a page that is scrolled at reading speed is painted before it is seen. */
const margin = '100% 0%';

/** @param onChange called in the first frame after `watch`, and whenever the answer changes */
export function createNearness(
  onChange: (owner: Owner, isNear: boolean) => void,
  signal: AbortSignal,
): Nearness {
  /** A shadow root is where its host is, and the host may be a block of its own. */
  const ownersAt = new Map<Element, Set<Owner>>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const isNear = isIntersecting || isWithoutBox(target);
        for (const owner of ownersAt.get(target) ?? []) onChange(owner, isNear);
      }
    },
    { rootMargin: margin },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    ownersAt.clear();
  });

  return {
    watch: (owner) => {
      const element = elementOf(owner);
      const owners = ownersAt.get(element);
      if (owners) owners.add(owner);
      else ownersAt.set(element, new Set([owner]));
      // Observed anew, an element is reported on anew.
      observer.unobserve(element);
      observer.observe(element);
    },
    unwatch: (owner) => {
      const element = elementOf(owner);
      const owners = ownersAt.get(element);
      owners?.delete(owner);
      if (owners && owners.size > 0) return;
      ownersAt.delete(element);
      observer.unobserve(element);
    },
  };
}

/** `display: contents` has no place of its own, though its text has: it counts as near. */
const isWithoutBox = (element: Element): boolean => getComputedStyle(element).display === 'contents';
