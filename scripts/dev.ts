/**
 * Development: builds on save, in a browser window with the extension on an index of the demo pages, from where the gallery
 * of components is one press away.
 *
 *   npm run dev               in Chromium
 *   npm run dev -- firefox    in Firefox
 *   … --headless              without a window
 */
import { createServer } from 'wxt';
import { findBrowser, requireBrowser } from '../tests/e2e/browsers/find.ts';
import { pageIndex, servePages } from '../tests/e2e/serve.ts';
import { serveGallery } from '../tests/gallery/serve-gallery.ts';

const isFirefox = process.argv.includes('firefox');
const headless = process.argv.includes('--headless') ? ['--headless'] : [];
requireBrowser(isFirefox ? 'firefox' : 'chromium');
const gallery = await serveGallery();
const pages = await servePages({
  '/': pageIndex({ [gallery.url]: 'Gallery: every component in every state' }),
});
const server = await createServer({
  browser: isFirefox ? 'firefox' : 'chrome',
  webExt: {
    binaries: { chrome: findBrowser('chromium') ?? '', firefox: findBrowser('firefox') ?? '' },
    startUrls: [`${pages.origin}/`],
    chromiumArgs: ['--no-sandbox', ...headless],
    firefoxArgs: headless,
  },
});
await server.start();
console.log(`Demo pages: ${pages.origin}/  Gallery: ${gallery.url}`);
