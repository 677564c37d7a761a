/**
 * Pictures for the stores, taken of the real extension in Chromium into docs/store/pictures: five screenshots and the small tile.
 * The popup and the panel, which the browser shows beside or over a page, are put there as it does.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startingHabits } from '../content/index.ts';
import { defaultSettings } from '../lib/domain/settings.ts';
import { type TestPage, until } from '../tests/e2e/browsers/driver.ts';
import { builtExtension, launchBrowser } from '../tests/e2e/browsers/index.ts';
import { marksOn, openCard, restOn } from '../tests/e2e/on-page.ts';
import { press, says, send, store } from '../tests/e2e/own-page.ts';
import { servePages } from '../tests/e2e/serve.ts';
import { tabBeside } from '../tests/e2e/own-page.ts';

const screenshot = { width: 1280, height: 800 };
const tile = { width: 440, height: 280 };
const popupWidth = 360;
const panelWidth = 400;

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/store/pictures');
const parts = mkdtempSync(join(tmpdir(), 'pictures-'));
mkdirSync(folder, { recursive: true });

const server = await servePages();
const browser = await launchBrowser.chromium({ extension: join(root, builtExtension.chromium) });

const data = await browser.openOwn('data.html');
await store(data, { settings: { ...defaultSettings(startingHabits, 1), theme: 'light', applies: [] } });
const today = await data.evaluate(() => new Date().toLocaleDateString('sv'));
for (const habitId of startingHabits.slice(0, 2))
  await send(data, { ask: 'tick', habitId, day: today, state: 'done' });
await says(data, 'Your habit days');
await shoot(data, screenshot, join(folder, '5-your-data.png'));
await data.close();

const article = await browser.open(`${server.origin}/article.html`);
await article.setViewport(screenshot.width, screenshot.height);
await marksOn(article, 20);
await shoot(article, screenshot, join(parts, 'article.png'));
await shoot(article, { ...screenshot, width: screenshot.width - panelWidth }, join(parts, 'narrow.png'));
const panel = await browser.openOwn(`sidepanel.html?tab=${await tabBeside(browser)}`);
await until('its list', () => panel.evaluate(() => document.querySelectorAll('.term').length > 10));
await press(panel, 'Butyrate');
await says(panel, 'Evidence');
await shoot(panel, { ...screenshot, width: panelWidth }, join(parts, 'panel.png'));
await panel.close();

await article.activate();
await article.setViewport(screenshot.width, screenshot.height);
await restOn(article, 'Akkermansia');
await openCard(article);
await shoot(article, screenshot, join(folder, '1-a-card-on-a-page.png'));
await article.close();

const popup = await browser.openOwn('popup.html');
await popup.setViewport(popupWidth, screenshot.height);
await until('the popup', () => popup.evaluate(() => document.querySelectorAll('section').length === 4));
await shoot(popup, { width: popupWidth, height: 720 }, join(parts, 'popup.png'));
await popup.close();

const glossary = await browser.openOwn('glossary.html#term/butyrate');
await says(glossary, 'Butyrate');
await shoot(glossary, screenshot, join(folder, '4-glossary.png'));
await glossary.close();
await browser.close();
await server.close();

const page = (body: string): string => `<!doctype html><meta charset="utf-8"><style>
  body { position: relative; margin: 0; background: #fff; font-family: sans-serif; overflow: hidden; }
  img { display: block; }
  .beside { display: flex; }
  .beside img + img { border-left: 1px solid #767676; }
  .over { position: absolute; top: 8px; right: 24px; border: 1px solid #767676; }
  .tile { display: grid; grid-template-columns: auto 1fr; gap: 24px; align-items: center; height: 280px; padding: 0 32px; }
  .tile p { margin: 0; font-size: 22px; line-height: 1.4; }
  .tile strong { display: block; font-size: 30px; line-height: 1.2; margin-bottom: 12px; }
</style>${body}`;
const image = (file: string, kind = 'png', attributes = ''): string =>
  `<img ${attributes} alt="" src="data:image/${kind};base64,${readFileSync(file).toString('base64')}">`;
const put = {
  '/popup.html': page(
    image(join(parts, 'article.png')) + image(join(parts, 'popup.png'), 'png', 'class="over"'),
  ),
  '/panel.html': page(
    `<div class="beside">${image(join(parts, 'narrow.png'))}${image(join(parts, 'panel.png'))}</div>`,
  ),
  '/tile.html': page(
    `<div class="tile">${image(join(root, 'assets/icon.svg'), 'svg+xml', 'width="112" height="112"')}
     <p><strong>MS Gut Companion</strong>Words about MS and the gut, explained where you read.</p></div>`,
  ),
};
// By a browser without the extension, which would mark the words of the tile.
const putServer = await servePages(put);
const plain = await launchBrowser.chromium({ extension: null });
for (const [path, size, file] of [
  ['/popup.html', screenshot, '2-popup.png'],
  ['/panel.html', screenshot, '3-panel-beside-the-page.png'],
  ['/tile.html', tile, 'tile.png'],
] as const) {
  const made = await plain.open(`${putServer.origin}${path}`);
  await shoot(made, size, join(folder, file));
}
await plain.close();
await putServer.close();
rmSync(parts, { recursive: true });

async function shoot(
  shown: TestPage,
  { width, height }: { readonly width: number; readonly height: number },
  file: string,
): Promise<void> {
  await shown.setViewport(width, height);
  await shown.screenshot(file);
}
