// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLateRoots } from '../../lib/page/late-roots.ts';
import { element, openPage } from './page.ts';

let life: AbortController;
let defined: Set<Element>;
let found: string[];
let look: ReturnType<typeof createLateRoots>;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  defined = new Set();
  found = [];
  // happy-dom knows no `:defined`.
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector: string) {
    const isDefined = !this.localName.includes('-') || defined.has(this);
    return selector === ':defined' ? isDefined : !isDefined;
  });
  vi.spyOn(Element.prototype, 'querySelectorAll').mockImplementation(function (this: Element) {
    return [...this.children].filter(
      (child) => child.localName.includes('-') && !defined.has(child),
    ) as unknown as NodeListOf<Element>; // iterated, and no more
  });
  look = createLateRoots((host) => found.push(host.id), life.signal);
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('an element that is defined later is told once, those that are not are looked at ever more rarely', async () => {
  look(openPage('<x-a id="a"></x-a><x-b id="b"></x-b>'));
  await pass(250);
  expect(found).toEqual([]);
  defined.add(element('#a'));
  await pass(500);
  expect(found).toEqual(['a']);
  await pass(10_000);
  defined.add(element('#b'));
  await pass(16_000);
  expect(found).toEqual(['a', 'b']);
  expect(vi.getTimerCount()).toBe(0);
});

test('elements that nobody defines are given up after a minute', async () => {
  look(openPage('<x-a id="a"></x-a>'));
  await pass(64_000);
  expect(vi.getTimerCount()).toBe(0);
  expect(found).toEqual([]);
});

test('a page without custom elements starts no clock', () => {
  look(openPage('<p>a</p>'));
  expect(vi.getTimerCount()).toBe(0);
});

test('nothing is looked at after the abort', async () => {
  look(openPage('<x-a id="a"></x-a>'));
  life.abort();
  defined.add(element('#a'));
  await pass(64_000);
  expect(found).toEqual([]);
  look(document.body);
  expect(vi.getTimerCount()).toBe(0);
});
