import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from '../../lib/page/clipboard.ts';

afterEach(() => vi.unstubAllGlobals());

test('a text is copied', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  expect(await copyText('words')).toBe(true);
  expect(writeText).toHaveBeenCalledExactlyOnceWith('words');
});

test.each([
  ['the browser refuses', { clipboard: { writeText: () => Promise.reject(new Error('NotAllowed')) } }],
  ['the page has no clipboard', {}],
])('where %s, it says that it is not', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  expect(await copyText('words')).toBe(false);
});
