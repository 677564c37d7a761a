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

function turnOfThePage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
}
