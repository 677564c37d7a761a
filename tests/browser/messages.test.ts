import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '../../lib/browser/ask.ts';
import { type Request, asks, isOpenToPages, parseRequest } from '../../lib/browser/messages.ts';

const ids = (count: number): string[] => Array.from({ length: count }, (_, i) => `term-${i}`);
const tick = { ask: 'tick', habitId: 'water', day: '2026-11-23', state: 'done' };

const own = { id: 'own-k3x9a2pq', name: 'Sit outside', smallest: 'Open the window', isArchived: false };
const place = {
  ask: 'save-term',
  termId: 'myelin',
  sentence: 'Myelin is damaged.',
  title: 'News',
  url: 'https://example.org/news?id=1',
};

describe('a request', () => {
  test.each([
    [{ ask: 'explain', ids: [] }],
    [{ ask: 'close-others' }],
    [{ ask: 'walk-ended', isGivenBack: true }],
    [{ ask: 'pinched-part' }],
    [{ ask: 'explain', ids: ['multiple-sclerosis', 'b12', 'a', 'x'.repeat(64)] }],
    [{ ask: 'explain', ids: ids(2000) }],
    [tick],
    [{ ...tick, state: 'a-little' }],
    [{ ...tick, state: 'rest' }],
    [{ ...tick, state: 'nothing' }],
    [{ ...tick, day: '2028-02-29' }],
    [{ ask: 'set-paused', isPaused: true }],
    [{ ask: 'set-site', host: 'example.org', tabId: null, isOff: true }],
    [{ ask: 'set-site', host: '', tabId: null, isOff: false }],
    [{ ask: 'set-site', host: 'example.org', tabId: 7, isOff: false }],
    [{ ask: 'set-on-request', isOnRequest: true }],
    [{ ask: 'set-quiet-kinds', kinds: ['mail', 'portal'] }],
    [{ ask: 'set-site', host: 'h'.repeat(253), tabId: null, isOff: false }],
    [{ ask: 'set-theme', theme: 'contrast' }],
    [{ ask: 'show-habit', habitId: 'oats', isShown: true }],
    [{ ask: 'move-habit', habitId: 'oats', past: 'beans' }],
    [{ ask: 'undo-tick' }],
    [{ ask: 'set-note', day: '2026-11-23', note: 'n'.repeat(280) }],
    [{ ask: 'set-rest', from: '2026-11-23', to: '2026-11-25', isRest: true }],
    [{ ask: 'set-span', span: { from: '2026-11-23', to: null, kind: 'pause' }, isKept: false }],
    [{ ask: 'set-everything-paused', day: '2026-11-23', isPaused: true }],
    [{ ask: 'leave-blank', day: '2026-11-23' }],
    [{ ask: 'set-own-habit', habit: own }],
    [{ ask: 'set-plan', habitId: own.id, plan: { timesAWeek: 3 } }],
    [{ ask: 'set-plan', habitId: 'walk', plan: null }],
    [{ ask: 'set-day-start', hour: 6 }],
    [{ ask: 'set-names-hidden', areHidden: true }],
    [{ ask: 'look-up', words: 'w'.repeat(200) }],
    [{ ask: 'set-preset', preset: 'foggy' }],
    [{ ask: 'set-overrides', overrides: {} }],
    [{ ask: 'set-overrides', overrides: { density: 'every', place: 'docked' } }],
    [{ ask: 'set-reading', change: { textScale: 150, speechVoice: null } }],
    [{ ask: 'set-visit', change: { lastVisit: null } }],
    [{ ask: 'set-visit', change: { lastVisit: '2026-11-23', questions: 'q'.repeat(2000) } }],
    [place],
    [{ ...place, sentence: 's'.repeat(600), url: '' }],
    [{ ...place, ask: 'forget-term' }],
    [{ ask: 'save-word', termId: 'myelin', sentence: 's'.repeat(600), isSaved: true }],
    [{ ask: 'site-off', host: 'example.org' }],
    [{ ask: 'set-more', isMoreOpen: true }],
    [{ ask: 'know-term', termId: 'myelin', knows: true }],
    [{ ask: 'not-here', page: 'example.org/a', form: 'MS', isWrong: true }],
    [{ ask: 'meet-term', termId: 'myelin' }],
    [{ ask: 'show-tip', day: '2026-11-23', tipId: 'oats', instead: null, isExtra: false }],
    [{ ask: 'show-tip', day: '2026-11-23', tipId: 'oats', instead: 'beans', isExtra: true }],
    [{ ask: 'leave-out-tip', tipId: 'oats', isLeftOut: true }],
    [{ ask: 'save-tip', tipId: 'oats', isSaved: false }],
    [{ ask: 'set-applies', applies: [] }],
    [{ ask: 'set-applies', applies: ['swallowing', 'food-worry'] }],
    [{ ask: 'phone' }],
    [{ ask: 'set-phone', phone: '' }],
    [{ ask: 'set-phone', phone: '+44 20 7946 0000 ext. 12' }],
  ])('on the list passes as it is: %j', (message) => {
    expect(parseRequest(message)).toEqual(message);
  });

  test.each([
    ['nothing', null],
    ['nothing at all', undefined],
    ['text', 'explain'],
    ['a list', [tick]],
    ['no ask', {}],
    ['an unknown ask', { ask: 'publish' }],
    [
      'a habit that every object has',
      { ask: 'tick', habitId: 'constructor', day: '2026-11-23', state: 'done' },
    ],
    ['an ask that every object has', { ask: 'constructor' }],
    ['an ask that is no text', { ask: ['explain'], ids: [] }],
    ['a walk, which is for pages', { walk: 'next' }],
    ['an extra field', { ask: 'explain', ids: [], tabId: 1 }],
    ['an extra field in a tick', { ...tick, settings: {} }],
    ['a field too few', { ask: 'explain' }],
    ['a bad id', { ask: 'explain', ids: ['Multiple Sclerosis'] }],
    ['an empty id', { ask: 'explain', ids: [''] }],
    ['an id with a line end', { ask: 'explain', ids: ['ms\n'] }],
    ['an id too long', { ask: 'explain', ids: ['x'.repeat(65)] }],
    ['__proto__ for an id', { ask: 'explain', ids: ['__proto__'] }],
    ['one id for a list', { ask: 'explain', ids: 'ms' }],
    ['too many ids', { ask: 'explain', ids: ids(2001) }],
    ['__proto__ for a habit', { ...tick, habitId: '__proto__' }],
    ['an impossible day', { ...tick, day: '2026-02-30' }],
    ['the 29th of a February without one', { ...tick, day: '2027-02-29' }],
    ['a 13th month', { ...tick, day: '2026-13-01' }],
    ['a day with an hour', { ...tick, day: '2026-11-23T10:00' }],
    ['a day in short', { ...tick, day: '2026-1-3' }],
    ['a day in numbers', { ...tick, day: 20261123 }],
    ['no day', { ...tick, day: '' }],
    ['an unknown state', { ...tick, state: 'missed' }],
    ['a pause in words', { ask: 'set-paused', isPaused: 'yes' }],
    ['a host too long', { ask: 'set-site', host: 'h'.repeat(254), tabId: null, isOff: true }],
    ['a site of half a tab', { ask: 'set-site', host: 'example.org', tabId: 0.5, isOff: true }],
    ['a site of no tab', { ask: 'set-site', host: 'example.org', isOff: true }],
    ['an unknown kind of page', { ask: 'set-quiet-kinds', kinds: ['shops'] }],
    ['a host that is no text', { ask: 'set-site', host: null, tabId: null, isOff: true }],
    ['an unknown theme', { ask: 'set-theme', theme: 'sepia' }],
    ['a whole page to look up', { ask: 'look-up', words: 'w'.repeat(201) }],
    ['an unknown preset', { ask: 'set-preset', preset: 'wild' }],
    ['an override of what is fixed', { ask: 'set-overrides', overrides: { textPx: 3 } }],
    ['an unknown override', { ask: 'set-overrides', overrides: { density: 'all' } }],
    ['overrides in a list', { ask: 'set-overrides', overrides: [] }],
    ['a setting that is not about reading', { ask: 'set-reading', change: { tipSeed: 1 } }],
    ['a reading setting out of bounds', { ask: 'set-reading', change: { textScale: 1000 } }],
    ['a sentence too long', { ...place, sentence: 's'.repeat(601) }],
    ['a title too long', { ...place, title: 's'.repeat(301) }],
    ['an address that runs', { ...place, url: 'javascript:alert(1)' }],
    ['an address of a file', { ...place, url: 'file:///home/letter.txt' }],
    ['a page that every object has', { ask: 'not-here', page: 'constructor', form: 'MS', isWrong: true }],
    ['no form', { ask: 'not-here', page: 'example.org/', form: '', isWrong: true }],
    ['a visit that would change the phone', { ask: 'set-visit', change: { phone: '' } }],
    ['questions too long', { ask: 'set-visit', change: { questions: 'q'.repeat(2001) } }],
    ['a visit of no day', { ask: 'set-visit', change: { lastVisit: '2026-02-30' } }],
    [
      'a tip of a day that is none',
      { ask: 'show-tip', day: '2026-02-30', tipId: 'oats', instead: null, isExtra: false },
    ],
    ['a tip that is no slug', { ask: 'save-tip', tipId: '<b>', isSaved: true }],
    ['an unknown circumstance', { ask: 'set-applies', applies: ['hay-fever'] }],
    ['circumstances taken back to no answer', { ask: 'set-applies', applies: null }],
    ['a phone number as long as a letter', { ask: 'set-phone', phone: '1'.repeat(41) }],
    ['a whole list of habits', { ask: 'show-habit', habits: ids(3) }],
    ['a note too long', { ask: 'set-note', day: '2026-11-23', note: 'n'.repeat(281) }],
    [
      'a span of no kind',
      { ask: 'set-span', span: { from: '2026-11-23', to: null, kind: 'off' }, isKept: true },
    ],
    ['a pause without its day', { ask: 'set-everything-paused', isPaused: true }],
    [
      'a habit of one’s own called like one of the library',
      { ask: 'set-own-habit', habit: { ...own, id: 'walk' } },
    ],
    ['a habit of one’s own without a name', { ask: 'set-own-habit', habit: { ...own, name: '' } }],
    ['a plan for an eighth weekday', { ask: 'set-plan', habitId: 'walk', plan: { weekdays: [8] } }],
    ['a day that starts at 7', { ask: 'set-day-start', hour: 7 }],
  ])('with %s is refused', (_, message) => {
    expect(parseRequest(message)).toBeNull();
  });
});

