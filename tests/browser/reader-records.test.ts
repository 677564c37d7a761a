import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings, readToday } from '../../lib/browser/reader-records.ts';
import { emptyMonth } from '../../lib/domain/log.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { type FaultyStorage, injectFaults } from './faults.ts';

const starting = ['water', 'walk'];
const settings = { ...defaultSettings(['sleep'], 42), theme: 'dark', dayStartsAt: 4 };
const november = { version: 1, days: { sleep: 'dd' } };
const december = { version: 1, days: { sleep: 'l' } };
/** A moment by the reader's own clock, whatever zone the test runs in. */
const at = (month: number, date: number, hours: number, minutes = 0): Date =>
  new Date(2026, month - 1, date, hours, minutes);

let storage: FaultyStorage;
beforeEach(() => {
  fakeBrowser.reset();
  storage = injectFaults();
});
afterEach(() => void vi.restoreAllMocks());

describe('the settings', () => {
  test('of a new reader are the defaults with the starting habits, and are not written', async () => {
    expect(await readSettings(starting)).toEqual({ status: 'found', value: defaultSettings(starting, 0) });
    expect(storage.writes()).toEqual([]);
  });

  test('that are stored are what is found, and an empty choice of habits stays empty', async () => {
    const chosen = { ...settings, habits: [] };
    await storage.put({ settings: chosen });
    expect(await readSettings(starting)).toEqual({ status: 'found', value: chosen });
  });

  test.each([['text'], [{ version: 2 }]])(
    '%j cannot be read, and no defaults stand in for them',
    async (strange) => {
      await storage.put({ settings: strange });
      expect(await readSettings(starting)).toMatchObject({
        status: 'failed',
        error: { action: 'read', key: 'settings' },
      });
    },
  );
});

describe('today', () => {
  test('of a new reader is an empty month with the starting habits', async () => {
    expect(await readToday(at(11, 23, 12), starting)).toEqual({
      status: 'found',
      value: { day: '2026-11-23', settings: defaultSettings(starting, 0), log: emptyMonth },
    });
  });

  test.each([
    ['at noon', at(12, 1, 12), '2026-12-01', december],
    ['when the reader’s day begins', at(12, 1, 4), '2026-12-01', december],
    ['a minute before it begins, which is still last month', at(12, 1, 3, 59), '2026-11-30', november],
    ['at midnight, which is still last month', at(12, 1, 0), '2026-11-30', november],
    ['a minute before midnight', at(11, 30, 23, 59), '2026-11-30', november],
    ['in a month without ticks', at(10, 25, 12), '2026-10-25', emptyMonth],
  ])('%s', async (_, now, day, log) => {
    await storage.put({ settings, 'log:2026-11': november, 'log:2026-12': december });
    expect(await readToday(now, starting)).toEqual({ status: 'found', value: { day, settings, log } });
  });

  test('has failed where the settings cannot be read, whatever the month holds', async () => {
    await storage.put({ 'log:2026-11': november });
    storage.failNextRead(new Error('disk'));
    expect(await readToday(at(11, 23, 12), starting)).toMatchObject({
      status: 'failed',
      error: { action: 'read', key: 'settings' },
    });
  });

  test('has failed where the month cannot be read, and is not an empty month', async () => {
    await storage.put({ settings, 'log:2026-11': { version: 2, days: {} } });
    expect(await readToday(at(11, 23, 12), starting)).toMatchObject({
      status: 'failed',
      error: { action: 'read', key: 'log:2026-11' },
    });
    expect(storage.writes()).toEqual([]);
  });
});
