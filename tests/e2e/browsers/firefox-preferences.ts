/** A Firefox profile for tests: the extension's address fixed, its prompts answered, the browser's own traffic off. */

export const extensionId = 'ms-gut-companion@ms-gut-companion.example';
/** Fixed, so that a test knows the address of the extension's own pages. */
export const extensionHost = '11111111-2222-4333-8444-555555555555';

const preferences: Readonly<Record<string, string | number | boolean>> = {
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionHost }),
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.openPopupWithoutUserGesture.enabled': true,
  'extensions.webextOptionalPermissionPrompts': false,
  'ui.popup.disable_autohide': true,
  'general.smoothScroll': false,
  // The browser's own traffic.
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'dom.ipc.processCount': 1,
};

/**
 * The text of a profile's `user.js`.
 * @param proxy the `host:port` that every request has to take
 * @param isKept whether the profile, and what is stored in it, outlives its browser
 */
export function userJs(proxy: string | undefined, isKept: boolean): string {
  // A browser that ends takes an extension away that was installed for a test.
  const ofKept = { 'extensions.webextensions.keepStorageOnUninstall': isKept };
  return Object.entries({ ...preferences, ...ofKept, ...proxyPreferences(proxy) })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

function proxyPreferences(proxy: string | undefined): Record<string, string | number | boolean> {
  if (!proxy) return {};
  const { hostname, port } = new URL(`http://${proxy}`);
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}
