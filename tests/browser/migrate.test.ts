import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { migrate } from '../../lib/browser/migrate.ts';
import { type RecordKind, recordKinds } from '../../lib/browser/record-kinds.ts';
import { type FaultyStorage, injectFaults } from './faults.ts';
import { stubWebLocks } from './web-locks.ts';

/** A kind that has come a long way: once a number, then a list, now named. */
interface Notes {
  readonly version: number;
  readonly n?: number;
  readonly list?: readonly number[];
}
const notes: RecordKind = {
  key: 'note:',
  parse: (stored) => {
    const { version, list } = stored as Notes;
    if (version !== 3 || !Array.isArray(list)) throw new TypeError('Not of today');
    return stored as Notes;
  },
  version: 3,
  words: 'kindLog',
  isExported: true,
  isSynced: false,
  isOfPages: false,
  steps: [
    (stored) => {
      const { n, ...rest } = stored as Notes;
      if (typeof n !== 'number') throw new TypeError('No number');
      return { ...rest, version: 2, list: [n] };
    },
    (stored) => ({ ...stored, version: 3, list: [...((stored as Notes).list ?? []), 0] }),
  ],
};
const kinds = [...recordKinds, notes];
const start = {
  'note:a': { version: 1, n: 1, kept: 'unknown' },
  'note:b': { version: 2, list: [2] },
  'note:c': { version: 3, list: [3, 0] },
  'log:2026-11': { version: 1, days: { water: 'd' } },
};
const done = {
  'note:a': { version: 3, list: [1, 0], kept: 'unknown' },
  'note:b': { version: 3, list: [2, 0] },
  'note:c': { version: 3, list: [3, 0] },
  'log:2026-11': { version: 1, days: { water: 'd' } },
};

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

test('every old record comes to the version of today, with its unknown fields, and the others stay', async () => {
  await storage.put(start);
  expect(await migrate('2026-11-26', kinds)).toEqual([]);
  expect(await storage.stored()).toEqual(done);
});

test('a copy of everything is made first', async () => {
  await storage.put(start);
  await migrate('2026-11-26', kinds);
  expect((await storage.everything())['backup:migration']).toEqual({
    version: 1,
    day: '2026-11-26',
    sequence: 0,
    records: start,
  });
});

test('a second time nothing is written', async () => {
  await storage.put(done);
  await migrate('2026-11-26', kinds);
  expect(await storage.everything()).toEqual(done);
});

test.each([0, 1, 2])(
  'ended before write %i, it goes on the next time, and the first copy stays',
  async (at) => {
    await storage.put(start);
    storage.failWritesAfter(at, new Error('killed'));
    await expect(migrate('2026-11-26', kinds)).rejects.toMatchObject({ action: 'write' });
    storage.failWritesAfter(Infinity, new Error('never'));
    await migrate('2026-11-27', kinds);
    expect(await storage.stored()).toEqual(done);
    expect((await storage.everything())['backup:migration']).toMatchObject({
      day: at === 0 ? '2026-11-27' : '2026-11-26',
      records: start,
    });
  },
);

describe('a record whose step fails', () => {
  test('stays as it is with its version, is named, and holds up no other', async () => {
    const broken = { version: 1, n: 'one' };
    await storage.put({ ...start, 'note:0': broken });
    expect(await migrate('2026-11-26', kinds)).toEqual(['note:0']);
    expect(await storage.stored()).toEqual({ ...done, 'note:0': broken });
  });
});

test.each([[{ version: 4, list: [] }], [{ version: 0 }], [{ version: '1' }], ['text'], [[1]]])(
  'what is of no known version is left alone: %j',
  async (value) => {
    await storage.put({ 'note:a': value });
    expect(await migrate('2026-11-26', kinds)).toEqual([]);
    expect(await storage.everything()).toEqual({ 'note:a': value });
  },
);
