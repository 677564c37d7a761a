/** The background through its door: what it does when the browser calls its listeners. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startingHabits, terms } from '../../content/index.ts';
import background from '../../entrypoints/background/index.ts';
import type { Reply } from '../../lib/browser/messages.ts';
import { parseSettings } from '../../lib/browser/records.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import type { Explanation } from '../../lib/domain/explanation.ts';
import { type FaultyStorage, injectFaults } from './faults.ts';
import { stubMenus } from './menus.ts';
import { stubWebLocks } from './web-locks.ts';

type Sender = Parameters<typeof fakeBrowser.runtime.onMessage.trigger>[1];
const popup: Sender = { url: fakeBrowser.runtime.getURL('/popup.html') };
const page: Sender = { url: 'https://example.org/article', id: fakeBrowser.runtime.id, frameId: 0 };

/** What the asker gets: `undefined` where the background takes no part. */
async function ask(message: unknown, sender: Sender = popup): Promise<Reply<unknown> | undefined> {
  const replies = await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined);
  expect(replies).toHaveLength(1);
  return replies[0] as Reply<unknown> | undefined;
}
const tick = (habitId: string, day: string, state = 'done') => ({ ask: 'tick', habitId, day, state });

/** All that is stored but what takes the last tick back. */
async function logs(): Promise<Readonly<Record<string, unknown>>> {
  const { 'last-action': _, ...others } = await storage.stored();
  return others;
}

const nextChange = (): Promise<void> =>
  new Promise((resolve) => fakeBrowser.storage.local.onChanged.addListener(() => resolve()));

let storage: FaultyStorage;
beforeEach(() => {
  // Later than every day that is ticked here.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2028-02-29T12:00:00Z') });
  fakeBrowser.reset();
  stubWebLocks();
  storage = injectFaults();
  // The fake has no commands.
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockImplementation(() => undefined);
  stubMenus();
  void background.main();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a tick', () => {
  test('is one character in the record of its month', async () => {
    expect(await ask(tick('water', '2026-11-03'))).toEqual({ ok: true, value: null });
    expect(await logs()).toEqual({ 'log:2026-11': { version: 1, days: { water: '..d' } } });
  });

  test.each([
    ['2026-11-30', 'log:2026-11', `${'.'.repeat(29)}d`],
    ['2026-12-01', 'log:2026-12', 'd'],
    ['2026-12-31', 'log:2026-12', `${'.'.repeat(30)}d`],
    ['2027-01-01', 'log:2027-01', 'd'],
    ['2028-02-29', 'log:2028-02', `${'.'.repeat(28)}d`],
  ])('of %s goes to %s', async (day, key, days) => {
    await ask(tick('water', day));
    expect(await logs()).toEqual({ [key]: { version: 1, days: { water: days } } });
  });

  test('changes no other day, habit, month or field', async () => {
    await storage.put({
      'log:2026-10': { version: 1, days: { water: 'ddd' } },
      'log:2026-11': { version: 1, days: { water: 'dlr', walk: 'l' }, fromANewerVersion: [1] },
    });
    await ask(tick('water', '2026-11-02', 'nothing'));
    expect(await logs()).toEqual({
      'log:2026-10': { version: 1, days: { water: 'ddd' } },
      'log:2026-11': { version: 1, days: { water: 'd.r', walk: 'l' }, fromANewerVersion: [1] },
    });
  });

  test('of each of two habits at once is kept', async () => {
    const replies = await Promise.all([
      ask(tick('water', '2026-11-01')),
      ask(tick('walk', '2026-11-02', 'rest')),
    ]);
    expect(replies).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ]);
    expect(await logs()).toEqual({
      'log:2026-11': { version: 1, days: { water: 'd', walk: '.r' } },
    });
  });
});

