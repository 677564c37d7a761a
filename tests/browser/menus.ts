/** The menu over a selection, which the fake browser lacks. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

export function stubMenus(): void {
  const { contextMenus, i18n } = fakeBrowser;
  vi.spyOn(contextMenus.onClicked, 'addListener').mockImplementation(() => undefined);
  vi.spyOn(contextMenus, 'removeAll').mockImplementation(() => Promise.resolve());
  vi.spyOn(contextMenus, 'create').mockImplementation(() => 'look-up');
  vi.spyOn(i18n, 'getMessage').mockImplementation((key) => key);
}
