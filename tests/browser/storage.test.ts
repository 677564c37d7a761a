import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { StorageError, onStorageChange, read, readTogether, update } from '../../lib/browser/storage.ts';
import { type FaultyStorage, injectFaults } from './faults.ts';
import { stubWebLocks } from './web-locks.ts';

interface Count {
  readonly count: number;
}

/** A record of the tests: a number, and nothing else is one. */
const parseCount = (stored: unknown): Count => {
  const { count } = stored as Partial<Count>;
  if (typeof count !== 'number') throw new TypeError('Not a count');
  return { count };
};
const increment = (before: Count | null): Count => ({ count: (before?.count ?? 0) + 1 });

let storage: FaultyStorage;
beforeEach(() => {
  fakeBrowser.reset();
  stubWebLocks();
  storage = injectFaults();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a read', () => {
  test('is found where there is a record', async () => {
    await storage.put({ a: { count: 3 } });
    expect(await read('a', parseCount)).toEqual({ status: 'found', value: { count: 3 } });
  });

  test('is absent where there is none, and nothing is parsed', async () => {
    await storage.put({ a: { count: 3 } });
    const parse = vi.fn(parseCount);
    expect(await read('b', parse)).toEqual({ status: 'absent' });
    expect(parse).not.toHaveBeenCalled();
  });

  test('is failed where the browser fails, and says which key and why', async () => {
    const cause = new Error('disk');
    storage.failNextRead(cause);
    const result = await read('a', parseCount);
    expect(result.status).toBe('failed');
    if (result.status !== 'failed') return;
    expect(result.error).toBeInstanceOf(StorageError);
    expect(result.error).toMatchObject({ name: 'StorageError', action: 'read', key: 'a', cause });
    expect(result.error.message).toBe('Could not read "a"');
  });

  test('of several is one request, and each is found, absent or failed for itself', async () => {
    await storage.put({ a: { count: 3 }, c: 'text' });
    const reads = await readTogether({ a: parseCount, b: parseCount, c: parseCount });
    expect(reads).toMatchObject({
      a: { status: 'found', value: { count: 3 } },
      b: { status: 'absent' },
      c: { status: 'failed', error: { action: 'read', key: 'c' } },
    });
    expect(fakeBrowser.storage.local.get).toHaveBeenCalledTimes(1);
  });

  test('of several, where the browser cannot read them together, is one after the other', async () => {
    await storage.put({ a: { count: 3 } });
    storage.failNextRead(new Error('one of them is broken'));
    expect(await readTogether({ a: parseCount, b: parseCount })).toEqual({
      a: { status: 'found', value: { count: 3 } },
      b: { status: 'absent' },
    });
  });

  test('that failed once is found the next time', async () => {
    await storage.put({ a: { count: 3 } });
    storage.failNextRead(new Error('disk'));
    expect((await read('a', parseCount)).status).toBe('failed');
    expect((await read('a', parseCount)).status).toBe('found');
  });

  test.each([['text'], [0], [false], [''], [{}], [{ count: '3' }], [[]]])(
    'of %j, which is no record, is failed and not absent',
    async (value) => {
      await storage.put({ a: value });
      const result = await read('a', parseCount);
      expect(result).toMatchObject({ status: 'failed', error: { action: 'read', key: 'a' } });
    },
  );
});

