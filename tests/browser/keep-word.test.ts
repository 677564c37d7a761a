/** What is kept of pages and their words, through the background's door. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background/index.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { type FaultyStorage, injectFaults } from './faults.ts';
import { stubMenus } from './menus.ts';
import { stubWebLocks } from './web-locks.ts';

type Sender = Parameters<typeof fakeBrowser.runtime.onMessage.trigger>[1];
const tab = (incognito: boolean, title = 'News'): Sender => ({
  url: 'https://ads.example.net/frame',
  // The rest is not looked at.
  tab: { id: 1, incognito, title, url: 'https://example.org/news' } as NonNullable<
    NonNullable<Sender>['tab']
  >,
});
const ask = async (message: unknown, sender: Sender): Promise<unknown> =>
  (await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined))[0];

const place = {
  termId: 'myelin',
  sentence: 'Myelin is damaged.',
  title: 'News',
  url: 'https://example.org/news',
};
const done = { ok: true, value: null };
const { termId, sentence } = place;
const saveWord = { ask: 'save-word', termId, sentence, isSaved: true };
const meet = { ask: 'meet-term', termId };
const notHere = { ask: 'not-here', page: 'example.org/news', form: 'MS', isWrong: true };

let storage: FaultyStorage;
beforeEach(() => {
  fakeBrowser.reset();
  stubWebLocks();
  storage = injectFaults();
  vi.useFakeTimers({ now: new Date(2026, 10, 24, 23, 30), toFake: ['Date'] });
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockImplementation(() => undefined);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
  stubMenus();
  void background.main();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a page’s script can save a word with its sentence, and take it back; its title and address are the browser’s', async () => {
  expect(await ask(saveWord, tab(false))).toEqual(done);
  expect(await storage.stored()).toEqual({
    'saved-terms': { version: 1, terms: [{ ...place, day: '2026-11-24' }] },
  });
  expect(await ask({ ...saveWord, isSaved: false }, tab(false))).toEqual(done);
  expect(await storage.stored()).toEqual({ 'saved-terms': { version: 1, terms: [] } });
});

test.each([
  ['that is a file', 'file:///home/letter.html'],
  ['that is the extension’s own', 'chrome-extension://id/paste.html'],
  ['that is too long', `https://example.org/${'x'.repeat(2000)}`],
  ['that is not told', undefined],
])('a word is saved without an address %s', async (_, url) => {
  const sender = tab(false);
  await ask(saveWord, { ...sender, tab: { ...sender?.tab, url } as NonNullable<NonNullable<Sender>['tab']> });
  expect(await storage.stored()).toMatchObject({ 'saved-terms': { terms: [{ sentence, url: '' }] } });
});

test('the page of saved words takes one away, and puts it back', async () => {
  const page = { url: fakeBrowser.runtime.getURL('/saved.html') };
  expect(await ask({ ask: 'save-term', ...place }, page)).toEqual(done);
  expect(await storage.stored()).toMatchObject({ 'saved-terms': { terms: [place] } });
  expect(await ask({ ask: 'forget-term', ...place }, page)).toEqual(done);
  expect(await storage.stored()).toEqual({ 'saved-terms': { version: 1, terms: [] } });
});

test('marks go in all frames of a private window’s tab where a card says “Off for this site”', async () => {
  await ask({ ask: 'site-off', host: 'example.org' }, tab(true));
  expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(1, { marks: 'off' });
});

test.each([saveWord, notHere, meet, { ask: 'site-off', host: 'example.org' }])(
  'nothing is kept of a private window: %j',
  async (message) => {
    await storage.put({ settings: { ...defaultSettings([], 1), isMemoryOn: true } });
    const before = await storage.stored();
    expect(await ask(message, tab(true))).toEqual({ ok: false, failed: 'private' });
    expect(await storage.stored()).toEqual(before);
  },
);

test.each([
  ['in a usual window is kept', () => Promise.resolve({ incognito: false }), done],
  [
    'in a private window is not',
    () => Promise.resolve({ incognito: true }),
    { ok: false, failed: 'private' },
  ],
  ['whose tab is gone is not', () => Promise.reject(new Error('No tab')), { ok: false, failed: 'private' }],
])('a site under the popup %s', async (_, under, reply) => {
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(under); // the rest is not looked at
  const setSite = { ask: 'set-site', host: 'example.org', tabId: 7, isOff: true };
  expect(await ask(setSite, { url: fakeBrowser.runtime.getURL('/popup.html') })).toEqual(reply);
  expect(Object.keys(await storage.stored())).toEqual(reply.ok ? ['settings'] : []);
  expect(fakeBrowser.tabs.get).toHaveBeenCalledExactlyOnceWith(7);
});

test('a word that is known, and a meaning that is wrong on a page, are kept', async () => {
  expect(await ask({ ask: 'know-term', termId: 'myelin', knows: true }, tab(false))).toEqual(done);
  expect(await ask(notHere, tab(false))).toEqual(done);
  expect(await storage.stored()).toEqual({
    'known-terms': { version: 1, termIds: ['myelin'] },
    'wrong-meanings': { version: 1, pages: { 'example.org/news': ['MS'] } },
  });
});

test('where words were met is not kept unasked', async () => {
  expect(await ask(meet, tab(false))).toEqual(done);
  expect(await storage.stored()).toEqual({});
});

test('asked for, the meeting before is answered, and this one is kept', async () => {
  await storage.put({ settings: { ...defaultSettings([], 1), isMemoryOn: true } });
  expect(await ask(meet, tab(false))).toEqual(done);
  vi.setSystemTime(new Date(2026, 10, 26, 8));
  expect(await ask(meet, tab(false, 'More'))).toEqual({
    ok: true,
    value: { day: '2026-11-24', title: 'News', host: 'example.org' },
  });
  expect((await storage.stored())['met-terms']).toEqual({
    version: 1,
    terms: { myelin: { day: '2026-11-26', title: 'More', host: 'example.org' } },
  });
});

test('a record that cannot be read is left as it is', async () => {
  const broken = { 'saved-terms': { version: 9, terms: 'of the future' } };
  await storage.put(broken);
  expect(await ask(saveWord, tab(false))).toEqual({ ok: false, failed: 'read' });
  expect(await storage.stored()).toEqual(broken);
});
