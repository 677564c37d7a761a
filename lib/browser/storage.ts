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
    return readIn(await browser.storage.local.get(key), key, parse);
  } catch (cause) {
    return unread(key, cause);
  }
}

/** Reads several records by one request, each found, absent or failed for itself. */
export async function readTogether<T extends object>(parses: {
  readonly [K in keyof T]: Parse<T[K]>;
}): Promise<{ readonly [K in keyof T]: Read<T[K]> }> {
  const each = Object.entries<Parse<unknown>>(parses);
  let reads: readonly Read<unknown>[];
  try {
    const stored = await browser.storage.local.get(each.map(([key]) => key));
    reads = each.map(([key, parse]) => readIn(stored, key, parse));
  } catch {
    // Where not all can be read together, one of them can be.
    reads = await Promise.all(each.map(([key, parse]) => read(key, parse)));
  }
  return Object.fromEntries(each.map(([key], i) => [key, reads[i]])) as { [K in keyof T]: Read<T[K]> }; // by the same keys
}

function readIn<T>(stored: Readonly<Record<string, unknown>>, key: string, parse: Parse<T>): Read<T> {
  try {
    const value = stored[key];
    return value === undefined ? { status: 'absent' } : { status: 'found', value: parse(value) };
  } catch (cause) {
    return unread(key, cause);
  }
}

const unread = (key: string, cause: unknown) =>
  ({ status: 'failed', error: new StorageError('read', key, cause) }) as const;

/**
 * Reads records of one kind in one go, however many they are.
 *
 * @returns those that are there, by key; failed where any of them cannot be read
 */
export async function readEach<T>(
  keys: readonly string[],
  parse: Parse<T>,
): Promise<Exclude<Read<Readonly<Record<string, T>>>, { status: 'absent' }>> {
  const key = keys.join(' ');
  try {
    const stored = Object.entries(await browser.storage.local.get([...keys]));
    return { status: 'found', value: Object.fromEntries(stored.map(([one, value]) => [one, parse(value)])) };
  } catch (cause) {
    return unread(key, cause);
  }
}

/** @param absent what stands for a record that is not there @throws StorageError where it cannot be read */
export async function readOr<T>(key: string, parse: Parse<T>, absent: T): Promise<T> {
  const stored = await read(key, parse);
  if (stored.status === 'failed') throw stored.error;
  return stored.status === 'found' ? stored.value : absent;
}

/**
 * Reads a record, changes it and writes it back, alone: other updates of any key wait. Returns what was written.
 *
 * @param change gets `null` where there is no record yet
 * @throws StorageError where the read or the write failed; then nothing was written
 */
export function update<T>(key: string, parse: Parse<T>, change: (before: T | null) => T): Promise<T> {
  return exclusively(async () => {
    const before = await read(key, parse);
    if (before.status === 'failed') throw before.error;
    const after = change(before.status === 'found' ? before.value : null);
    await write({ [key]: after });
    return after;
  });
}

/**
 * Runs alone among all that run through here, in whatever window. The background is the only writer, so where a browser
 * has no locks, waiting in one line there is as good.
 */
export function exclusively<T>(run: () => Promise<T>): Promise<T> {
  // Its type knows no browser without locks.
  const locks = (navigator as { readonly locks?: LockManager }).locks;
  if (locks) return locks.request('storage', run);
  const turn = lastTurn.then(run);
  lastTurn = turn.catch(() => undefined);
  return turn;
}
let lastTurn: Promise<unknown> = Promise.resolve();

/**
 * All that is stored, as it is. Within {@link exclusively}, where something is to be written after it.
 *
 * @throws StorageError
 */
export async function readAll(): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await browser.storage.local.get(null);
  } catch (cause) {
    throw new StorageError('read', '*', cause);
  }
}

/**
 * Writes records, all of them in one call. Only within {@link exclusively}, and only over what was found or absent there.
 *
 * @throws StorageError
 */
export async function write(items: Readonly<Record<string, unknown>>): Promise<void> {
  try {
    await browser.storage.local.set(items);
  } catch (cause) {
    throw new StorageError('write', Object.keys(items).join(' '), cause);
  }
}

/** Takes records away. Only within {@link exclusively}, and only once what is to stand in their place is written. */
export async function remove(keys: readonly string[]): Promise<void> {
  try {
    await browser.storage.local.remove([...keys]);
  } catch (cause) {
    throw new StorageError('write', keys.join(' '), cause);
  }
}

/** Takes away everything that is stored, for a reader who wants that. */
export function eraseAll(): Promise<void> {
  return exclusively(async () => {
    try {
      await browser.storage.local.clear();
    } catch (cause) {
      throw new StorageError('write', '*', cause);
    }
  });
}

/** Calls back whenever one of the keys chosen by `isWanted` changes, from any window. */
export function onStorageChange(
  isWanted: (key: string) => boolean,
  callback: () => void,
  signal?: AbortSignal,
): void {
  const listener = (changes: Readonly<Record<string, unknown>>): void => {
    if (Object.keys(changes).some(isWanted)) callback();
  };
  browser.storage.local.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
