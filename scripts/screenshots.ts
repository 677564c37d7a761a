/**
 * Pictures of every surface, in every theme and preset, at 100 and at 200 per cent, to be looked at.
 *
 *   npm run screenshots                  into .screenshots, in both browsers
 *   npm run screenshots -- firefox       in one
 *   npm run screenshots -- --only=popup  surfaces whose name begins so
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Preset, presets } from '../lib/domain/presets.ts';
import { type Settings, type Theme, defaultSettings, themes } from '../lib/domain/settings.ts';
import { startingHabits } from '../content/index.ts';
import { type TestBrowser, type TestPage, browserNames, until } from '../tests/e2e/browsers/driver.ts';
import { builtExtension, launchBrowser } from '../tests/e2e/browsers/index.ts';
import { marksOn, openCard, restOn } from '../tests/e2e/on-page.ts';
import { store } from '../tests/e2e/own-page.ts';
import { type PageServer, servePages } from '../tests/e2e/serve.ts';

interface Look {
  readonly theme: Theme;
  readonly preset: Preset;
  readonly textScale: Settings['textScale'];
  /** CSS px; the narrowest that WCAG asks for is 320. */
  readonly width: number;
}

const usual: Look = { theme: 'light', preset: 'usual', textScale: 100, width: 1000 };
const looks: readonly Look[] = [
  ...themes.filter((theme) => theme !== 'system').map((theme) => ({ ...usual, theme })),
  ...presets.slice(1).map((preset) => ({ ...usual, preset })),
  { ...usual, textScale: 200 },
  { ...usual, theme: 'dark', textScale: 200, width: 320 },
];
const ownPages: Readonly<Record<string, string>> = {
  popup: 'popup.html',
  options: 'options.html',
  data: 'data.html',
  saved: 'saved.html',
  paste: 'paste.html',
  glossary: 'glossary.html#term/butyrate',
  panel: 'sidepanel.html',
  history: 'history.html',
  habits: 'habits.html',
  visit: 'visit.html',
};

const options = process.argv.slice(2);
const only = options.find((option) => option.startsWith('--only='))?.slice('--only='.length) ?? '';
const chosen = browserNames.filter((name) => options.includes(name));
const folder = join(import.meta.dirname, '..', '.screenshots');
mkdirSync(folder, { recursive: true });

for (const name of chosen.length > 0 ? chosen : browserNames) {
  const server = await servePages();
  const browser = await launchBrowser[name]({ extension: join(folder, '..', builtExtension[name]) });
  for (const look of looks) await shootAll(browser, server, look);
  await browser.close();
  await server.close();
}

async function shootAll(browser: TestBrowser, server: PageServer, look: Look): Promise<void> {
  const { theme, preset, textScale, width } = look;
  const own = await browser.openOwn('glossary.html');
  await store(own, {
    settings: {
      ...defaultSettings(startingHabits, 1),
      theme,
      preset,
      textScale,
      isMoreOpen: textScale === 200,
    },
  });
  await own.close();
  const shoot = async (page: TestPage, surface: string): Promise<void> => {
    const file = [surface, browser.name, theme, preset, textScale, width].join('-');
    await page.screenshot(join(folder, `${file}.png`));
    console.log(`  .screenshots/${file}.png`);
  };
  for (const [surface, path] of Object.entries(ownPages)) {
    if (!surface.startsWith(only)) continue;
    const page = await browser.openOwn(path);
    const narrow = { popup: 360, panel: 400 }[surface] ?? width;
    await page.setViewport(Math.min(narrow, width), 1600);
    await until(surface, () => page.evaluate(() => document.querySelector('h1') !== null));
    await shoot(page, surface);
    await page.close();
  }
  if (!'card'.startsWith(only)) return;
  const page = await browser.open(`${server.origin}/article.html`);
  await page.setViewport(width, 900);
  await marksOn(page, 5);
  if (preset === 'eyes') await browser.command('next-word');
  else await restOn(page, 'microbiome');
  await openCard(page);
  await shoot(page, 'card');
  await page.close();
}
