/** Words that a reader asks for, by the menu over a selection or by a key: from the press to the panel. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followAsking, offerAsking } from '../../lib/browser/asking.ts';
import { answerSelection } from '../../lib/browser/selection.ts';
import { onWordsAsked } from '../../lib/browser/side-panel.ts';
import { stubMenus } from './menus.ts';

const tab = { id: 9, windowId: 4 };
let onMenu: (info: object, tab: object) => void;
let onCommand: (name: string, tab: object) => void;
let openPanel: ReturnType<typeof vi.fn>;
let life: AbortController;

beforeEach(() => {
  fakeBrowser.reset();
  life = new AbortController();
  stubMenus();
  vi.spyOn(fakeBrowser.contextMenus.onClicked, 'addListener').mockImplementation((listener) => {
    onMenu = listener as typeof onMenu;
  });
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockImplementation((listener) => {
    onCommand = listener as typeof onCommand;
  });
  openPanel = vi.fn(() => Promise.resolve());
  Object.assign(fakeBrowser, { sidePanel: { open: openPanel } });
  followAsking();
});
afterEach(() => {
  life.abort();
  Object.assign(fakeBrowser, { sidePanel: undefined });
  vi.restoreAllMocks();
});

const heard = (): Promise<string> => new Promise((resolve) => onWordsAsked(resolve, life.signal));
/** A page with a frame in which a reader has selected something. */
const select = (words: string): void => {
  type Hear = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => void;
  const frames: Hear[] = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((hear) => {
    frames.push(hear as Hear);
  });
  answerSelection(() => '', life.signal);
  answerSelection(() => words, life.signal);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(
    (id, message) =>
      new Promise((resolve) =>
        frames.forEach((hear) => id === tab.id && hear(message, {}, resolve)),
      ) as never,
  );
};

test('the menu stands over a selection, and over nothing else', async () => {
  const created = new Promise((resolve) => {
    vi.spyOn(fakeBrowser.contextMenus, 'create').mockImplementation((menu) => {
      resolve(menu);
      return 'look-up';
    });
  });
  offerAsking('lookUpMenu');
  expect(await created).toEqual({ id: 'look-up', title: 'lookUpMenu', contexts: ['selection'] });
});

test('the menu opens the panel of its window within the press, and brings it the words', async () => {
  onMenu({ menuItemId: 'look-up', selectionText: 'leaky gut' }, tab);
  expect(openPanel).toHaveBeenCalledExactlyOnceWith({ windowId: 4 });
  expect(await heard()).toBe('leaky gut');
});

test('another menu opens nothing', () => {
  onMenu({ menuItemId: 'another', selectionText: 'leaky gut' }, tab);
  expect(openPanel).not.toHaveBeenCalled();
});

test('the key brings what is selected, in whichever frame', async () => {
  select('short-chain fatty acids');
  onCommand('look-up', tab);
  expect(openPanel).toHaveBeenCalledExactlyOnceWith({ windowId: 4 });
  expect(await heard()).toBe('short-chain fatty acids');
});

test('the key of the list opens the panel and asks for no word', async () => {
  const set = vi.spyOn(fakeBrowser.storage.session, 'set');
  onCommand('page-words', tab);
  expect(openPanel).toHaveBeenCalledExactlyOnceWith({ windowId: 4 });
  await new Promise((resolve) => setImmediate(resolve));
  expect(set).not.toHaveBeenCalled();
});

test('where the browser has no panel, the words are looked up in a tab', async () => {
  openPanel.mockRejectedValue(new Error('No side panel'));
  const created = new Promise((resolve) => {
    vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((what) => {
      resolve(what);
      return Promise.resolve({}) as never;
    });
  });
  onMenu({ menuItemId: 'look-up', selectionText: 'pseudorelapse' }, tab);
  expect(await created).toMatchObject({ url: fakeBrowser.runtime.getURL('/sidepanel.html') });
  expect(await heard()).toBe('pseudorelapse');
});
