/** Work in slices: a pacer says when a slice has lasted long enough, and lets the page have its turn. */

/** Half of the 16 ms of a frame, so that the page keeps the other half. */
const sliceMs = 8;

export interface Pacer {
  readonly isDue: () => boolean;
  /** Resolves after the page had its turn; rejects with the signal's reason once it is aborted. */
  readonly pause: () => Promise<void>;
}

export function createPacer(signal: AbortSignal): Pacer {
  let since = performance.now();
  return {
    isDue: () => performance.now() - since > sliceMs,
    pause: async () => {
      await turnOfThePage();
      signal.throwIfAborted();
      since = performance.now();
    },
  };
}

/** In the queue behind the page's own timers: what `scheduler.yield` goes on with would come before all of them. */
function turnOfThePage(): Promise<void> {
  const { scheduler } = globalThis as {
    scheduler?: { postTask?: (task: () => void, options: object) => Promise<void> };
  };
  return (
    scheduler?.postTask?.(() => undefined, { priority: 'user-visible' }) ??
    new Promise((resolve) => setTimeout(resolve, 0))
  );
}