describe('an update', () => {
  test('begins from nothing where there is no record', async () => {
    expect(await update('a', parseCount, increment)).toEqual({ count: 1 });
    expect(await storage.stored()).toEqual({ a: { count: 1 } });
  });

  test('changes its own key and no other', async () => {
    await storage.put({ a: { count: 3 }, b: { count: 7 } });
    await update('a', parseCount, increment);
    expect(await storage.stored()).toEqual({ a: { count: 4 }, b: { count: 7 } });
    expect(storage.writes()).toEqual([{ a: { count: 4 } }]);
  });

  test('never writes over a record that does not parse', async () => {
    const strange = { a: { count: 'three', fromANewerVersion: true } };
    await storage.put(strange);
    const change = vi.fn(increment);
    await expect(update('a', parseCount, change)).rejects.toMatchObject({ action: 'read', key: 'a' });
    expect(change).not.toHaveBeenCalled();
    expect(storage.writes()).toEqual([]);
    expect(await storage.stored()).toEqual(strange);
  });

  test('never writes after a failed read, however often it is tried', async () => {
    await storage.put({ a: { count: 3 } });
    const cause = new Error('disk');
    storage.failReads(cause);
    for (let attempt = 0; attempt < 3; attempt++)
      await expect(update('a', parseCount, increment)).rejects.toMatchObject({
        action: 'read',
        key: 'a',
        cause,
      });
    expect(storage.writes()).toEqual([]);
    expect(await storage.stored()).toEqual({ a: { count: 3 } });
  });

  test('whose write fails says so, and changes nothing', async () => {
    await storage.put({ a: { count: 3 } });
    const cause = new Error('quota');
    storage.failWrites(cause);
    const failure = update('a', parseCount, increment);
    await expect(failure).rejects.toBeInstanceOf(StorageError);
    await expect(failure).rejects.toMatchObject({ action: 'write', key: 'a', cause });
    expect(await storage.stored()).toEqual({ a: { count: 3 } });
  });

  test('whose change throws writes nothing, and passes the error on as it is', async () => {
    await storage.put({ a: { count: 3 } });
    const ours = new RangeError('broken invariant');
    await expect(
      update('a', parseCount, () => {
        throw ours;
      }),
    ).rejects.toBe(ours);
    expect(storage.writes()).toEqual([]);
  });

  test('does not hold up the next one after it failed', async () => {
    await storage.put({ a: { count: 3 } });
    storage.failNextRead(new Error('disk'));
    const [first, second] = await Promise.allSettled([
      update('a', parseCount, increment),
      update('a', parseCount, increment),
    ]);
    expect(first.status).toBe('rejected');
    expect(second).toEqual({ status: 'fulfilled', value: { count: 4 } });
  });

  test('made 200 times at once loses nothing', async () => {
    const results = await Promise.all(Array.from({ length: 200 }, () => update('a', parseCount, increment)));
    expect(results.map(({ count }) => count)).toEqual(Array.from({ length: 200 }, (_, i) => i + 1));
    expect(await storage.stored()).toEqual({ a: { count: 200 } });
  });
});

describe('in a browser without locks, an update', () => {
  beforeEach(() => vi.stubGlobal('navigator', {}));

  test('made 200 times at once loses nothing', async () => {
    await Promise.all(Array.from({ length: 200 }, () => update('a', parseCount, increment)));
    expect(await storage.stored()).toEqual({ a: { count: 200 } });
  });

  test('does not hold up the next one after it failed', async () => {
    storage.failNextRead(new Error('disk'));
    const [first, second] = await Promise.allSettled([
      update('a', parseCount, increment),
      update('a', parseCount, increment),
    ]);
    expect(first.status).toBe('rejected');
    expect(second).toEqual({ status: 'fulfilled', value: { count: 1 } });
  });
});

describe('a change of storage', () => {
  const isWanted = (key: string): boolean => key.startsWith('log:');

  test.each([
    ['a wanted key', { 'log:2026-11': 1 }, 1],
    ['another key', { settings: 1 }, 0],
    ['a wanted key among others', { settings: 2, 'log:2026-11': 2 }, 1],
    ['two wanted keys at once', { 'log:2026-10': 3, 'log:2026-11': 3 }, 1],
  ])('of %s', async (_, items, times) => {
    const callback = vi.fn();
    onStorageChange(isWanted, callback, new AbortController().signal);
    await storage.put(items);
    expect(callback).toHaveBeenCalledTimes(times);
  });

  test('is heard after an update, from whichever window', async () => {
    const callback = vi.fn();
    onStorageChange((key) => key === 'a', callback, new AbortController().signal);
    await update('a', parseCount, increment);
    expect(callback).toHaveBeenCalledTimes(1);
  });

  test('is no longer heard after the abort, and other listeners stay', async () => {
    const [gone, stays] = [vi.fn(), vi.fn()];
    const closing = new AbortController();
    onStorageChange(isWanted, gone, closing.signal);
    onStorageChange(isWanted, stays, new AbortController().signal);
    closing.abort();
    await storage.put({ 'log:2026-11': 1 });
    expect(gone).not.toHaveBeenCalled();
    expect(stays).toHaveBeenCalledTimes(1);
  });
});
