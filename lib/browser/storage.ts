/**
 * The extension's local storage with its two promises. A read is found, absent or failed, and after a failed read
 * nothing is ever written over what could not be read. Writes to one key never cross, in however many windows.
 */
import { browser } from './api.ts';

export type Read<T> =
  | { readonly status: 'found'; readonly value: T }
  | { readonly status: 'absent' }
  | { readonly status: 'failed'; readonly error: StorageError };

/** The browser's storage failed, or holds a record that cannot be read. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly action: 'read' | 'write';
  readonly key: string;

  constructor(action: 'read' | 'write', key: string, cause: unknown) {
    super(`Could not ${action} "${key}"`, { cause });
    this.action = action;
    this.key = key;
  }
}

/** Says what a stored value means. Throws where it is not one of ours; unknown fields are kept. */
export type Parse<T> = (stored: unknown) => T;

export async function read<T>(key: string, parse: Parse<T>): Promise<Read<T>> {
  try {
    const stored = (await browser.storage.local.get(key))[key];
    return stored === undefined ? { status: 'absent' } : { status: 'found', value: parse(stored) };
  } catch (cause) {
    return { status: 'failed', error: new StorageError('read', key, cause) };
  }
}

/**
 * Reads a record, changes it and writes it back, alone: other updates of any key wait. Returns what was written.
 *
 * @param change gets `null` where there is no record yet
 * @throws StorageError where the read or the write failed; then nothing was written
 */
export function update<T>(key: string, parse: Parse<T>, change: (before: T | null) => T): Promise<T> {
  return navigator.locks.request('storage', async () => {
    const before = await read(key, parse);
    if (before.status === 'failed') throw before.error;
    const after = change(before.status === 'found' ? before.value : null);
    try {
      await browser.storage.local.set({ [key]: after });
    } catch (cause) {
      throw new StorageError('write', key, cause);
    }
    return after;
  });
}

/** Calls back whenever one of the keys chosen by `isWanted` changes, from any window. */
export function onStorageChange(
  isWanted: (key: string) => boolean,
  callback: () => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Readonly<Record<string, unknown>>): void => {
    if (Object.keys(changes).some(isWanted)) callback();
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