describe('a script on a page', () => {
  test.each([
    [tick('water', '2026-11-23')],
    [{ ask: 'set-paused', isPaused: true }],
    [{ ask: 'set-site', host: 'example.org', tabId: null, isOff: true }],
    [{ ask: 'set-on-request', isOnRequest: true }],
    [{ ask: 'set-quiet-kinds', kinds: [] }],
    [{ ask: 'set-theme', theme: 'dark' }],
    [{ ask: 'show-habit', habitId: 'water', isShown: false }],
  ])('is refused %j, and nothing is read or written', async (message) => {
    expect(await ask(message, page)).toEqual({ ok: false, failed: 'request' });
    expect(storage.writes()).toEqual([]);
    expect(fakeBrowser.storage.local.get).not.toHaveBeenCalled();
  });

  test.each([
    ['of no address', {}],
    [
      'whose address only holds ours',
      { url: `https://example.org/?${fakeBrowser.runtime.getURL('/popup.html')}` },
    ],
    ['whose address begins like ours', { url: 'chrome-extension://test-extension-id.example/popup.html' }],
    ['of another extension', { url: 'chrome-extension://another/popup.html' }],
  ])('%s is refused a tick', async (_, sender) => {
    expect(await ask(tick('water', '2026-11-23'), sender)).toEqual({ ok: false, failed: 'request' });
    expect(storage.writes()).toEqual([]);
  });

  test('gets explanations', async () => {
    expect(await ask({ ask: 'explain', ids: [] }, page)).toEqual({ ok: true, value: [] });
  });
});

test.each([[{ ask: 'publish' }], [null], ['tick'], [{ ...tick('water', '2026-11-31') }]])(
  'what is not on the list is not answered: %j',
  async (message) => {
    expect(await ask(message)).toBeUndefined();
    expect(storage.writes()).toEqual([]);
  },
);

describe('when storage fails', () => {
  const all = [tick('water', '2026-11-23'), { ask: 'set-theme', theme: 'dark' }];

  test.each(all)('after a failed read nothing is written, and the reply says so: %j', async (message) => {
    storage.failReads(new Error('disk'));
    expect(await ask(message)).toEqual({ ok: false, failed: 'read' });
    expect(storage.writes()).toEqual([]);
  });

  test.each(all)('a record of the future is left as it is: %j', async (message) => {
    const future = { settings: { version: 2 }, 'log:2026-11': { version: 2 } };
    await storage.put(future);
    expect(await ask(message)).toEqual({ ok: false, failed: 'read' });
    expect(storage.writes()).toEqual([]);
    expect(await storage.stored()).toEqual(future);
  });

  test.each(all)('a failed write changes nothing, and the reply says so: %j', async (message) => {
    storage.failWrites(new Error('quota'));
    expect(await ask(message)).toEqual({ ok: false, failed: 'write' });
    expect(await storage.stored()).toEqual({});
  });

  test('once, the next request is served', async () => {
    storage.failNextRead(new Error('disk'));
    expect(await ask(all[0])).toEqual({ ok: false, failed: 'read' });
    expect(await ask(all[0])).toEqual({ ok: true, value: null });
  });
});

test('what is set of a visit changes that alone, and keeps the phone and fields it does not know', async () => {
  const visit = { version: 1, phone: '112', lastVisit: null, questions: 'Why?', fromANewerVersion: 1 };
  await storage.put({ visit });
  await ask({ ask: 'set-visit', change: { lastVisit: '2026-11-02' } });
  expect(await storage.stored()).toEqual({ visit: { ...visit, lastVisit: '2026-11-02' } });
  await ask({ ask: 'set-visit', change: { questions: '' } });
  expect(await storage.stored()).toEqual({ visit: { ...visit, lastVisit: '2026-11-02', questions: '' } });
});

