/** An `IntersectionObserver` that is told by the test what is near the view. */
import { vi } from 'vitest';

export interface Intersections {
  /** Elements observed now. */
  readonly observed: ReadonlySet<Element>;
  readonly tell: (element: Element, isIntersecting: boolean) => void;
}

/** `vi.unstubAllGlobals` takes it away. */
export function stubIntersections(): Intersections {
  const observed = new Set<Element>();
  let answer: IntersectionObserverCallback | undefined;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: IntersectionObserverCallback) {
        answer = callback;
      }
      observe(element: Element): void {
        observed.add(element);
      }
      unobserve(element: Element): void {
        observed.delete(element);
      }
      disconnect(): void {
        observed.clear();
      }
    },
  );
  return {
    observed,
    tell: (target, isIntersecting) => {
      if (!observed.has(target)) throw new Error('Nobody asked about that element');
      answer?.([{ target, isIntersecting } as IntersectionObserverEntry], null as never); // all that is read
    },
  };
}
