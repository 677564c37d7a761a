/** What is recorded of days, through the background's door. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type HabitRequest, isOfItsTime, keepHabit } from '../../lib/browser/keep-habit.ts';
import { parseRequest } from '../../lib/browser/messages.ts';
import { type FaultyStorage, injectFaults } from './faults.ts';
import { stubWebLocks } from './web-locks.ts';

const now = new Date(2026, 10, 26, 8, 10);
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

/** As it comes through the door. */
const request = (message: object): HabitRequest => parseRequest(message) as HabitRequest; // of this test, on the list
const keep = (message: object) => keepHabit(request(message), now);
const tick = (day: string, state = 'done') => ({ ask: 'tick', habitId: 'walk', day, state });
const log = async () => (await storage.stored())['log:2026-11'];

describe('a tick', () => {
  test('says when it was made by the clock on the wall, and what was there before', async () => {
    await storage.put({ 'log:2026-11': { version: 1, days: { walk: '.l' } } });
    await keep(tick('2026-11-02'));
    expect((await storage.stored())['last-action']).toEqual({
      version: 1,
      habitId: 'walk',
      day: '2026-11-02',
      before: 'l',
      after: 'd',
      madeOn: '2026-11-26',
      madeAt: '08:10',
      isUndone: false,
    });
    expect(storage.writes()).toHaveLength(1);
  });

  test('is taken back exactly, once', async () => {
    const before = { version: 1, days: { walk: 'dlrx', water: 'd' }, fromANewerVersion: 1 };
    for (const day of ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04']) {
      await storage.put({ 'log:2026-11': before });
      await keep(tick(day, 'nothing'));
      expect(await log()).not.toEqual(before);
      expect(await keep({ ask: 'undo-tick' })).toBe(true);
      expect(await log()).toEqual(before);
      expect(await keep({ ask: 'undo-tick' })).toBe(false);
      expect(await log()).toEqual(before);
    }
  });

  test('is kept where the last action cannot be read, which then stays as it is', async () => {
    await storage.put({ 'last-action': { version: 9 } });
    await keep(tick('2026-11-01'));
    expect(await storage.stored()).toEqual({
      'last-action': { version: 9 },
      'log:2026-11': { version: 1, days: { walk: 'd' } },
    });
  });

  test('is taken back where that cannot be written down, and can be asked for again', async () => {
    await keep(tick('2026-11-01'));
    storage.failWritesAfter(1, new Error('The disk is full'));
    expect(await keep({ ask: 'undo-tick' })).toBe(true);
    expect(await log()).toEqual({ version: 1, days: { walk: '.' } });
    storage.failWritesAfter(9, new Error('No more'));
    expect(await keep({ ask: 'undo-tick' })).toBe(true);
    expect(await log()).toEqual({ version: 1, days: { walk: '.' } });
    expect(await keep({ ask: 'undo-tick' })).toBe(false);
  });

  test('that cannot be taken back stays, and can be asked for again', async () => {
    await keep(tick('2026-11-01'));
    storage.failWritesAfter(0, new Error('The disk is full'));
    await expect(keep({ ask: 'undo-tick' })).rejects.toThrow();
    expect(await log()).toEqual({ version: 1, days: { walk: 'd' } });
    storage.failWritesAfter(9, new Error('No more'));
    expect(await keep({ ask: 'undo-tick' })).toBe(true);
    expect(await log()).toEqual({ version: 1, days: { walk: '.' } });
  });

  test('has nothing to take back where there was none', async () => {
    expect(await keep({ ask: 'undo-tick' })).toBe(false);
    expect(storage.writes()).toEqual([]);
  });
});

test.each([
  [tick('1999-12-31'), false],
  [tick('2000-01-01'), true],
  [tick('2026-11-27'), true],
  [tick('2026-11-28'), false],
  [{ ask: 'set-note', day: '2026-11-28', note: '' }, false],
  [{ ask: 'set-everything-paused', day: '2026-11-28', isPaused: true }, false],
  [{ ask: 'set-rest', from: '2026-12-24', to: '2027-01-02', isRest: true }, true],
  [{ ask: 'set-rest', from: '2026-12-24', to: '2036-01-02', isRest: true }, false],
  [{ ask: 'set-span', span: { from: '2026-11-23', to: null, kind: 'pause' }, isKept: true }, true],
  [{ ask: 'set-span', span: { from: '2026-11-23', to: '2036-01-02', kind: 'rest' }, isKept: true }, false],
  [{ ask: 'set-span', span: { from: '1926-11-23', to: null, kind: 'rest' }, isKept: true }, false],
  [{ ask: 'undo-tick' }, true],
])('%j may be recorded on 26 November 2026: %s', (message, isAllowed) => {
  expect(isOfItsTime(request(message), new Date('2026-11-26T12:00:00Z'))).toBe(isAllowed);
});

