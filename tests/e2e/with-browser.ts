/** Runs the same tests in every browser, each with a fresh profile and the production build. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { type BrowserName, type TestBrowser, browserNames } from './browsers/driver.ts';
import { builtExtension, launchBrowser } from './browsers/index.ts';
import { type PageServer, servePages } from './serve.ts';

export interface Stage {
  readonly name: BrowserName;
  readonly browser: TestBrowser;
  readonly server: PageServer;
}

/** @param tests gets a function that gives the stage, once the browser is up, and which browser that will be */
export function inEveryBrowser(
  tests: (stage: () => Stage, name: BrowserName) => void,
  generated: Readonly<Record<string, string>> = {},
): void {
  describe.each(browserNames)('in %s', (name) => {
    let stage: Stage | null = null;
    beforeAll(async () => {
      const server = await servePages(generated);
      const browser = await launchBrowser[name]({ extension: extensionFolder(name) });
      stage = { name, browser, server };
    });
    afterAll(async () => {
      await stage?.browser.close();
      await stage?.server.close();
    });
    tests(() => {
      if (!stage) throw new Error('The browser is not up');
      return stage;
    }, name);
  });
}

export const extensionFolder = (name: BrowserName): string =>
  join(import.meta.dirname, '../..', builtExtension[name]);