test('a script on a page may ask for this, and all else is for the extension’s own pages', () => {
  // Only the name decides.
  expect(asks.filter((ask) => isOpenToPages({ ask } as Request))).toEqual([
    'explain',
    'explain-claims',
    'claim-wordings',
    'explainer',
    'close-others',
    'walk-ended',
    'pinched-part',
    'site-off',
    'set-more',
    'phone',
    'set-preset',
    'save-word',
    'know-term',
    'not-here',
    'meet-term',
  ]);
  expect(asks).toHaveLength(new Set(asks).size);
  expect(asks.length).toBeGreaterThan(50);
});

test('of page text, a script on a page can send the word and its sentence, each with its end, and nothing else', () => {
  const own = { termId: 'myelin', isSaved: true };
  expect(parseRequest({ ask: 'save-word', ...own, sentence: 's'.repeat(601) })).toBeNull();
  for (const extra of ['title', 'url', 'text', 'page'])
    expect(parseRequest({ ask: 'save-word', ...own, sentence: 'One.', [extra]: 'More' })).toBeNull();
  const wrong = { ask: 'not-here', page: 'example.org/', isWrong: true };
  expect(parseRequest({ ...wrong, form: 'f'.repeat(201) })).toBeNull();
  for (const ask of ['explain', 'meet-term', 'know-term', 'close-others', 'claim-wordings', 'phone'])
    expect(parseRequest({ ask, ids: [], termId: 'myelin', knows: true, sentence: 'One.' })).toBeNull();
});

