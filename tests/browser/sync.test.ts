/** Sync through the background's door, over both of the fake's areas. */
import { afterEach, beforeEach, describe, expect, test, vi, type MockInstance } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background/index.ts';
import { type FaultyStorage, injectFaults } from './faults.ts';
import { stubMenus } from './menus.ts';
import { stubWebLocks } from './web-locks.ts';

type Sender = Parameters<typeof fakeBrowser.runtime.onMessage.trigger>[1];
const own: Sender = { url: fakeBrowser.runtime.getURL('/options.html') };
const ask = async (message: object, sender: Sender = own): Promise<unknown> =>
  (await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined))[0];
const tick = (day: string, state = 'done') => ask({ ask: 'tick', habitId: 'water', day, state });
const done = { ok: true, value: null };

const account = () => fakeBrowser.storage.sync.get<Record<string, { days: Record<string, string> }>>(null);
const state = async () => (await storage.everything())['sync-state'];
const item = 'log:2026-11:0';
const fromElsewhere = { version: 1, devices: ['phone'], days: { water: ',r5' } };

let storage: FaultyStorage;
let write: MockInstance<typeof fakeBrowser.storage.sync.set>;
beforeEach(() => {
  fakeBrowser.reset();
  stubWebLocks();
  storage = injectFaults();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'], now: 1_795_000_000_000 });
  write = vi.spyOn(fakeBrowser.storage.sync, 'set');
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockImplementation(() => undefined);
  stubMenus();
  void background.main();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Time goes by, and with it what waits. */
const pass = async (ms: number): Promise<void> => {
  await vi.advanceTimersByTimeAsync(ms);
  await quiet();
};
/** A look goes through a line: once its own look is done, those before it are. */
const quiet = async (): Promise<void> => {
  for (let i = 0; i < 3; i++) await ask({ ask: 'sync-now' });
};

test('is off until it is turned on: nothing is read from the account, or written to it', async () => {
  const read = vi.spyOn(fakeBrowser.storage.sync, 'get');
  await tick('2026-11-03');
  await pass(60_000);
  expect(read).not.toHaveBeenCalled();
  expect(write).not.toHaveBeenCalled();
  expect(Object.keys(await storage.stored())).toEqual(['last-action', 'log:2026-11']);
});

test.each([
  [{ ask: 'set-sync', isOn: true }],
  [{ ask: 'sync-now' }],
  [{ ask: 'leave-sync' }],
  [{ ask: 'erase', isAccountToo: true }],
])('a script on a page is refused %j', async (message) => {
  expect(await ask(message, { url: 'https://example.org/' })).toEqual({ ok: false, failed: 'request' });
  expect(await storage.everything()).toEqual({});
});

describe('turned on', () => {
  beforeEach(async () => {
    await tick('2026-11-03');
    expect(await ask({ ask: 'set-sync', isOn: true })).toEqual(done);
    await quiet();
  });

  test('it carries what was there before, below all that is changed since', async () => {
    expect((await account())[item]?.days).toEqual({ water: ',,d0' });
  });

  test('a tick follows, and one taken back stays a register', async () => {
    await tick('2026-11-04', 'rest');
    await tick('2026-11-03', 'nothing');
    await pass(10_000);
    expect((await account())[item]?.days).toEqual({ water: ',,.1,r1' });
  });

  test('ticks in a row are carried once in ten seconds, all of them', async () => {
    write.mockClear();
    for (let day = 4; day < 18; day++) {
      await tick(`2026-11-${String(day).padStart(2, '0')}`);
      await quiet();
    }
    expect(write).not.toHaveBeenCalled();
    await pass(9_999);
    expect(write).not.toHaveBeenCalled();
    await pass(1);
    expect(write).toHaveBeenCalledOnce();
    expect((await account())[item]?.days['water']?.split('d1')).toHaveLength(15);
  });

  test.each([366, -12])(
    'a clock that jumps %i days makes it wait no longer than ten seconds',
    async (days) => {
      vi.setSystemTime(Date.now() + days * 86_400_000);
      await tick('2026-11-05');
      await pass(10_000);
      expect((await account())[item]?.days).toEqual({ water: ',,d0,,d1' });
    },
  );

  test('what another device sends is here at once', async () => {
    await fakeBrowser.storage.sync.set({ [item]: fromElsewhere });
    await quiet();
    expect((await storage.stored())['log:2026-11']).toEqual({ version: 1, days: { water: '.rd' } });
    // And what that device had not heard of goes back.
    await pass(10_000);
    expect((await account())[item]?.days).toEqual({
      water: expect.stringMatching(/^,r5:\d,d0:\d$/) as string,
    });
  });

  test('an import and its undoing are changes too', async () => {
    const records = { 'log:2026-10': { version: 1, days: { walk: 'd' } } };
    await ask({ ask: 'import', records, way: 'replace' });
    await pass(10_000);
    expect(await account()).toMatchObject({
      'log:2026-10:0': { days: { walk: 'd1' } },
      [item]: { days: { water: ',,.1' } },
    });
    expect(await ask({ ask: 'undo-import' })).toEqual({ ok: true, value: true });
    await pass(10_000);
    expect(await account()).toMatchObject({
      'log:2026-10:0': { days: { walk: '.2' } },
      [item]: { days: { water: ',,d2' } },
    });
  });

  test.each([
    ['QUOTA_BYTES quota exceeded', 'full'],
    ['The service is away', 'failed'],
  ])('after "%s" it says so, keeps everything here, and tries again later', async (message, trouble) => {
    await pass(10_000);
    write.mockRejectedValueOnce(new Error(message));
    await tick('2026-11-04');
    await quiet();
    expect(await state()).toMatchObject({ trouble });
    expect((await storage.stored())['log:2026-11']).toEqual({ version: 1, days: { water: '..dd' } });
    await pass(10_000);
    expect((await account())[item]?.days).toEqual({ water: ',,d0,d1' });
    expect(await state()).toMatchObject({ trouble: null });
  });

  test('after trouble it is looked again in half an hour, by itself, and then no more', async () => {
    await pass(10_000);
    write.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await tick('2026-11-04');
    await quiet();
    const alarm = await fakeBrowser.alarms.get('sync');
    expect(alarm?.scheduledTime).toBe(Date.now() + 30 * 60_000);
    // Ended by the browser in the meantime, as idle backgrounds are.
    vi.clearAllTimers();
    vi.advanceTimersByTime(30 * 60_000);
    await fakeBrowser.alarms.onAlarm.trigger({
      name: 'sync',
      scheduledTime: Date.now(),
      persistAcrossSessions: true,
    });
    await vi.waitFor(async () => expect((await account())[item]?.days).toEqual({ water: ',,d0,d1' }));
    await quiet();
    expect(await fakeBrowser.alarms.get('sync')).toBeUndefined();
  });

  test('an account that cannot be read is never written to', async () => {
    await pass(10_000);
    write.mockClear();
    const read = vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('away'));
    await tick('2026-11-04');
    expect(await ask({ ask: 'sync-now' })).toEqual({ ok: false, failed: 'read' });
    expect(write).not.toHaveBeenCalled();
    expect(await state()).toMatchObject({ trouble: 'failed' });
    read.mockRestore();
    await pass(10_000);
    expect((await account())[item]?.days).toEqual({ water: ',,d0,d1' });
  });

  test('an account that never answers holds no tick up', async () => {
    write.mockImplementation(() => new Promise<void>(() => undefined) as never);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await tick('2026-11-04')).toEqual(done);
    expect(await tick('2026-11-05')).toEqual(done);
  });

  test('a background that is ended with something to send sends it when the browser starts', async () => {
    await tick('2026-11-04');
    await quiet();
    vi.clearAllTimers();
    expect((await account())[item]?.days).toEqual({ water: ',,d0' });
    vi.setSystemTime(Date.now() + 60_000);
    void background.main();
    await fakeBrowser.runtime.onStartup.trigger();
    await quiet();
    expect((await account())[item]?.days).toEqual({ water: ',,d0,d1' });
  });

  test('turned off, it carries nothing more, leaves what is there, and on wish takes that out', async () => {
    expect(await ask({ ask: 'set-sync', isOn: false })).toEqual(done);
    await tick('2026-11-04');
    await fakeBrowser.storage.sync.set({ 'log:2026-12:0': fromElsewhere });
    await pass(60_000);
    expect((await account())[item]?.days).toEqual({ water: ',,d0' });
    expect(await storage.stored()).not.toHaveProperty('log:2026-12');
    expect(await ask({ ask: 'leave-sync' })).toEqual(done);
    expect(await account()).toEqual({});
    expect((await storage.stored())['log:2026-11']).toEqual({ version: 1, days: { water: '..dd' } });
  });

  test('turned on again, what was changed in between is the later word', async () => {
    await ask({ ask: 'set-sync', isOn: false });
    await tick('2026-11-03', 'nothing');
    await ask({ ask: 'set-sync', isOn: true });
    await pass(10_000);
    expect((await account())[item]?.days).toEqual({ water: ',,.1' });
  });

  test('erased here alone, the account stays as it is', async () => {
    const before = await account();
    expect(await ask({ ask: 'erase' })).toEqual(done);
    await pass(60_000);
    expect(await account()).toEqual(before);
    expect(await storage.everything()).toEqual({});
  });

  test('erased on both sides, nothing is left, and nothing comes back', async () => {
    expect(await ask({ ask: 'erase', isAccountToo: true })).toEqual(done);
    await pass(60_000);
    expect(await account()).toEqual({});
    expect(await storage.everything()).toEqual({});
  });

  test('where the account cannot be emptied, nothing is erased', async () => {
    const before = await storage.everything();
    vi.spyOn(fakeBrowser.storage.sync, 'clear').mockRejectedValue(new Error('away'));
    expect(await ask({ ask: 'erase', isAccountToo: true })).toEqual({ ok: false, failed: 'write' });
    expect((await storage.everything())['log:2026-11']).toEqual(before['log:2026-11']);
  });
});
