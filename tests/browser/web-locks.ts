/**
 * `navigator.locks` as far as the extension uses it (https://w3c.github.io/web-locks/): exclusive locks, granted in the
 * order of asking, held until the callback's promise settles. Anything else throws, so that no test leans on a gap.
 */
import { vi } from 'vitest';

/** Puts fresh locks on `navigator`; `vi.unstubAllGlobals` takes them off again. */
export function stubWebLocks(): void {
  // Methods of the real navigator are not needed in these tests, and its `locks` has no setter.
  vi.stubGlobal('navigator', { locks: createWebLocks() });
}

function createWebLocks() {
  const lastHolder = new Map<string, Promise<unknown>>();

  return {
    request<T>(name: string, callback: (lock: { name: string; mode: 'exclusive' }) => T | Promise<T>) {
      if (typeof callback !== 'function') throw new Error('Options of locks are not part of this fake');
      if (name.startsWith('-')) throw new DOMException('Names may not begin with "-"', 'NotSupportedError');
      const before = lastHolder.get(name) ?? Promise.resolve();
      // Never granted within the asking itself, as in a browser.
      const held = before.then(() => callback({ name, mode: 'exclusive' }));
      // A holder that throws gives the lock back like any other.
      lastHolder.set(
        name,
        held.catch(() => undefined),
      );
      return held;
    },
  };
}
