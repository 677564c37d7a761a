/** Words that the reader asks for: by the menu over a selection or by a key, they are looked up beside the page. */
import type { MessageKey } from '../domain/text.ts';
import { browser } from './api.ts';
import { askForWords, openSidePanel } from './side-panel.ts';
import { selectionIn } from './selection.ts';

const menuId = 'look-up';

/** @param titleKey of a message with `%s` for the selected words. Kept by the browser: to be called once, when the extension is installed. */
export function offerAsking(titleKey: MessageKey): void {
  // Firefox for Android has no such menus.
  const { contextMenus } = browser as { readonly contextMenus?: typeof browser.contextMenus };
  // Its type knows the keys of a generated catalogue only.
  const i18n = browser.i18n as { getMessage: (key: string) => string };
  const title = i18n.getMessage(titleKey);
  contextMenus?.removeAll().then(
    () => contextMenus.create({ id: menuId, title, contexts: ['selection'] }),
    () => undefined,
  );
}

export function followAsking(): void {
  const { contextMenus, commands } = browser as {
    readonly contextMenus?: typeof browser.contextMenus;
    readonly commands?: typeof browser.commands;
  };
  contextMenus?.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === menuId && tab?.windowId !== undefined)
      openWith(tab.windowId, Promise.resolve(selectionText ?? ''));
  });
  commands?.onCommand.addListener((command, tab) => {
    if (tab?.windowId === undefined) return;
    if (command === 'page-words') openWith(tab.windowId, Promise.resolve(''));
    if (command === 'look-up' && tab.id !== undefined) openWith(tab.windowId, selectionIn(tab.id));
  });
}

/** The panel opens within the press, before the words are known. Where there is none, they are looked up in a tab. */
function openWith(windowId: number, asked: Promise<string>): void {
  void Promise.all([openSidePanel(windowId), asked]).then(async ([isOpen, words]) => {
    if (words !== '') await askForWords(words);
    if (!isOpen) await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
  });
}
