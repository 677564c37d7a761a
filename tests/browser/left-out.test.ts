import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followLeftOut } from '../../lib/browser/left-out.ts';

const known = (termIds: unknown) => ({ 'known-terms': { version: 1, termIds } });
const wrong = (pages: unknown) => ({ 'wrong-meanings': { version: 1, pages } });
const life = { end: new AbortController() };

beforeEach(() => {
  fakeBrowser.reset();
  life.end = new AbortController();
});
afterEach(() => {
  life.end.abort();
  vi.restoreAllMocks();
});

test('is known from what is stored, by page', async () => {
  await fakeBrowser.storage.local.set({
    ...known(['myelin']),
    ...wrong({ 'example.org/a': ['MS', 'OCT'], 'example.org/b': ['ON'] }),
  });
  const { now, isKnown } = followLeftOut(vi.fn(), life.end.signal);
  await isKnown;
  expect([...now().termIds]).toEqual(['myelin']);
  expect([...now().formsOf('example.org/a')]).toEqual(['MS', 'OCT']);
  expect([...now().formsOf('example.org/c')]).toEqual([]);
  expect([...now().formsOf('constructor')]).toEqual([]);
});

test('is nothing where nothing is stored', async () => {
  const { now, isKnown } = followLeftOut(vi.fn(), life.end.signal);
  await isKnown;
  expect(now().termIds.size).toBe(0);
  expect(now().formsOf('example.org/a').size).toBe(0);
});

test.each<[string, Record<string, unknown> | null]>([
  ['a read that fails', null],
  ['records of other kinds', { ...known('myelin'), ...wrong(['MS']) }],
  ['records of nothing', { 'known-terms': 7, 'wrong-meanings': null }],
  ['texts that are none', { ...known([1, null]), ...wrong({ 'example.org/a': 'MS' }) }],
])('leaves nothing out for %s', async (_, stored) => {
  if (stored) await fakeBrowser.storage.local.set(stored);
  else vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk'));
  const { now, isKnown } = followLeftOut(vi.fn(), life.end.signal);
  await isKnown;
  expect(now().termIds.size).toBe(0);
  expect(now().formsOf('example.org/a').size).toBe(0);
});

test('follows each change, and no other', async () => {
  const onChange = vi.fn();
  const { now, isKnown } = followLeftOut(onChange, life.end.signal);
  await isKnown;
  await fakeBrowser.storage.local.set({ settings: {} });
  await fakeBrowser.storage.local.set(known(['fibre']));
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
  expect([...now().termIds]).toEqual(['fibre']);
});
