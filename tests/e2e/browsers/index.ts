import { launchChromium } from './chromium.ts';
import type { BrowserName, LaunchOptions, TestBrowser } from './driver.ts';
import { launchFirefox } from './firefox.ts';

export const launchBrowser: Readonly<Record<BrowserName, (options: LaunchOptions) => Promise<TestBrowser>>> =
  {
    chromium: launchChromium,
    firefox: launchFirefox,
  };

/** Where the production builds lie, relative to the project's root. */
export const builtExtension: Readonly<Record<BrowserName, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};
