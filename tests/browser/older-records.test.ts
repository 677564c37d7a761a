/** Records that an older version has written, through the background's door: after an update, from a file, out of a copy. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background/index.ts';
import { readBackupFile } from '../../lib/browser/backup-file.ts';
import { type RecordKind, recordKinds } from '../../lib/browser/record-kinds.ts';
import { type FaultyStorage, injectFaults } from './faults.ts';
import { stubMenus } from './menus.ts';
import { stubWebLocks } from './web-locks.ts';

/** A kind that was once a number, and is a list today. */
const notes: RecordKind = {
  key: 'note:',
  parse: (stored) => {
    if (!Array.isArray((stored as { list?: unknown }).list)) throw new TypeError('Not of today');
    return stored as object;
  },
  version: 2,
  words: 'kindLog',
  isExported: true,
  isSynced: false,
  isOfPages: false,
  steps: [(stored) => ({ version: 2, list: [(stored as { n: number }).n] })],
};
const older = { 'note:a': { version: 1, n: 7 } };
const today = { 'note:a': { version: 2, list: [7] } };

let storage: FaultyStorage;
beforeEach(() => {
  fakeBrowser.reset();
  stubWebLocks();
  storage = injectFaults();
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockImplementation(() => undefined);
  stubMenus();
  (recordKinds as RecordKind[]).push(notes); // as the next version would
  void background.main();
});
afterEach(() => {
  (recordKinds as RecordKind[]).pop();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const ask = async (message: object): Promise<unknown> => {
  const own = { url: fakeBrowser.runtime.getURL('/data.html') };
  return (await fakeBrowser.runtime.onMessage.trigger(message, own, () => undefined))[0];
};
const done = { ok: true, value: null };

test.each([{ settings: 'not to be read' }, { about: 7 }, {}])(
  'an update brings them up to date, whatever else cannot be read: %j',
  async (broken) => {
    await storage.put({ ...older, ...broken });
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' });
    await vi.waitFor(async () => expect(await storage.everything()).toMatchObject({ ...today, ...broken }));
  },
);

test('what an update could not bring up to date before the browser ended comes when it starts', async () => {
  await storage.put(older);
  await fakeBrowser.runtime.onStartup.trigger();
  await vi.waitFor(async () => expect(await storage.stored()).toEqual(today));
});

test('a file of that time comes in', () => {
  const file = readBackupFile(
    JSON.stringify({ format: 'ms-gut-companion-backup', version: 1, records: older }),
  );
  expect(file).toMatchObject({ ok: true, records: today });
});

test('an import from before an update is taken back after it', async () => {
  await storage.put({
    'note:a': { version: 2, list: [9] },
    'backup:undo': {
      version: 1,
      day: '2026-11-26',
      sequence: 0,
      records: older,
      made: { 'note:a': { version: 1, n: 9 } },
    },
  });
  expect(await ask({ ask: 'undo-import' })).toEqual({ ok: true, value: true });
  expect(await storage.stored()).toEqual(today);
});

test('ticks that come while records are brought up to date are all kept', async () => {
  await storage.put({ ...older, 'note:b': { version: 1, n: 8 } });
  void fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' });
  const records = { 'log:2024-11': { version: 1, days: { walk: 'd' } } };
  const replies = await Promise.all([
    ask({ ask: 'tick', habitId: 'water', day: '2024-11-01', state: 'done' }),
    ask({ ask: 'import', records, way: 'merge' }),
    ask({ ask: 'tick', habitId: 'oats', day: '2024-11-02', state: 'done' }),
  ]);
  expect(replies).toEqual([done, done, done]);
  await vi.waitFor(async () =>
    expect(await storage.stored()).toMatchObject({
      ...today,
      'note:b': { version: 2, list: [8] },
      'log:2024-11': { version: 1, days: { water: 'd', walk: 'd', oats: '.d' } },
    }),
  );
});
