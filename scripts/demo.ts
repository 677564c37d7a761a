/**
 * Shows the extension at work on a demo article: in a window where there is a display, else headless, with screenshots.
 *
 *   npm start                  in Chromium
 *   npm start -- firefox       in Firefox
 *   npm start -- --headless    screenshots, also where there is a display
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserName, browserNames, until } from '../tests/e2e/browsers/driver.ts';
import { findBrowser, installLine, installMissing } from '../tests/e2e/browsers/find.ts';
import { builtExtension, launchBrowser } from '../tests/e2e/browsers/index.ts';
import { servePages } from '../tests/e2e/serve.ts';
import { marksOn, openCard, restOn } from '../tests/e2e/on-page.ts';

const options = process.argv.slice(2);
const name: BrowserName = browserNames.find((known) => options.includes(known)) ?? 'chromium';
const hasDisplay =
  ['darwin', 'win32'].includes(process.platform) ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const isHeadless = options.includes('--headless') || !hasDisplay;

installMissing([name]);
if (findBrowser(name) === null) {
  console.error(`${name} is not installed. Type: ${installLine([name])}`);
  process.exit(1);
}

const root = join(import.meta.dirname, '..');
const server = await servePages();
const browser = await launchBrowser[name]({ extension: join(root, builtExtension[name]), isHeadless });
const page = await browser.open(`${server.origin}/article.html`);
await marksOn(page, 20);

if (isHeadless) {
  const folder = join(root, '.demo');
  mkdirSync(folder, { recursive: true });
  const shoot = async (shown: typeof page, file: string): Promise<void> => {
    await shown.screenshot(join(folder, file));
    console.log(`  .demo/${file}`);
  };
  console.log(`Demonstration in ${browser.version}, without a display. Screenshots:`);
  await page.setViewport(1000, 800, 2);
  await shoot(page, 'marked-article.png');
  await restOn(page, 'Akkermansia');
  await openCard(page);
  await shoot(page, 'open-card.png');
  const popup = await browser.openOwn('popup.html');
  await popup.setViewport(360, 1000, 2);
  await until('the popup', () => popup.evaluate(() => document.querySelectorAll('section').length === 4));
  await shoot(popup, 'popup.png');
  await browser.close();
} else {
  console.log(
    `${browser.version} shows the demo article. Rest the pointer on a dotted word. Close the window to end.`,
  );
  await browser.ended;
}
await server.close();
