// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Changes, type Watcher, createWatcher } from '../../lib/page/watcher.ts';
import { element, openPage, textIn } from './page.ts';

/** As in lib/page/watcher.ts, which says why. */
const settleMs = 100;

let life: AbortController;
let rounds: Changes[];
/** Kept, so that its observer is. */
let watcher: Watcher;
/** How long each round takes, ms of the fake clock. */
let workMs: number;
/** What the watcher said of its resting, each time it had changed. */
let rests: boolean[];

beforeEach(() => {
  // Mutations are delivered in microtasks, which stay real.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  life = new AbortController();
  rounds = [];
  workMs = 0;
  rests = [];
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** Watches a page, and lets its first reading pass. */
async function watch(html: string): Promise<void> {
  openPage(html);
  watcher = createWatcher(
    async (changes) => {
      rounds.push(changes);
      if (workMs > 0) await new Promise((resolve) => setTimeout(resolve, workMs));
    },
    life.signal,
    () => rests.push(watcher.isResting()),
  );
  watcher.watch(document, document.documentElement);
  await pass(0);
  rounds = [];
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const changeText = (text: string): void => void (textIn(element('p')).data = text);

describe('a storm', () => {
  /** Changes every 10 ms. */
  const storm = async (ms: number): Promise<void> => {
    for (let passed = 0; passed < ms; passed += 10) {
      changeText(`a${passed}`);
      await pass(10);
    }
  };

  test('that is too much for us is said once, and once more when it is over', async () => {
    await watch('<p>a</p>');
    workMs = 300;
    await storm(10_000);
    expect(rests).toEqual([true]);
    const seen = rounds.length;
    expect(seen).toBeGreaterThanOrEqual(6);
    await pass(20_000);
    expect(rests).toEqual([true, false]);
    expect(rounds.length).toBeGreaterThan(seen);
  });

  test('leaves the page four fifths of its time', async () => {
    await watch('<p>a</p>');
    workMs = 300;
    await storm(30_000);
    expect((rounds.length * workMs) / 30_000).toBeLessThan(0.21);
  });

  test('never stops the watcher: after an hour the last change is still read, and then each as fast as ever', async () => {
    await watch('<p>a</p>');
    workMs = 2000;
    for (let second = 0; second < 3600; second++) {
      changeText(`a${second}`);
      await pass(1000);
    }
    workMs = 0;
    await pass(20_000);
    rounds = [];
    changeText('last');
    await pass(settleMs);
    expect(rounds).toHaveLength(1);
    expect(rests.at(-1)).toBe(false);
  });

  test('that is light is no rest, and one slow round is none either', async () => {
    await watch('<p>a</p>');
    workMs = 20;
    await storm(5000);
    await pass(1000);
    workMs = 1000;
    changeText('slow');
    await pass(2 * settleMs);
    changeText('late');
    await pass(20_000);
    expect(rests).toEqual([]);
  });

  test('that is cut short by the abort says nothing any more', async () => {
    await watch('<p>a</p>');
    workMs = 300;
    await storm(5000);
    life.abort();
    await storm(5000);
    expect(rests).toEqual([true]);
  });
});