test('every day of a reader’s own, in any zone and with any start of the day, may be recorded', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000 }), fc.integer({ min: -12, max: 14 }), (minute, zone) => {
      const instant = Date.UTC(2026, 0, 1) + minute * 60_000;
      const day = new Date(instant + zone * 3_600_000).toISOString().slice(0, 10);
      expect(isOfItsTime(request(tick(day)), new Date(instant))).toBe(true);
    }),
  );
});

test('a note is kept as typed beside those of other days, and an empty one is none', async () => {
  const diary = { version: 1, notes: { '2026-11-01': 'One' }, presets: { '2026-11-01': 'eyes' }, newer: 1 };
  await storage.put({ 'diary:2026-11': diary });
  await keep({ ask: 'set-note', day: '2026-11-02', note: ' Slept badly ' });
  const notes = { '2026-11-01': 'One', '2026-11-02': ' Slept badly ' };
  expect(await storage.stored()).toEqual({ 'diary:2026-11': { ...diary, notes } });
  await keep({ ask: 'set-note', day: '2026-11-02', note: '' });
  expect(await storage.stored()).toEqual({ 'diary:2026-11': diary });
});

test('a pause, a rest and what was left blank stand in one record', async () => {
  await keep({ ask: 'set-rest', from: '2026-11-20', to: '2026-11-21', isRest: true });
  await keep({ ask: 'set-rest', from: '2026-11-21', to: '2026-11-21', isRest: false });
  await keep({ ask: 'set-everything-paused', day: '2026-11-22', isPaused: true });
  await keep({ ask: 'set-everything-paused', day: '2026-11-25', isPaused: false });
  await keep({ ask: 'leave-blank', day: '2026-11-25' });
  expect(await storage.stored()).toEqual({
    rests: {
      version: 1,
      spans: [
        { from: '2026-11-20', to: '2026-11-20', kind: 'rest' },
        { from: '2026-11-22', to: '2026-11-24', kind: 'pause' },
      ],
      leftBlankTo: '2026-11-25',
    },
  });
});

test('a span is taken away whole, a pause too, and brought back as it was', async () => {
  const pause = { from: '2026-11-20', to: null, kind: 'pause' };
  const rest = { from: '2026-11-01', to: '2026-11-21', kind: 'rest' };
  const spans = async () => ((await storage.stored())['rests'] as { spans: object[] }).spans;
  await storage.put({ rests: { version: 1, spans: [pause, rest] } });
  await keep({ ask: 'set-span', span: pause, isKept: false });
  expect(await spans()).toEqual([rest]);
  await keep({ ask: 'set-span', span: pause, isKept: true });
  await keep({ ask: 'set-span', span: pause, isKept: true });
  expect(await spans()).toEqual([rest, pause]);
});

test('a habit of one’s own is added, changed in its place and archived, and has its plan', async () => {
  const own = (letter: string, name: string, isArchived = false) => ({
    ...{ id: `own-${letter.repeat(8)}`, name, smallest: '', isArchived },
  });
  await keep({ ask: 'set-own-habit', habit: own('a', 'Sit outside') });
  await keep({ ask: 'set-own-habit', habit: own('b', 'Sing') });
  await keep({ ask: 'set-own-habit', habit: own('a', 'Sit in the garden', true) });
  await keep({ ask: 'set-plan', habitId: 'own-bbbbbbbb', plan: { timesAWeek: 3 } });
  await keep({ ask: 'set-plan', habitId: 'walk', plan: { weekdays: [1] } });
  await keep({ ask: 'set-plan', habitId: 'walk', plan: null });
  expect(await storage.stored()).toEqual({
    'my-habits': {
      version: 1,
      own: [own('a', 'Sit in the garden', true), own('b', 'Sing')],
      plans: { 'own-bbbbbbbb': { timesAWeek: 3 } },
    },
  });
});
