/** Runs the same tests in every browser, each as if freshly installed, with the production build. */
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { type BrowserName, type TestBrowser, browserNames } from './browsers/driver.ts';
import { builtExtension, launchBrowser } from './browsers/index.ts';
import { type PageServer, servePages } from './serve.ts';

export interface Stage {
  readonly name: BrowserName;
  readonly browser: TestBrowser;
  readonly server: PageServer;
}

/** Both, or the one that E2E_BROWSER in the environment names. */
export const browsersHere = browserNames.filter((name) => name === (process.env['E2E_BROWSER'] ?? name));

/** @param tests gets a function that gives the stage, once the browser is up, and which browser that will be */
export function inEveryBrowser(
  tests: (stage: () => Stage, name: BrowserName) => void,
  generated: Readonly<Record<string, string>> = {},
): void {
  describe.each(browsersHere)('in %s', (name) => {
    let stage: Stage | null = null;
    let hasFailed = false;
    beforeAll(async () => {
      const server = await servePages(generated);
      stage = { name, browser: await freshBrowser(name), server };
    });
    beforeEach(({ onTestFailed }) => onTestFailed(() => void (hasFailed = true)));
    afterAll(async () => {
      // What a failed test has left behind comes in nobody else's way.
      if (hasFailed || !stage) await dropBrowser(name);
      await stage?.server.close();
    });
    tests(() => {
      if (!stage) throw new Error('The browser is not up');
      return stage;
    }, name);
  });
}

/** The one that the file before has used, made new, or else one that is launched. */
async function freshBrowser(name: BrowserName): Promise<TestBrowser> {
  const kept = keptBrowsers.get(name);
  await kept?.renew();
  const browser = kept ?? (await launchBrowser[name]({ extension: extensionFolder(name) }));
  keptBrowsers.set(name, browser);
  return browser;
}

async function dropBrowser(name: BrowserName): Promise<void> {
  const browser = keptBrowsers.get(name);
  keptBrowsers.delete(name);
  await browser?.close();
}

export const extensionFolder = (name: BrowserName): string =>
  join(import.meta.dirname, '../..', builtExtension[name]);
