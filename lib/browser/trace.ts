/**
 * A mark of the store kept apart from it, where the browser keeps the pages' own data: if the browser wipes the one, the
 * other may still tell. Read and left by the extension's own pages; the background cannot see it.
 */
import type { About } from './copies.ts';

const traceKey = 'store';

type Trace = Pick<About, 'id' | 'lastExport'>;

/** What is known of a store that was here and is not any more; `null` where all is well. */
export function lostStore(about: About | null): Trace | null {
  const trace = readTrace();
  return trace && trace.id !== about?.id ? trace : null;
}

export function leaveTrace({ id, lastExport }: About): void {
  try {
    localStorage.setItem(traceKey, JSON.stringify({ id, lastExport } satisfies Trace));
  } catch {
    // Without a trace nothing is lost but the word that something was.
  }
}

export function clearTrace(): void {
  try {
    localStorage.removeItem(traceKey);
  } catch {
    // As above.
  }
}

function readTrace(): Trace | null {
  try {
    const { id, lastExport } = JSON.parse(localStorage.getItem(traceKey) ?? 'null') as Trace; // nobody else writes it
    return { id, lastExport };
  } catch {
    return null;
  }
}
