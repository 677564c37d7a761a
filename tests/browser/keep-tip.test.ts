/** What the background writes of tips and of the phone number, through its door. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background/index.ts';
import type { Reply } from '../../lib/browser/messages.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { type FaultyStorage, injectFaults } from './faults.ts';
import { stubMenus } from './menus.ts';
import { stubWebLocks } from './web-locks.ts';

const page = { url: 'https://example.org/', id: fakeBrowser.runtime.id, frameId: 0 };
async function ask(
  message: unknown,
  sender: Parameters<typeof fakeBrowser.runtime.onMessage.trigger>[1] = {
    url: fakeBrowser.runtime.getURL('/popup.html'),
  },
): Promise<Reply<unknown> | undefined> {
  const replies = await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined);
  return replies[0] as Reply<unknown> | undefined;
}
const showTip = (tipId: string, instead: string | null, isExtra = false) => ({
  ...{ ask: 'show-tip', day: '2026-11-23', tipId, instead, isExtra },
});
const done = { ok: true, value: null };

let storage: FaultyStorage;
beforeEach(() => {
  fakeBrowser.reset();
  stubWebLocks();
  storage = injectFaults();
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockReturnValue(undefined);
  stubMenus();
  void background.main();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('two windows that open at once write one tip for the day, and one that is late changes nothing', async () => {
  expect(await Promise.all([ask(showTip('oats', null)), ask(showTip('oats', null))])).toEqual([done, done]);
  expect(await ask(showTip('beans', null))).toEqual(done);
  expect(await storage.stored()).toEqual({
    tips: { version: 1, shown: [{ day: '2026-11-23', id: 'oats' }], notForMe: [], saved: [] },
  });
});

test('another one, one left out and one saved stand in the record, with what a newer version wrote', async () => {
  await storage.put({
    tips: {
      ...{
        version: 1,
        shown: [{ day: '2026-11-23', id: 'oats', mood: 1 }],
        notForMe: [],
        saved: [],
        newer: 1,
      },
    },
  });
  await ask(showTip('beans', 'oats', true));
  await ask({ ask: 'leave-out-tip', tipId: 'oats', isLeftOut: true });
  await ask({ ask: 'save-tip', tipId: 'beans', isSaved: true });
  expect(await storage.stored()).toEqual({
    tips: {
      version: 1,
      shown: [
        { day: '2026-11-23', id: 'oats', mood: 1 },
        { day: '2026-11-23', id: 'beans', isExtra: true },
      ],
      notForMe: ['oats'],
      saved: ['beans'],
      newer: 1,
    },
  });
  await ask({ ask: 'leave-out-tip', tipId: 'oats', isLeftOut: false });
  await ask({ ask: 'save-tip', tipId: 'beans', isSaved: false });
  expect(await storage.stored()).toMatchObject({ tips: { notForMe: [], saved: [] } });
});

test('what applies to the reader is a setting, and an answer of nothing is an answer', async () => {
  await storage.put({ settings: { ...defaultSettings([], 7), newer: 1 } });
  await ask({ ask: 'set-applies', applies: ['kidney'] });
  expect(await storage.stored()).toMatchObject({ settings: { applies: ['kidney'], tipSeed: 7, newer: 1 } });
  await ask({ ask: 'set-applies', applies: [] });
  expect(await storage.stored()).toMatchObject({ settings: { applies: [] } });
});

test('the phone number changes nothing else that is kept for the clinic', async () => {
  const visit = { version: 1, phone: '', lastVisit: '2026-10-01', questions: 'Why?', newer: 1 };
  await storage.put({ visit });
  await ask({ ask: 'set-phone', phone: '020 7946 0000' });
  expect(await storage.stored()).toEqual({ visit: { ...visit, phone: '020 7946 0000' } });
});

test('the phone number is told to the card of a page too, and a record that cannot be read tells none', async () => {
  expect(await ask({ ask: 'phone' }, page)).toEqual({ ok: true, value: '' });
  await storage.put({ visit: { version: 1, phone: '1', lastVisit: null, questions: 'Why?' } });
  expect(await ask({ ask: 'phone' }, page)).toEqual({ ok: true, value: '1' });
  await storage.put({ visit: { version: 2 } });
  expect(await ask({ ask: 'phone' }, page)).toEqual({ ok: false, failed: 'read' });
});

describe.each([
  [showTip('oats', null)],
  [{ ask: 'leave-out-tip', tipId: 'oats', isLeftOut: true }],
  [{ ask: 'save-tip', tipId: 'oats', isSaved: true }],
  [{ ask: 'set-phone', phone: '1' }],
])('%j', (message) => {
  test('is not for scripts on pages', async () => {
    expect(await ask(message, page)).toEqual({ ok: false, failed: 'request' });
    expect(storage.writes()).toEqual([]);
  });

  test('leaves a record that cannot be read as it is', async () => {
    const future = { tips: { version: 2 }, visit: { version: 2 } };
    await storage.put(future);
    expect(await ask(message)).toEqual({ ok: false, failed: 'read' });
    expect(storage.writes()).toEqual([]);
    expect(await storage.stored()).toEqual(future);
  });
});
