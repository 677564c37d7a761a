/** The world that end-to-end tests run in: Node's, with browsers that stay up from one file to the next. */
import type { Environment } from 'vitest/runtime';
import type { BrowserName, TestBrowser } from './browsers/driver.ts';

declare global {
  /** The browser of each kind that the files share. */
  var keptBrowsers: Map<BrowserName, TestBrowser>;
}

export default {
  name: 'kept-browsers',
  viteEnvironment: 'ssr',
  setup: () => {
    globalThis.keptBrowsers = new Map();
    return {
      teardown: async () => {
        for (const browser of globalThis.keptBrowsers.values()) await browser.close();
      },
    };
  },
} satisfies Environment;
