/**
 * The fake's local storage with a browser's manners (answers come later, and are copies) and with faults on demand.
 * `vi.restoreAllMocks` takes it off again.
 */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Items = Record<string, unknown>;

export interface FaultyStorage {
  readonly failNextRead: (cause: Error) => void;
  readonly failReads: (cause: Error) => void;
  readonly failWrites: (cause: Error) => void;
  /** Puts items in place before a story begins, past the faults. */
  readonly put: (items: Items) => Promise<void>;
  /** All that is stored, past the faults. */
  readonly stored: () => Promise<Items>;
  /** What was handed over for writing so far, refused or not. */
  readonly writes: () => readonly Items[];
}

export function injectFaults(): FaultyStorage {
  const area = fakeBrowser.storage.local;
  // The fake's own functions, from before they are spied on.
  const fake = { get: area.get, set: area.set };
  const get = (key: string | null): Promise<Items> => fake.get(key);
  const set = (items: Items): Promise<void> => fake.set(items);
  let nextRead: Error | null = null;
  let everyRead: Error | null = null;
  let everyWrite: Error | null = null;
  const writes: Items[] = [];

  const read = async (key: string | null): Promise<Items> => {
    const cause = nextRead ?? everyRead;
    nextRead = null;
    await later();
    if (cause) throw cause;
    const found = Object.entries(await get(key)).filter(([, value]) => value !== undefined);
    return structuredClone(Object.fromEntries(found));
  };
  const write = async (items: Items): Promise<void> => {
    writes.push(structuredClone(items));
    const cause = everyWrite;
    await later();
    if (cause) throw cause;
    await set(items);
  };
  vi.spyOn(area, 'get').mockImplementation(read as typeof area.get);
  vi.spyOn(area, 'set').mockImplementation(write);

  return {
    failNextRead: (cause) => (nextRead = cause),
    failReads: (cause) => (everyRead = cause),
    failWrites: (cause) => (everyWrite = cause),
    put: set,
    stored: async () => structuredClone(await get(null)),
    writes: () => writes,
  };
}

/** Another turn, without a clock: whoever waited in between gets in. */
const later = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
