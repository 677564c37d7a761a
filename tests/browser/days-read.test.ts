/** The months that the popup reads, for a reader who comes every day, and for one who comes back after long. */
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { civilDay } from '../../lib/domain/civil-day.ts';
import { readDays } from '../../lib/browser/days-read.ts';

beforeEach(() => fakeBrowser.reset());

const log = (letters: string) => ({ version: 1, days: { walk: letters } });
const monthsRead = async () => Object.keys((await readDays(civilDay('2026-11-26'))).logs).sort();

test('this month and the one before are read where something is in them', async () => {
  await fakeBrowser.storage.local.set({
    'log:2026-11': log(''),
    'log:2026-10': log('..d'),
    'log:2026-03': log('d'),
  });
  expect(await monthsRead()).toEqual(['2026-10', '2026-11']);
});

test.each([
  ['are not there', {}],
  ['are empty', { 'log:2026-11': log('....'), 'log:2026-10': { version: 1, days: {} } }],
])('where they %s, a year is looked through', async (_, near) => {
  await fakeBrowser.storage.local.set({ ...near, 'log:2026-03': log('d') });
  expect(await monthsRead()).toContain('2026-03');
});
