// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchBackground } from '../../lib/page/background-watcher.ts';
import { element, openPage } from './page.ts';

const settleMs = 100;
const fadeMs = 1000;

let life: AbortController;
let measure: ReturnType<typeof vi.fn<() => void>>;
let queries: EventTarget[];

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  measure = vi.fn<() => void>();
  queries = [];
  vi.stubGlobal('matchMedia', () => {
    const query = new EventTarget();
    queries.push(query);
    return query;
  });
  document.head.innerHTML = '<style id="theme">p { color: red }</style>';
  openPage('<p>a</p>');
  watchBackground(measure, life.signal);
});
afterEach(() => {
  life.abort();
  document.documentElement.removeAttribute('class');
  document.body.removeAttribute('style');
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('the ground is measured once the change has settled, and once its fade is over,', () => {
  test.each<[string, () => void]>([
    ['after a class of the root', () => document.documentElement.classList.add('dark')],
    ['after data of the root', () => (document.documentElement.dataset['theme'] = 'dark')],
    ['after a style of the body', () => (document.body.style.backgroundColor = 'black')],
    ['after a style sheet that came', () => document.head.append(document.createElement('style'))],
    ['after a style sheet that was switched on', () => element('#theme').setAttribute('media', 'all')],
    ['after a style sheet that was written anew', () => (element('#theme').textContent = '')],
    ['after a wish of the system', () => queries[0]?.dispatchEvent(new Event('change'))],
    ['after colours forced by the system', () => queries[1]?.dispatchEvent(new Event('change'))],
    ['after a new body', () => document.body.replaceWith(document.createElement('body'))],
  ])('%s', async (_, change) => {
    change();
    await pass(settleMs - 1);
    expect(measure).not.toHaveBeenCalled();
    await pass(1);
    expect(measure).toHaveBeenCalledTimes(1);
    await pass(fadeMs);
    expect(measure).toHaveBeenCalledTimes(2);
    await pass(10 * fadeMs);
    expect(measure).toHaveBeenCalledTimes(2);
  });
});

test('a new body is watched too', async () => {
  document.body.replaceWith(document.createElement('body'));
  await pass(settleMs + fadeMs);
  document.body.className = 'dark';
  await pass(settleMs);
  expect(measure).toHaveBeenCalledTimes(3);
});

test.each<[string, () => void]>([
  ['text and elements below the body', () => element('p').append('b')],
  ['classes below the body', () => (element('p').className = 'x')],
])('%s are no change of the ground', async (_, change) => {
  change();
  await pass(10 * fadeMs);
  expect(measure).not.toHaveBeenCalled();
});

test('a page that never rests is measured twice a round, and after its last change', async () => {
  for (let ms = 0; ms < 5000; ms += 10) {
    document.documentElement.style.setProperty('--pointer', String(ms));
    await pass(10);
  }
  expect(measure.mock.calls.length).toBeGreaterThanOrEqual(8);
  expect(measure.mock.calls.length).toBeLessThanOrEqual(10);
  measure.mockClear();
  await pass(10 * fadeMs);
  expect(measure.mock.calls.length).toBeGreaterThanOrEqual(2);
});

test('nothing is measured after the abort', async () => {
  document.documentElement.className = 'dark';
  await pass(settleMs);
  life.abort();
  document.documentElement.className = 'light';
  queries[0]?.dispatchEvent(new Event('change'));
  await pass(10 * fadeMs);
  expect(measure).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});
