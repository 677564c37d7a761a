import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backUpDaily, dailyBackUp, readableCopies } from '../../lib/browser/backups.ts';
import { ringKeys } from '../../lib/browser/copies.ts';
import { type FaultyStorage, injectFaults } from './faults.ts';
import { stubWebLocks } from './web-locks.ts';

const log = (days: string) => ({ version: 1, days: { water: days } });
const copyDays = async () => readableCopies(await storage.everything()).map(([, { day }]) => day);

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

describe('a daily copy', () => {
  test('holds all that is exported, what cannot be read too, and no copy of copies', async () => {
    const records = { 'log:2026-11': log('d'), settings: 'unreadable', 'from-a-newer-version': { a: 1 } };
    await storage.put({ ...records, about: { version: 1 }, 'backup:undo': { version: 1 } });
    await backUpDaily('2026-11-26');
    expect((await storage.everything())['backup:0']).toEqual({
      version: 1,
      day: '2026-11-26',
      sequence: 1,
      records,
    });
  });

  test('is made once a day, as the day began', async () => {
    await storage.put({ 'log:2026-11': log('d') });
    await backUpDaily('2026-11-26');
    await storage.put({ 'log:2026-11': log('dd') });
    await backUpDaily('2026-11-26');
    expect(readableCopies(await storage.everything()).map(([, { records }]) => records)).toEqual([
      { 'log:2026-11': log('d') },
    ]);
  });

  test('of nothing is not made', async () => {
    await backUpDaily('2026-11-26');
    expect(await storage.everything()).toEqual({});
  });

  test('takes the place of the oldest of seven, and the newest come first', async () => {
    await storage.put({ 'log:2026-11': log('d') });
    for (let day = 10; day < 20; day++) await backUpDaily(`2026-11-${day}`);
    expect(await copyDays()).toEqual([19, 18, 17, 16, 15, 14, 13].map((day) => `2026-11-${day}`));
  });

  test('survives a clock that jumps a year ahead and back', async () => {
    await storage.put({ 'log:2026-11': log('d') });
    for (const day of ['2026-11-25', '2027-11-26', '2026-11-26', '2026-11-27']) await backUpDaily(day);
    expect(await copyDays()).toEqual(['2026-11-27', '2026-11-26', '2027-11-26', '2026-11-25']);
  });

  test('never takes the place of one that cannot be read', async () => {
    const strange = Object.fromEntries(ringKeys.map((key) => [key, { version: 2, from: 'the future' }]));
    await storage.put({ 'log:2026-11': log('d'), ...strange });
    await backUpDaily('2026-11-26');
    expect(await storage.everything()).toMatchObject(strange);
  });

  test('that could not be made is tried again, and holds up nobody', async () => {
    await storage.put({ 'log:2026-11': log('d') });
    const backUp = dailyBackUp();
    storage.failReads(new Error('disk'));
    await backUp('2026-11-26');
    storage.failReads(null);
    await backUp('2026-11-26');
    await backUp('2026-11-26');
    expect(await copyDays()).toEqual(['2026-11-26']);
    expect(fakeBrowser.storage.local.get).toHaveBeenCalledTimes(2);
  });
});
