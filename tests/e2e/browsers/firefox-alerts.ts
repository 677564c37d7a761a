/** Stands in for the desktop that Firefox hands its notifications to: without a window there is none, and each is closed at once. */
import type { Bidi } from './bidi.ts';
import type { KeptNotifications } from './driver.ts';
import { inBrowserWindow } from './firefox-calls.ts';

export async function keepAlerts(bidi: Bidi): Promise<KeptNotifications> {
  await inBrowserWindow(
    bidi,
    `() => {
      const said = [];
      const standing = new Map();
      const tell = (name, what) => standing.get(name)?.observe(null, what, null);
      const service = {
        QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
        showAlert({ name, title, text }, listener) {
          said.push({ title, message: text });
          standing.set(name, listener);
          tell(name, 'alertshow');
        },
        closeAlert(name) {
          tell(name, 'alertfinished');
          standing.delete(name);
        },
      };
      Components.manager.QueryInterface(Ci.nsIComponentRegistrar).registerFactory(
        Services.uuid.generateUUID(),
        'Alerts of a test',
        '@mozilla.org/alerts-service;1',
        { createInstance: (wanted) => service.QueryInterface(wanted) },
      );
      window.keptAlerts = {
        said,
        press: () => [...standing.keys()].forEach((name) => tell(name, 'alertclickcallback')),
      };
    }`,
  );
  return {
    said: () => inBrowserWindow(bidi, '() => window.keptAlerts.said'),
    press: async () => void (await inBrowserWindow(bidi, '() => window.keptAlerts.press()')),
  };
}
