import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openOwnPage } from '../../lib/browser/own-pages.ts';

beforeEach(() => fakeBrowser.reset());

test('a page of ours opens in a tab of its own, at the view asked for', async () => {
  await openOwnPage('glossary.html#understand');
  const urls = (await fakeBrowser.tabs.query({})).map(({ url }) => url);
  expect(urls).toContain(fakeBrowser.runtime.getURL('/glossary.html#understand'));
});
