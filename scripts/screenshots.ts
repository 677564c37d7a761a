/**
 * Pictures of every surface, in every theme and preset, at 100 and at 200 per cent, and in the languages that nobody speaks
 * (tests/pseudo.ts), to be looked at.
 *
 *   npm run screenshots                            into .screenshots, in both browsers
 *   npm run screenshots -- firefox                 in one
 *   npm run screenshots -- --only=popup            surfaces whose name begins so
 *   npm run screenshots -- --only=pseudo           all of them, longer and accented, and longer and from right to left
 *   npm run screenshots -- --only=pseudo-mirrored  in one of the two
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Preset, presets } from '../lib/domain/presets.ts';
import { type Settings, type Theme, defaultSettings, themes } from '../lib/domain/settings.ts';
import { startingHabits } from '../content/index.ts';
import {
  type BrowserName,
  type TestBrowser,
  type TestPage,
  browserNames,
  until,
} from '../tests/e2e/browsers/driver.ts';
import { builtExtension, launchBrowser } from '../tests/e2e/browsers/index.ts';
import { openCard, paintedWords, restOn } from '../tests/e2e/on-page.ts';
import { says, store, tabBeside, untilAtRest } from '../tests/e2e/own-page.ts';
import { servePages } from '../tests/e2e/serve.ts';
import { explainButyrate, pasteText, records } from '../tests/e2e/surfaces.ts';
import { type PseudoKind, buildPseudo, pseudo, pseudoKinds } from '../tests/pseudo.ts';

interface Look {
  readonly theme: Theme;
  readonly preset: Preset;
  readonly textScale: Settings['textScale'];
  /** CSS px; the narrowest that WCAG asks for is 320. */
  readonly width: number;
  readonly hasForcedColors?: boolean;
  /** Where a docked card stands, unless at the bottom. */
  readonly dockedSide?: 'left' | 'right';
}

const usual: Look = { theme: 'light', preset: 'usual', textScale: 100, width: 1000 };
const large: Look = { ...usual, textScale: 200 };
const looks: readonly Look[] = [
  ...themes.filter((theme) => theme !== 'system').map((theme) => ({ ...usual, theme })),
  ...presets.slice(1).map((preset) => ({ ...usual, preset })),
  ...(['left', 'right'] as const).map((dockedSide) => ({ ...usual, preset: 'eyes' as const, dockedSide })),
  { ...usual, hasForcedColors: true },
  large,
  { ...large, theme: 'dark', width: 320 },
];
const pseudoLooks: readonly Look[] = [large, { ...large, width: 320 }];

/** A build in one language, and pages of the web with a word of it to rest on. */
interface Edition {
  /** What its surfaces' names begin with. */
  readonly prefix: string;
  readonly extension: string;
  readonly looks: readonly Look[];
  readonly cards: Readonly<Record<string, { readonly path: string; readonly word: string }>>;
}

interface OwnPage {
  readonly path: string;
  readonly isBesideArticle?: boolean;
  /** What the reader does there. Only in English: the buttons are known by their words. */
  readonly use?: (page: TestPage) => Promise<void>;
}

const ownPages: Readonly<Record<string, OwnPage>> = {
  popup: { path: 'popup.html' },
  options: { path: 'options.html' },
  data: { path: 'data.html' },
  saved: { path: 'saved.html' },
  paste: { path: 'paste.html', use: pasteText },
  glossary: { path: 'glossary.html#term/butyrate' },
  panel: { path: 'sidepanel.html', isBesideArticle: true },
  'panel-with-explanation': { path: 'sidepanel.html', isBesideArticle: true, use: explainButyrate },
  history: { path: 'past-days.html' },
  habits: { path: 'habits.html' },
  visit: { path: 'visit.html' },
  welcome: { path: 'welcome.html' },
};

const options = process.argv.slice(2);
const only = options.find((option) => option.startsWith('--only='))?.slice('--only='.length) ?? '';
const chosen = browserNames.filter((name) => options.includes(name));
const folder = join(import.meta.dirname, '..', '.screenshots');
mkdirSync(folder, { recursive: true });

