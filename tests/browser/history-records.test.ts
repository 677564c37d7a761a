import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readHistory, readVisit } from '../../lib/browser/history-records.ts';
import { addMonths } from '../../lib/domain/civil-day.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { type FaultyStorage, injectFaults } from './faults.ts';

const now = new Date(2026, 10, 26, 12);
const habitIds = Array.from({ length: 30 }, (_, i) => `habit-${i}`);
const months = Array.from({ length: 120 }, (_, i) => addMonths('2026-11', -i));
const tenYears: Readonly<Record<string, object>> = Object.fromEntries<object>(
  months.flatMap((month) => [
    [`log:${month}`, { version: 1, days: Object.fromEntries(habitIds.map((id) => [id, 'dlr.'.repeat(7)])) }],
    [`diary:${month}`, { version: 1, notes: { [`${month}-02`]: 'A note' }, presets: {} }],
  ]),
);
const visit = (lastVisit: string) => ({ version: 1, phone: '', lastVisit, questions: '' });

let storage: FaultyStorage;
beforeEach(() => {
  fakeBrowser.reset();
  storage = injectFaults();
});
afterEach(() => void vi.restoreAllMocks());

const readKeys = () =>
  vi
    .mocked(fakeBrowser.storage.local.get)
    .mock.calls.map(([keys]): unknown => keys)
    .flat();

describe('a month of ten years of thirty habits', () => {
  test('takes five readings, of that month and of no other', async () => {
    await storage.put(tenYears);
    const read = await readHistory(now, '2019-02', []);
    expect(read).toMatchObject({ status: 'found', value: { month: '2019-02', today: '2026-11-26' } });
    expect(fakeBrowser.storage.local.get).toHaveBeenCalledTimes(5);
    expect(readKeys().sort()).toEqual(['diary:2019-02', 'log:2019-02', 'my-habits', 'rests', 'settings']);
  });

  test('is found whole', async () => {
    await storage.put(tenYears);
    const read = await readHistory(now, null, []);
    if (read.status !== 'found') throw read.error;
    expect(read.value.month).toBe('2026-11');
    expect(Object.keys(read.value.log.days)).toHaveLength(30);
    expect(read.value.diary.notes).toEqual({ '2026-11-02': 'A note' });
  });
});

test.each([
  [3, '2026-11-30', '2026-11'],
  [4, '2026-12-01', '2026-12'],
])('at %i in the night, with a day that starts at four, today is %s', async (hour, today, month) => {
  await storage.put({ settings: { ...defaultSettings([], 1), dayStartsAt: 4 } });
  const night = new Date(2026, 11, 1, hour);
  expect(await readHistory(night, null, [])).toMatchObject({ status: 'found', value: { today, month } });
  expect(await readVisit(night, [])).toMatchObject({ status: 'found', value: { period: { to: today } } });
});

describe('a visit', () => {
  test.each([
    ['last month', '2026-10-26', 2],
    ['ten years ago', '2016-12-01', 120],
  ])('%s takes seven readings, of the months since then', async (_, lastVisit, count) => {
    const saved = { termId: 'myelin', sentence: '', title: '', url: '', day: '2026-11-01' };
    const terms = { version: 1, terms: [saved] };
    await storage.put({ ...tenYears, visit: visit(lastVisit), 'saved-terms': terms });
    const read = await readVisit(now, []);
    if (read.status !== 'found') throw read.error;
    expect(read.value.saved).toEqual(terms);
    expect(Object.keys(read.value.logs)).toHaveLength(count);
    expect(Object.keys(read.value.diaries)).toHaveLength(count);
    expect(fakeBrowser.storage.local.get).toHaveBeenCalledTimes(7);
    expect(readKeys().filter((key) => String(key).startsWith('log:'))).toHaveLength(count);
  });

  test('that is noted nowhere, in an empty store, is an empty record of three months', async () => {
    expect(await readVisit(now, [])).toMatchObject({
      status: 'found',
      value: { logs: {}, diaries: {}, period: { from: '2026-08-01', to: '2026-11-26' } },
    });
  });
});

test.each(['log:2026-11', 'diary:2026-11', 'rests', 'my-habits', 'settings'])(
  'what cannot be read is no empty record: %s',
  async (key) => {
    await storage.put({ [key]: { version: 9 } });
    expect(await readHistory(now, null, [])).toMatchObject({ status: 'failed', error: { key } });
    expect((await readVisit(now, [])).status).toBe('failed');
  },
);
