/**
 * Shadow roots that come to elements already read. Nothing tells of them, so custom elements that nobody has defined yet
 * are looked at again, ever more rarely: many never will be.
 */
import type { Owner } from './flows.ts';

const firstLookMs = 250;
/** Each look doubles the wait; a minute after the page was read, its scripts have come or will not. */
const lastLookMs = 32_000;

/**
 * @param onDefined called with each element that has become what its script makes of it
 * @returns a function to call with whatever was just read
 */
export function createLateRoots(
  onDefined: (element: Element) => void,
  signal: AbortSignal,
): (top: Owner) => void {
  const waiting = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const lookAfter = (delayMs: number): void => {
    timer = setTimeout(() => {
      for (const element of waiting) {
        if (element.isConnected && !element.matches(':defined')) continue;
        waiting.delete(element);
        onDefined(element);
      }
      if (waiting.size > 0 && delayMs < lastLookMs) lookAfter(delayMs * 2);
    }, delayMs);
  };

  return (top) => {
    const before = waiting.size;
    if (top instanceof Element && top.matches(':not(:defined)')) waiting.add(top);
    for (const element of top.querySelectorAll(':not(:defined)')) waiting.add(element);
    if (waiting.size === before || signal.aborted) return;
    clearTimeout(timer);
    lookAfter(firstLookMs);
  };
}
