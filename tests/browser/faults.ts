/**
 * The fake's local storage with a browser's manners (answers come later, and are copies) and with faults on demand.
 * `vi.restoreAllMocks` takes it off again.
 */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Items = Record<string, unknown>;

export interface FaultyStorage {
  readonly failNextRead: (cause: Error) => void;
  readonly failReads: (cause: Error | null) => void;
  readonly failWrites: (cause: Error) => void;
  /** As many more writes go well, and none after them. */
  readonly failWritesAfter: (count: number, cause: Error) => void;
  /** Puts items in place before a story begins, past the faults. */
  readonly put: (items: Items) => Promise<void>;
  /** All that is stored of the reader's, past the faults: without copies of it, and what is known of exports. */
  readonly stored: () => Promise<Items>;
  readonly everything: () => Promise<Items>;
  /** What was handed over for writing so far, refused or not, without copies. */
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
  let writesLeft = Infinity;
  const writes: Items[] = [];

  const read = async (key: string | null): Promise<Items> => {
    // Of everything: for a copy, whose failing is no failure.
    const cause = key === null ? everyRead : (nextRead ?? everyRead);
    if (key !== null) nextRead = null;
    await later();
    if (cause) throw cause;
    const found = Object.entries(await get(key)).filter(([, value]) => value !== undefined);
    return structuredClone(Object.fromEntries(found));
  };
  const write = async (items: Items): Promise<void> => {
    if (!Object.keys(items).every(isBesides)) writes.push(structuredClone(items));
    const cause = writesLeft-- > 0 ? null : everyWrite;
    await later();
    if (cause) throw cause;
    await set(items);
  };
  vi.spyOn(area, 'get').mockImplementation(read as typeof area.get);
  vi.spyOn(area, 'set').mockImplementation(write);

  return {
    failNextRead: (cause) => (nextRead = cause),
    failReads: (cause) => (everyRead = cause),
    failWrites: (cause) => {
      everyWrite = cause;
      writesLeft = 0;
    },
    failWritesAfter: (count, cause) => {
      everyWrite = cause;
      writesLeft = count;
    },
    put: set,
    stored: async () =>
      Object.fromEntries(Object.entries(structuredClone(await get(null))).filter(([key]) => !isBesides(key))),
    everything: async () => structuredClone(await get(null)),
    writes: () => writes,
  };
}

const isBesides = (key: string): boolean => key === 'about' || key.startsWith('backup:');

/** Another turn, without a clock: whoever waited in between gets in. */
const later = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