const wanted = (prefix: string): boolean => prefix.startsWith(only) || only.startsWith(prefix);
const names = chosen.length > 0 ? chosen : browserNames;
const kinds = pseudoKinds.filter((kind) => wanted(prefixOf(kind)));
const server = await servePages(
  Object.fromEntries(
    kinds.map((kind) => [`/${kind}.html`, `<!doctype html><title>.</title><p>${pseudoWord(kind)}`]),
  ),
);
for (const name of names) {
  if (!only.startsWith('pseudo')) await shootEdition(name, english(name));
  for (const kind of kinds) await shootEdition(name, pseudoEdition(kind, name));
}
await server.close();

function english(name: BrowserName): Edition {
  return {
    prefix: '',
    extension: join(folder, '..', builtExtension[name]),
    looks,
    cards: {
      card: { path: 'article.html', word: 'microbiome' },
      'card-of-claim': { path: 'big-claims.html', word: 'causes' },
    },
  };
}

function pseudoEdition(kind: PseudoKind, name: BrowserName): Edition {
  return {
    prefix: prefixOf(kind),
    extension: buildPseudo(kind, name),
    looks: pseudoLooks,
    cards: { card: { path: `${kind}.html`, word: pseudoWord(kind) } },
  };
}

function prefixOf(kind: PseudoKind): string {
  return `pseudo-${kind}-`;
}

function pseudoWord(kind: PseudoKind): string {
  return pseudo('Natalizumab', kind);
}

async function shootEdition(name: BrowserName, edition: Edition): Promise<void> {
  const browser = await launchBrowser[name]({ extension: edition.extension });
  for (const look of edition.looks) await shootAll(browser, edition, look);
  await browser.close();
}

async function shootAll(browser: TestBrowser, { prefix, cards }: Edition, look: Look): Promise<void> {
  const { theme, preset, textScale, width, hasForcedColors = false, dockedSide } = look;
  const own = await browser.openOwn('glossary.html');
  const settings = {
    ...{ theme, preset, textScale },
    isMoreOpen: textScale === 200,
    ...(dockedSide && { dockedSide }),
  };
  await store(own, { ...records, settings: { ...defaultSettings(startingHabits, 1), ...settings } });
  await own.close();
  const shoot = async (page: TestPage, surface: string): Promise<void> => {
    if (hasForcedColors) await page.setMedia({ hasForcedColors });
    const worn = hasForcedColors ? 'forced' : theme;
    const file = [prefix + surface, browser.name, worn, preset, textScale, width, dockedSide]
      .filter((part) => part !== undefined)
      .join('-');
    await page.screenshot(join(folder, `${file}.png`));
    console.log(`  .screenshots/${file}.png`);
  };
  for (const [surface, { path, isBesideArticle = false, use }] of Object.entries(ownPages)) {
    if (!(prefix + surface).startsWith(only) || dockedSide || (prefix !== '' && use)) continue;
    const beside = isBesideArticle && !prefix ? await articleBeside(browser) : null;
    const page = await browser.openOwn(beside ? `${path}?tab=${await tabBeside(browser)}` : path);
    // The popup has its own width on every screen, and a scroll bar beside it.
    const ownWidth = surface === 'popup' ? 380 : isBesideArticle ? Math.min(400, width) : width;
    await page.setViewport(ownWidth, 1600);
    await until(surface, () => page.evaluate(() => document.querySelector('h1') !== null));
    if (beside) await says(page, 'words explained');
    await use?.(page);
    await untilAtRest(page);
    await shoot(page, surface);
    await page.close();
    await beside?.close();
  }
  for (const [surface, { path, word }] of Object.entries(cards)) {
    if (!(prefix + surface).startsWith(only)) continue;
    const page = await browser.open(`${server.origin}/${path}`);
    await page.setViewport(width, 900);
    await until(`"${word}"`, async () => (await paintedWords(page)).some((mark) => mark.includes(word)));
    if (preset === 'eyes') await browser.command('next-word');
    else await restOn(page, word);
    await openCard(page);
    await shoot(page, surface);
    await page.close();
  }
}

/** What the panel lists. */
async function articleBeside(browser: TestBrowser): Promise<TestPage> {
  const article = await browser.open(`${server.origin}/article.html`);
  await until('its marks', async () => (await paintedWords(article)).length > 5);
  return article;
}
