/** Development: builds on save, in a browser window with the extension on the demo article. `npm run dev -- firefox` for Firefox. */
import { createServer } from 'wxt';
import { findBrowser, requireBrowser } from '../tests/e2e/browsers/find.ts';
import { servePages } from '../tests/e2e/serve.ts';

const isFirefox = process.argv.includes('firefox');
requireBrowser(isFirefox ? 'firefox' : 'chromium');
const pages = await servePages();
const server = await createServer({
  browser: isFirefox ? 'firefox' : 'chrome',
  webExt: {
    binaries: { chrome: findBrowser('chromium') ?? '', firefox: findBrowser('firefox') ?? '' },
    startUrls: [`${pages.origin}/article.html`],
    chromiumArgs: ['--no-sandbox'],
  },
});
await server.start();
