/** What only Firefox's own window can do: to the extension, and to the tab in front. */
import type { Bidi } from './bidi.ts';
import { inBrowserWindow } from './firefox-calls.ts';

export const allowInPrivate = (bidi: Bidi, id: string): Promise<void> =>
  inBrowserWindow(
    bidi,
    `async (id) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await (await AddonManager.getAddonByID(id)).reload();
    }`,
    id,
  );

/** What the reader, or an update, does to an extension. */
export const changeAddon = (bidi: Bidi, id: string, how: 'reload' | 'disable'): Promise<void> =>
  inBrowserWindow(
    bidi,
    `async (id, how) => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID(id))[how]();
    }`,
    id,
    how,
  );

/** Resolves once nothing is left of what it has stored. */
export const uninstall = (bidi: Bidi, id: string): Promise<void> =>
  inBrowserWindow(
    bidi,
    `async (id) => {
      const { Management } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const cleared = new Promise((resolve) =>
        Management.once('cleanupAfterUninstall', (_, __, tasks) => resolve(Promise.all(tasks.map(({ promise }) => promise)))));
      await (await AddonManager.getAddonByID(id)).uninstall();
      await cleared;
    }`,
    id,
  );

export const endBackground = (bidi: Bidi, id: string): Promise<void> =>
  inBrowserWindow(
    bidi,
    `(id) => WebExtensionPolicy.getByID(id).extension.terminateBackground({
      ignoreDevToolsAttached: true,
      disableResetIdleForTest: true,
    })`,
    id,
  );

export const wearMedia = (bidi: Bidi, colorScheme: string, hasForcedColors: boolean): Promise<void> =>
  inBrowserWindow(
    bidi,
    `(scheme, forced) => {
      const { browsingContext } = gBrowser.selectedBrowser;
      browsingContext.prefersColorSchemeOverride = scheme;
      browsingContext.forcedColorsOverride = forced;
    }`,
    colorScheme,
    hasForcedColors ? 'active' : 'none',
  );

export const wearPrint = (bidi: Bidi): Promise<void> =>
  inBrowserWindow(bidi, `() => void (gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print')`);
