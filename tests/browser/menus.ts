/** What the fake browser lacks: the menu over a selection, and the news of a permission. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

export function stubMenus(): void {
  const { contextMenus, i18n, permissions } = fakeBrowser;
  vi.spyOn(permissions.onAdded, 'addListener').mockImplementation(() => undefined);
  vi.spyOn(contextMenus.onClicked, 'addListener').mockImplementation(() => undefined);
  vi.spyOn(contextMenus, 'removeAll').mockImplementation(() => Promise.resolve());
  vi.spyOn(contextMenus, 'create').mockImplementation(() => 'look-up');
  vi.spyOn(i18n, 'getMessage').mockImplementation((key) => key);
}