describe('asking', () => {
  beforeEach(() => fakeBrowser.reset());
  afterEach(() => void vi.restoreAllMocks());
  const answerWith = (reply: unknown): void => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => reply as Promise<void>);
  };

  test.each([[{ ok: true, value: null }], [{ ok: false, failed: 'read' }], [{ ok: false, failed: 'write' }]])(
    'hands on what the background says: %j',
    async (reply) => {
      answerWith(Promise.resolve(reply));
      expect(await ask({ ask: 'set-paused', isPaused: true })).toEqual(reply);
      expect(fakeBrowser.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({
        ask: 'set-paused',
        isPaused: true,
      });
    },
  );

  test('a background that is not there is a failed request', async () => {
    // No listener: the fake refuses as browsers do.
    expect(await ask({ ask: 'explain', ids: [] })).toEqual({ ok: false, failed: 'request' });
  });

  test('a background that has no answer is a failed request', async () => {
    answerWith(Promise.resolve(undefined));
    expect(await ask({ ask: 'explain', ids: [] })).toEqual({ ok: false, failed: 'request' });
  });

  test('a background that was stopped in the middle, and is silent for ever, is a failed request', async () => {
    vi.useFakeTimers();
    answerWith(new Promise(() => undefined));
    const asking = ask({ ask: 'explain', ids: [] });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await asking).toEqual({ ok: false, failed: 'request' });
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  test('an extension that was updated under the page, and throws at once, is a failed request', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await ask({ ask: 'explain', ids: [] })).toEqual({ ok: false, failed: 'request' });
  });
});
