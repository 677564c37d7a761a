import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type ImportWay, importRecords, previewImport, undoImport } from '../../lib/browser/import.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { type FaultyStorage, injectFaults } from './faults.ts';
import { stubWebLocks } from './web-locks.ts';

const log = (days: Record<string, string>) => ({ version: 1, days });
const settings = defaultSettings(['water'], 7);
const own = {
  settings,
  'log:2026-10': log({ water: 'dd' }),
  'log:2026-11': log({ water: 'd.r', walk: 'd' }),
};
const coming = {
  settings: { ...settings, theme: 'dark', sitesOff: ['a.example'] },
  'log:2026-11': log({ water: 'ldr' }),
  'log:2026-12': log({ water: 'd' }),
};
const merged = {
  settings: { ...settings, sitesOff: ['a.example'] },
  'log:2026-10': log({ water: 'dd' }),
  'log:2026-11': log({ water: 'ldr', walk: 'd' }),
  'log:2026-12': log({ water: 'd' }),
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

describe.each([
  ['replace', coming, { adds: 2, changes: 1, removes: 3, others: 1 }],
  ['merge', merged, { adds: 2, changes: 1, removes: 0, others: 1 }],
] as const)('to %s', (way, after, preview) => {
  test('is said before in numbers', () => {
    expect(previewImport(own, coming, way)).toEqual(preview);
  });

  test('does what was said, and can be taken back', async () => {
    await storage.put(own);
    await importRecords(coming, way, '2026-11-26');
    expect(await storage.stored()).toEqual(after);
    expect(await undoImport()).toBe(true);
    expect(await storage.everything()).toEqual(own);
    expect(await undoImport()).toBe(false);
  });

  test('is taken back days later without what was done since', async () => {
    await storage.put(own);
    await importRecords(coming, way, '2026-11-26');
    const now = await storage.stored();
    const { settings: kept, 'log:2026-11': november } = now as typeof own;
    await storage.put({
      settings: { ...kept, preset: 'tired' },
      'log:2026-11': log({ ...november.days, walk: `${november.days.walk ?? '.'}....r` }),
      'log:2027-01': log({ water: 'd' }),
    });
    expect(await undoImport()).toBe(true);
    expect(await storage.everything()).toEqual({
      ...own,
      settings: { ...settings, preset: 'tired' },
      'log:2026-11': log({ water: 'd.r', walk: 'd....r' }),
      'log:2027-01': log({ water: 'd' }),
    });
  });

  test('is taken back from a copy of an older version, which does not say what was made', async () => {
    await storage.put(own);
    await importRecords(coming, way, '2026-11-26');
    const { made: _, ...older } = (await storage.everything())['backup:undo'] as Record<string, unknown>;
    await storage.put({ 'backup:undo': older });
    expect(await undoImport()).toBe(true);
    expect(await storage.everything()).toEqual(own);
  });

  test('can be taken back again where that was ended halfway', async () => {
    await storage.put(own);
    await importRecords(coming, way, '2026-11-26');
    const copy = (await storage.everything())['backup:undo'];
    await undoImport();
    await storage.put({ 'backup:undo': copy });
    expect(await undoImport()).toBe(true);
    expect(await storage.everything()).toEqual(own);
  });

  test('leaves own records that cannot be read, whatever comes for their place', async () => {
    const strange = { 'log:2026-12': { version: 9, days: 'of the future' }, unknown: [1] };
    await storage.put({ ...own, ...strange });
    await importRecords(coming, way, '2026-11-26');
    expect(await storage.stored()).toMatchObject(strange);
    await undoImport();
    expect(await storage.everything()).toEqual({ ...own, ...strange });
  });

  test.each([0, 1])('loses nothing where it ends before write %i', async (at) => {
    await storage.put(own);
    storage.failWritesAfter(at, new Error('quota'));
    await expect(importRecords(coming, way, '2026-11-26')).rejects.toMatchObject({ action: 'write' });
    expect(await storage.stored()).toEqual(own);
  });

  test('loses nothing where what goes cannot be taken away', async () => {
    await storage.put(own);
    vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValue(new Error('killed'));
    await importRecords(coming, way, '2026-11-26').catch(() => undefined);
    vi.mocked(fakeBrowser.storage.local.remove).mockRestore();
    await undoImport();
    expect(await storage.everything()).toEqual(own);
  });

  test('writes nothing after a failed read', async () => {
    await storage.put(own);
    storage.failReads(new Error('disk'));
    await expect(importRecords(coming, way, '2026-11-26')).rejects.toMatchObject({ action: 'read' });
    expect(await storage.everything()).toEqual(own);
  });
});

test('lists that are too long together stay the reader’s own', async () => {
  const full = { ...settings, habits: Array.from({ length: 500 }, (_, i) => `habit-${i}`) };
  await storage.put({ settings: full });
  await importRecords({ settings }, 'merge', '2026-11-26');
  expect(await storage.stored()).toEqual({ settings: full });
});

test.each<ImportWay>(['replace', 'merge'])('the same again changes nothing: %s', (way) => {
  expect(previewImport(own, own, way)).toEqual({ adds: 0, changes: 0, removes: 0, others: 0 });
});
