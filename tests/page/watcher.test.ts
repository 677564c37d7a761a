// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Owner } from '../../lib/page/flows.ts';
import { type Changes, type Watcher, createWatcher } from '../../lib/page/watcher.ts';
import { element, openPage, openRoot, textIn } from './page.ts';

/** As in lib/page/watcher.ts, which says why. */
const settleMs = 100;

let life: AbortController;
let rounds: Changes[];
/** Kept, so that its observer is. */
let watcher: Watcher;
/** How long each round takes, ms of the fake clock. */
let workMs: number;

beforeEach(() => {
  // Mutations are delivered in microtasks, which stay real.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  life = new AbortController();
  rounds = [];
  workMs = 0;
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** Watches a page, and lets its first reading pass. */
async function watch(html: string): Promise<void> {
  openPage(html);
  watcher = createWatcher(async (changes) => {
    rounds.push(changes);
    if (workMs > 0) await new Promise((resolve) => setTimeout(resolve, workMs));
  }, life.signal);
  watcher.watch(document, document.documentElement);
  await pass(0);
  rounds = [];
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const changeText = (text: string): void => void (textIn(element('p')).data = text);
const names = (owners: ReadonlySet<Owner>) =>
  [...owners].map((owner) => (owner instanceof Element ? owner.id || owner.localName : 'root'));

describe('the first reading', () => {
  test('is asked for at once, of all of it', async () => {
    openPage('<p>a</p>');
    const handle = vi.fn(async (_: Changes) => {});
    watcher = createWatcher(handle, life.signal);
    watcher.watch(document, document.documentElement);
    expect(handle).not.toHaveBeenCalled();
    await pass(0);
    expect(handle).toHaveBeenCalledTimes(1);
    expect(names(handle.mock.calls[0]?.[0].subtrees ?? new Set())).toEqual(['html']);
  });

  test('of a shadow root met later is asked for too, and its changes are seen', async () => {
    await watch('<div id="host"></div><p>a</p>');
    const root = openRoot(element('#host'), '<p id="inside">b</p>');
    watcher.watch(root, root);
    await pass(settleMs);
    expect(rounds.map(({ subtrees }) => names(subtrees))).toEqual([['root']]);
    textIn(element('#inside', root)).data = 'c';
    await pass(settleMs);
    expect(rounds.map(({ owners }) => names(owners))).toEqual([[], ['inside']]);
  });
});

describe('a change', () => {
  test('is handed on once the page had time to settle, and not before', async () => {
    await watch('<p>a</p>');
    changeText('b');
    await pass(settleMs - 1);
    expect(rounds).toEqual([]);
    await pass(1);
    expect(rounds).toHaveLength(1);
  });

  test.each([
    ['new text is its block', () => changeText('b'), ['p'], []],
    ['text in an inline element is the block around it', () => (textIn(element('b')).data = 'c'), ['p'], []],
    [
      'a new block is itself and the block it is in',
      () => element('div').append(document.createElement('ul')),
      ['div'],
      ['ul'],
    ],
    ['a new text node is its block alone', () => element('p').append('more'), ['p'], []],
    ['a block that went is the block it was in', () => element('p').remove(), ['div'], []],
    ['all children exchanged', () => (element('p').innerHTML = '<i>x</i>y<u>z</u>'), ['p'], ['i', 'u']],
  ])('of %s', async (_, change, owners, subtrees) => {
    await watch('<div><p>a<b>b</b></p></div>');
    change();
    await pass(settleMs);
    expect(rounds.map((round) => [names(round.owners), names(round.subtrees)])).toEqual([[owners, subtrees]]);
  });

  test('of text that is not read is nobody’s, but what comes there is looked at', async () => {
    await watch('<pre>a<code>b</code></pre>');
    textIn(element('code')).data = 'c';
    await pass(settleMs);
    expect(rounds.flatMap(({ owners, subtrees }) => [...owners, ...subtrees])).toEqual([]);
  });

  test('that makes an editor of text asks for another reading of it, and of the block around it', async () => {
    await watch('<div><p>a <span>b</span></p></div>');
    element('span').setAttribute('contenteditable', 'true');
    await pass(settleMs);
    element('p').setAttribute('contenteditable', 'true');
    await pass(settleMs);
    element('p').removeAttribute('contenteditable');
    await pass(settleMs);
    expect(rounds.map((round) => [names(round.owners), names(round.subtrees)])).toEqual([
      [['p'], ['span']],
      [['div'], ['p']],
      [['div'], ['p']],
    ]);
  });

  test('of another attribute is no change of text', async () => {
    await watch('<p>a</p>');
    element('p').className = 'x';
    await pass(10 * settleMs);
    expect(rounds).toEqual([]);
  });
});

describe('a burst', () => {
  test('within the settling time is one round, with each block once', async () => {
    await watch('<p>a</p><p id="other">b</p>');
    for (let i = 0; i < 50; i++) {
      changeText(`a${i}`);
      textIn(element('#other')).data = `b${i}`;
      await pass(1);
    }
    await pass(settleMs);
    expect(rounds.map(({ owners }) => names(owners))).toEqual([['p', 'other']]);
  });

  test('that never ends is still read, round after round', async () => {
    await watch('<p>a</p>');
    for (let ms = 0; ms < 1000; ms += 10) {
      changeText(`a${ms}`);
      await pass(10);
    }
    // Rounds take no time here, so that each is followed by one settling time.
    expect(rounds.length).toBeGreaterThanOrEqual(8);
    expect(rounds.length).toBeLessThanOrEqual(10);
  });
});

describe('slow work', () => {
  test('is never joined by a second round, and what changes meanwhile comes after a rest of four times as long', async () => {
    await watch('<p>a</p>');
    workMs = 200;
    changeText('b');
    await pass(settleMs);
    expect(rounds).toHaveLength(1);
    changeText('c');
    await pass(workMs + 4 * workMs - 1);
    expect(rounds).toHaveLength(1);
    await pass(1);
    expect(rounds).toHaveLength(2);
  });

  test('is followed by the same rest where the page changes just after it', async () => {
    await watch('<p>a</p>');
    workMs = 200;
    changeText('b');
    await pass(settleMs + workMs);
    await pass(10);
    changeText('c');
    await pass(4 * workMs - 10 - 1);
    expect(rounds).toHaveLength(1);
    await pass(1);
    expect(rounds).toHaveLength(2);
  });

  test('rests five seconds at most', async () => {
    await watch('<p>a</p>');
    workMs = 60_000;
    changeText('b');
    await pass(settleMs);
    changeText('c');
    await pass(workMs + 5000 - 1);
    expect(rounds).toHaveLength(1);
    await pass(1);
    expect(rounds).toHaveLength(2);
  });

  test('once, is forgotten: later changes are handed on as before', async () => {
    await watch('<p>a</p>');
    workMs = 1000;
    changeText('b');
    await pass(settleMs + workMs + 4 * workMs);
    workMs = 0;
    for (const text of ['c', 'd', 'e']) {
      changeText(text);
      await pass(settleMs);
    }
    expect(rounds).toHaveLength(4);
  });

  test('tells what left the page meanwhile, and from where', async () => {
    await watch('<div><p>a</p><p id="gone">b</p></div>');
    workMs = 50;
    changeText('c');
    await pass(settleMs);
    const gone = element('#gone');
    gone.remove();
    await pass(1000);
    expect(rounds.map(({ removed }) => [...removed])).toEqual([[], [gone]]);
    expect(names(rounds[1]?.owners ?? new Set())).toEqual(['div']);
  });
});

test('lets go of what was only taken away during a round', async () => {
  await watch('<pre><i id="gone">a</i></pre><p>b</p>');
  workMs = 200;
  changeText('c');
  await pass(settleMs);
  const gone = element('#gone');
  gone.remove();
  await pass(5000);
  expect(rounds.map(({ removed }) => [...removed])).toEqual([[], [gone]]);
});

test('goes on after a round that threw', async () => {
  openPage('<p>a</p>');
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  const handle = vi.fn(async () => {});
  handle.mockRejectedValueOnce(new Error('ours'));
  watcher = createWatcher(handle, life.signal);
  watcher.watch(document, document.documentElement);
  await pass(0);
  changeText('b');
  await pass(settleMs);
  expect(handle).toHaveBeenCalledTimes(2);
  // It is not hidden either: the console of the page shows it.
  await new Promise((resolve) => setImmediate(resolve));
  expect(unhandled).toHaveBeenCalledTimes(1);
  process.off('unhandledRejection', unhandled);
});

describe('after the abort', () => {
  test('no change is seen', async () => {
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    await watch('<p>a</p>');
    life.abort();
    expect(disconnect).toHaveBeenCalledTimes(1);
    disconnect.mockRestore();
    changeText('b');
    await pass(60_000);
    expect(rounds).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a round that was waiting does not begin', async () => {
    await watch('<p>a</p>');
    changeText('b');
    await pass(settleMs - 1);
    life.abort();
    await pass(60_000);
    expect(rounds).toEqual([]);
  });

  test('no round follows the one under way', async () => {
    await watch('<p>a</p>');
    workMs = 200;
    changeText('b');
    await pass(settleMs);
    changeText('c');
    await pass(10);
    life.abort();
    await pass(60_000);
    expect(rounds).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
