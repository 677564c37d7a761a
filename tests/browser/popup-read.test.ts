/** What the popup reads: today by the reader's own day, enough months for what is said of days, and nothing made up. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isPopupKey, readPopup } from '../../lib/browser/popup-read.ts';
import { emptyMonth } from '../../lib/domain/log.ts';
import { noOwnHabits } from '../../lib/domain/my-habits.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { type FaultyStorage, injectFaults } from './faults.ts';

const starting = ['water', 'walk'];
const settings = { ...defaultSettings(['sleep'], 42), theme: 'dark', dayStartsAt: 4 };
const november = { version: 1, days: { sleep: 'dd' } };
const december = { version: 1, days: { sleep: 'l' } };
const absent = { status: 'absent' };
/** A moment by the reader's own clock, whatever zone the test runs in. */
const at = (month: number, date: number, hours: number, minutes = 0): Date =>
  new Date(2026, month - 1, date, hours, minutes);

let storage: FaultyStorage;
beforeEach(() => {
  fakeBrowser.reset();
  storage = injectFaults();
});
afterEach(() => void vi.restoreAllMocks());

describe('today', () => {
  test('of a new reader is an empty month with the starting habits', async () => {
    expect(await readPopup(at(11, 23, 12), starting)).toEqual({
      status: 'found',
      value: {
        ...{ day: '2026-11-23', settings: defaultSettings(starting, 0), log: emptyMonth, logs: {} },
        ...{ mine: noOwnHabits, last: null },
        ...{ tips: absent, rests: absent, visit: absent, reminder: absent, about: absent },
      },
    });
    expect(storage.writes()).toEqual([]);
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
    expect(await readPopup(now, starting)).toMatchObject({ status: 'found', value: { day, settings, log } });
  });

  test('has failed where the settings cannot be read, whatever the month holds', async () => {
    await storage.put({ 'log:2026-11': november });
    storage.failReads(new Error('disk'));
    expect(await readPopup(at(11, 23, 12), starting)).toMatchObject({
      status: 'failed',
      error: { action: 'read', key: 'settings' },
    });
  });

  test('has failed where the month cannot be read, and is not an empty month', async () => {
    await storage.put({ settings, 'log:2026-11': { version: 2, days: {} } });
    expect(await readPopup(at(11, 23, 12), starting)).toMatchObject({
      status: 'failed',
      error: { action: 'read', key: 'log:2026-11' },
    });
    expect(storage.writes()).toEqual([]);
  });
});

describe('the months', () => {
  const log = (letters: string) => ({ version: 1, days: { walk: letters } });
  const monthsRead = async () => {
    const read = await readPopup(at(11, 26, 12), starting);
    return read.status === 'found' ? Object.keys(read.value.logs).sort() : read;
  };

  test('of a year and more are read, for who comes back after long', async () => {
    await storage.put({ 'log:2026-11': log('d'), 'log:2025-11': log('d'), 'log:2025-09': log('d') });
    expect(await monthsRead()).toEqual(['2025-11', '2026-11']);
  });

  test('one that cannot be read is as if it were not there, but for that of today', async () => {
    await storage.put({ 'log:2026-11': log('d'), 'log:2026-10': { version: 2 } });
    expect(await monthsRead()).toEqual(['2026-11']);
  });
});

test('records beside them are each found, absent or failed for themselves', async () => {
  await storage.put({ rests: { version: 1, spans: [] }, visit: { version: 9 }, 'my-habits': 'text' });
  expect(await readPopup(at(11, 23, 12), starting)).toMatchObject({
    status: 'found',
    value: { rests: { status: 'found' }, visit: { status: 'failed' }, tips: absent, mine: noOwnHabits },
  });
});

test.each([
  ['settings', true],
  ['log:2026-11', true],
  ['last-action', true],
  ['diary:2026-11', false],
  ['saved-terms', false],
])('whether a change of %s is looked at: %j', (key, isLookedAt) => {
  expect(isPopupKey(key)).toBe(isLookedAt);
});
