/** The reader's own browser account, as far as this extension has a share in it: the browser's `storage.sync`. */
import { browser } from './api.ts';
import type { Records } from './copies.ts';
import { StorageError } from './storage.ts';

const name = 'account';

/** @throws StorageError */
export const readAccount = (): Promise<Records> => tried('read', () => browser.storage.sync.get(null));

/** Writes first, and then takes away. @throws StorageError */
export async function writeAccount(items: Records, gone: readonly string[]): Promise<void> {
  try {
    if (Object.keys(items).length > 0) await tried('write', () => browser.storage.sync.set({ ...items }));
  } finally {
    // Where there was no room, this makes some for the next time.
    if (gone.length > 0) await tried('write', () => browser.storage.sync.remove([...gone]));
  }
}

/** @throws StorageError */
export const emptyAccount = (): Promise<void> => tried('write', () => browser.storage.sync.clear());

/** Whether the browser refused for want of room. */
export const isForWantOfRoom = ({ cause }: StorageError): boolean => /quota|exceed/i.test(String(cause));

/** @param callback gets what is new in the account */
export function onAccountChange(callback: (items: Records) => void, signal?: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>): void =>
    callback(Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue])));
  browser.storage.sync.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.sync.onChanged.removeListener(listener));
}

async function tried<T>(action: 'read' | 'write', run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (cause) {
    throw new StorageError(action, name, cause);
  }
}
