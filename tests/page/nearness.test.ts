// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Nearness, createNearness } from '../../lib/page/nearness.ts';
import { type Intersections, stubIntersections } from './intersections.ts';
import { element, openPage, openRoot } from './page.ts';

let intersections: Intersections;
let nearness: Nearness;
let life: AbortController;
const heard = vi.fn();

beforeEach(() => {
  intersections = stubIntersections();
  life = new AbortController();
  heard.mockClear();
  nearness = createNearness(heard, life.signal);
});
afterEach(() => void vi.unstubAllGlobals());

test('says of a block whether it is near, each time that changes', () => {
  const p = element('p', openPage('<p>a</p>'));
  nearness.watch(p);
  intersections.tell(p, true);
  intersections.tell(p, false);
  expect(heard.mock.calls).toEqual([
    [p, true],
    [p, false],
  ]);
});

test('a shadow root is where its host is, and both are told', () => {
  openPage('<div id="host">light</div>');
  const host = element('#host');
  const root = openRoot(host, 'shadow');
  nearness.watch(host);
  nearness.watch(root);
  intersections.tell(host, true);
  expect(heard.mock.calls).toEqual([
    [host, true],
    [root, true],
  ]);
});

test('the host is watched until neither is of interest', () => {
  openPage('<div id="host">light</div>');
  const host = element('#host');
  const root = openRoot(host, 'shadow');
  nearness.watch(host);
  nearness.watch(root);
  nearness.unwatch(host);
  expect(intersections.observed.has(host)).toBe(true);
  intersections.tell(host, true);
  expect(heard.mock.calls).toEqual([[root, true]]);
  nearness.unwatch(root);
  expect(intersections.observed.size).toBe(0);
});

test('a block without a box of its own counts as near', () => {
  const p = element('p', openPage('<p style="display: contents">a</p>'));
  nearness.watch(p);
  intersections.tell(p, false);
  expect(heard.mock.calls).toEqual([[p, true]]);
});

test('nothing is watched after the end', () => {
  const p = element('p', openPage('<p>a</p>'));
  nearness.watch(p);
  life.abort();
  expect(intersections.observed.size).toBe(0);
});