describe('the settings', () => {
  const before = {
    ...defaultSettings(['walk', 'water'], 7),
    sitesOff: ['a.example'],
    fromANewerVersion: { preset: 'foggy' },
  };

  test.each([
    [{ ask: 'set-theme', theme: 'dark' }, { theme: 'dark' }],
    [{ ask: 'set-paused', isPaused: true }, { isPaused: true }],
    [
      { ask: 'set-site', host: 'b.example', tabId: null, isOff: true },
      { sitesOff: ['a.example', 'b.example'] },
    ],
    [{ ask: 'set-site', host: 'a.example', tabId: null, isOff: true }, { sitesOff: ['a.example'] }],
    [{ ask: 'set-site', host: 'a.example', tabId: null, isOff: false }, { sitesOff: [] }],
    [{ ask: 'set-on-request', isOnRequest: true }, { isOnRequest: true }],
    [{ ask: 'set-quiet-kinds', kinds: ['bank'] }, { quietKinds: ['bank'] }],
    [{ ask: 'show-habit', habitId: 'tea', isShown: true }, { habits: ['walk', 'water', 'tea'] }],
    [{ ask: 'show-habit', habitId: 'water', isShown: false }, { habits: ['walk'] }],
    [{ ask: 'move-habit', habitId: 'water', past: 'walk' }, { habits: ['water', 'walk'] }],
  ])('after %j differ in that alone, and keep fields they do not know', async (message, changed) => {
    await storage.put({ settings: before });
    expect(await ask(message)).toEqual({ ok: true, value: null });
    expect(await storage.stored()).toEqual({ settings: { ...before, ...changed } });
  });

  test('begin with the starting habits and an order of tips of their own, which then stays', async () => {
    await ask({ ask: 'set-theme', theme: 'dark' });
    const first = parseSettings((await storage.stored())['settings']);
    expect(first).toEqual({ ...defaultSettings(startingHabits, first.tipSeed), theme: 'dark' });
    await ask({ ask: 'set-theme', theme: 'light' });
    expect(await storage.stored()).toEqual({ settings: { ...first, theme: 'light' } });
  });

  test('are written down at the first installation', async () => {
    const written = nextChange();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    await written;
    expect(() => parseSettings(storage.writes()[0]?.['settings'])).not.toThrow();
  });

  test('survive an update of the extension', async () => {
    await storage.put({ settings: before });
    const written = nextChange();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' });
    await written;
    expect(await storage.stored()).toEqual({ settings: before });
  });
});

describe('the welcome page', () => {
  const opened = async (details: Parameters<typeof fakeBrowser.runtime.onInstalled.trigger>[0]) => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    const written = nextChange();
    await fakeBrowser.runtime.onInstalled.trigger(details);
    await written;
    return create.mock.calls.map(([{ url }]) => url);
  };

  test('opens at installation', async () => {
    expect(await opened({ reason: 'install' })).toEqual([fakeBrowser.runtime.getURL('/welcome.html')]);
  });

  test.each([
    { reason: 'update', previousVersion: '0.0.9' } as const,
    { reason: 'chrome_update' } as const,
    { reason: 'browser_update' as 'chrome_update' },
  ])('does not open, and nothing else does, at $reason', async (details) => {
    expect(await opened(details)).toEqual([]);
  });
});

describe('explanations', () => {
  const explained = async (ids: readonly string[]): Promise<readonly Explanation[]> => {
    const reply = await ask({ ask: 'explain', ids }, page);
    if (!reply?.ok) throw new Error('Refused');
    return reply.value as readonly Explanation[]; // what this request is answered with
  };

  test('of all terms carry citations with https links', async () => {
    const all = await explained(terms.map(({ id }) => id));
    expect(all.map(({ id }) => id)).toEqual(terms.map(({ id }) => id));
    for (const { id, citations } of all) {
      expect(citations.length, id).toBeGreaterThan(0);
      for (const { href, title } of citations) {
        expect(new URL(href).protocol, id).toBe('https:');
        expect(title, id).not.toBe('');
      }
    }
  });

  test('carry what the card shows, the risks for its own fold too, and never the forms it is found by', async () => {
    const all = await explained(terms.map(({ id }) => id));
    const shown = [
      ...['id', 'name', 'say', 'meaning', 'inMs', 'more', 'risk', 'grade', 'medicine'],
      ...['reviewed', 'reviewedBy', 'citations', 'safety', 'linked', 'otherMeanings'],
    ];
    for (const explanation of all) expect(shown).toEqual(expect.arrayContaining(Object.keys(explanation)));
    expect(all.map(({ risk }) => risk)).toEqual(terms.map(({ risk }) => risk));
  });

  test('of unknown ids are left out, in the order asked', async () => {
    const [first, second] = terms;
    if (!first || !second) throw new Error('No terms');
    const some = await explained([second.id, 'no-such-term', 'constructor', first.id]);
    expect(some.map(({ id }) => id)).toEqual([second.id, first.id]);
  });

  test('touch no storage', async () => {
    await explained(terms.map(({ id }) => id));
    expect(fakeBrowser.storage.local.get).not.toHaveBeenCalled();
    expect(storage.writes()).toEqual([]);
  });
});
