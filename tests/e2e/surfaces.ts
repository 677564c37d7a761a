/** Every surface of the extension with something in it and everything open, as a reader may have it before their eyes. */
import { readFileSync } from 'node:fs';
import { startingHabits, terms, tips, understandPages } from '../../content/index.ts';
import { tintStyle } from '../../components/tint-style.ts';
import { type Preset, presetValues } from '../../lib/domain/presets.ts';
import { type Settings, defaultSettings } from '../../lib/domain/settings.ts';
import { usualTint } from '../../lib/domain/tint.ts';
import { type TestPage, until } from './browsers/driver.ts';
import { marksOn, openCard, restOn } from './on-page.ts';
import { chooseFile, untilAtRest, press, store, tabBeside } from './own-page.ts';
import type { Stage } from './with-browser.ts';

/** How a reader has it shown. */
export interface Look {
  readonly theme: Settings['theme'];
  readonly textScale: Settings['textScale'];
  /** Of the window, CSS px; a popup or a panel is no wider than it ever is. */
  readonly width: number;
  readonly spacing?: Settings['spacing'];
}
export const usualLook: Look = { theme: 'light', textScale: 100, width: 1000 };

interface OpenSurface {
  readonly page: TestPage;
  readonly wear: (look: Look) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Surface {
  readonly name: string;
  /** How many stretches of text it has at the least: with fewer it is not all there to be looked at. */
  readonly atLeast: number;
  readonly open: (stage: Stage) => Promise<OpenSurface>;
}

const month = `${new Date().getFullYear() - 1}-03`;
/** What a reader of some months has. */
export const records = {
  [`log:${month}`]: { version: 1, days: { [startingHabits[0] ?? '']: 'dl', 'own-abcd1234': '..d' } },
  [`diary:${month}`]: { version: 1, notes: { [`${month}-02`]: 'Slept well' }, presets: {} },
  'my-habits': {
    version: 1,
    own: [{ id: 'own-abcd1234', name: 'Feed the cat', smallest: 'One spoon', isArchived: false }],
    plans: {},
  },
  rests: { version: 1, spans: [{ from: `${month}-05`, to: `${month}-06`, kind: 'rest' }] },
  visit: { version: 1, phone: '01632 960000', lastVisit: `${month}-01`, questions: 'Is it the heat?' },
  tips: { version: 1, shown: [], notForMe: [], saved: [tips[0]?.id] },
  'saved-terms': {
    version: 1,
    terms: ['butyrate', 'dysbiosis'].map((termId) => ({
      termId,
      sentence: 'What feeds them matters to many people.',
      title: 'An article about the gut',
      url: 'https://example.org/article',
      day: `${month}-02`,
    })),
  },
};
const settingsOf = ({ theme, textScale, spacing = 'usual' }: Look, preset: Preset): Settings => ({
  ...{ ...defaultSettings([...startingHabits, 'own-abcd1234'], 1), theme, textScale, spacing, preset },
});

async function wearLook(page: TestPage, look: Look): Promise<void> {
  await store(page, { settings: settingsOf(look, 'usual') });
  await until('the look', () =>
    page.evaluate(
      (theme: string, size: string, spacing: string) =>
        document.body.dataset['theme'] === theme &&
        document.documentElement.style.fontSize === size &&
        document.body.dataset['spacing'] === spacing,
      look.theme,
      `${look.textScale}%`,
      look.spacing ?? 'usual',
    ),
  );
}

const openFolds = (page: TestPage) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));

/** @param widest CSS px, of a popup or a panel */
async function openOwn({ browser }: Stage, path: string, widest = Infinity): Promise<OpenSurface> {
  const page = await browser.openOwn(path);
  // The popup is narrower than its own width on a narrow screen alone, and Firefox keeps the screen that it has.
  const narrowest = path === 'popup.html' && browser.name === 'firefox' ? widest : 0;
  await until(path, () => page.evaluate(() => document.querySelector('h1') !== null));
  const wear = async (look: Look) => {
    await page.setViewport(Math.max(Math.min(look.width, widest), narrowest), 900);
    await wearLook(page, look);
    if (path === 'popup.html') await untilAtRest(page);
  };
  await store(page, records);
  await wear(usualLook);
  return { page, wear, close: () => page.close() };
}

/** @param isWhole whether all that comes late is there */
const ownSurface = (
  name: string,
  path: string,
  atLeast: number,
  isWhole: () => boolean,
  widest?: number,
): Surface => ({
  name,
  atLeast,
  open: async (stage) => {
    const surface = await openOwn(stage, path, widest);
    await until(`all of ${path}`, () => surface.page.evaluate(isWhole));
    await openFolds(surface.page);
    // What a fold holds may come when it is opened.
    await until(`all of ${path}`, () => surface.page.evaluate(isWhole));
    await openFolds(surface.page);
    return surface;
  },
});

/** Puts a text where one can be pasted, and has its words explained. */
export async function pasteText(page: TestPage): Promise<void> {
  await page.evaluate(() => {
    const field = document.querySelector('textarea')!;
    field.value =
      'In multiple sclerosis, fatigue is common.\n\nFibre feeds gut bacteria, which make butyrate.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(page, 'Explain its words');
  await marksOn(page, 4);
}

/** Has a word of the list explained beside it. */
export async function explainButyrate(page: TestPage): Promise<void> {
  await press(page, 'Butyrate');
  await until('its explanation', () =>
    page.evaluate(() => document.querySelector('.explainer .sources') !== null),
  );
}

const panel = (name: string, atLeast: number, prepare: (page: TestPage) => Promise<unknown>): Surface => ({
  name,
  atLeast,
  open: async (stage) => {
    const article = await stage.browser.open(`${stage.server.origin}/article.html`);
    await marksOn(article, 20);
    const surface = await openOwn(stage, `sidepanel.html?tab=${await tabBeside(stage.browser)}`, 400);
    const { page } = surface;
    await until('its list', () => page.evaluate(() => document.querySelectorAll('.term').length > 10));
    await prepare(page);
    await openFolds(page);
    return {
      ...surface,
      close: async () => {
        await page.close();
        await article.close();
      },
    };
  },
});

/** As the explainer joins them, and adopts them where no copy can be made of them. */
const cardCss = ['tokens', 'card']
  .map((name) => readFileSync(new URL(`../../components/${name}.css`, import.meta.url), 'utf8'))
  .join('\n');

/** Wide enough for 50 characters a line, as lib/page/card-host.ts has it. */
const cardWidth = (textPx: number, width: number): number => Math.min((420 / 18) * textPx, width - 16);

/** The card is in a closed root, which no audit sees into: here a copy stands in the open, on a page with nothing else. */
const card = (name: string, preset: Preset, atLeast: number): Surface => ({
  name,
  atLeast,
  open: async (stage) => {
    const own = await openOwn(stage, 'saved.html');
    await store(own.page, { settings: settingsOf(usualLook, preset) });
    await own.close();
    const article = await stage.browser.open(`${stage.server.origin}/article.html`);
    await marksOn(article, 5);
    await article.activate();
    if (preset === 'eyes') await stage.browser.command('next-word');
    else await restOn(article, 'microbiome');
    await openCard(article);
    const html = await article.inCard((root: ShadowRoot) => {
      // What is chosen is no part of the markup.
      root.querySelectorAll('input').forEach((input) => input.toggleAttribute('checked', input.checked));
      // Where the marked word stood on its own page.
      root.querySelectorAll('.ring').forEach((ring) => ring.remove());
      return root.innerHTML;
    });
    await article.close();
    const page = await stage.browser.open(`${stage.server.origin}/blank.html`);
    await page.evaluate((copy: string) => {
      document.querySelector('main')!.innerHTML = copy;
    }, `<style>${cardCss}</style>${html}`);
    await openFolds(page);
    const wear = async ({ theme, textScale, width, spacing = 'usual' }: Look) => {
      await page.setViewport(width, 900);
      const textPx = (presetValues[preset].textPx * textScale) / 100;
      await page.evaluate(
        (changes: Record<string, string>, colors: object, textSize: string, wide: string) => {
          const copy = document.querySelector<HTMLElement>('.card')!;
          for (const [name, value] of Object.entries(colors)) copy.style.setProperty(name, String(value));
          Object.assign(copy.dataset, changes);
          copy.style.setProperty('--card-text', textSize);
          copy.style.width = wide;
          // Less where a scroll bar takes of the window.
          copy.style.maxWidth = '100%';
        },
        { theme, spacing },
        tintStyle({ theme, tint: usualTint }),
        `${textPx}px`,
        `${cardWidth(textPx, width)}px`,
      );
    };
    await wear(usualLook);
    return { page, wear, close: () => page.close() };
  },
});

const withSafety = terms.find(({ safety, risk }) => safety && risk) ?? terms.find(({ risk }) => risk);
const isDrawn = () => document.querySelector('h1') !== null;
const glossaryView = (view: string, atLeast: number): Surface =>
  ownSurface(`the glossary, ${view || 'its start'}`, `glossary.html${view}`, atLeast, isDrawn);
const data = ownSurface(
  'the data',
  'data.html',
  45,
  () => document.querySelectorAll('.stored > div').length > 3,
);
const aBackup = JSON.stringify({
  format: 'ms-gut-companion-backup',
  version: 1,
  records: { 'log:2026-03': { version: 1, days: { water: 'ddd.l' } } },
});

export const surfaces: readonly Surface[] = [
  ownSurface(
    'the popup',
    'popup.html',
    60,
    () => {
      const more = document.querySelector<HTMLDetailsElement>('.tip details');
      const isMoreThere = more !== null && (!more.open || more.childElementCount > 1);
      return isMoreThere && document.querySelectorAll('section').length === 4;
    },
    // Its own width, and a scroll bar beside it.
    380,
  ),
  ownSurface('the options', 'options.html', 60, () => document.querySelectorAll('fieldset').length > 5),
  glossaryView('', 20),
  glossaryView('#help', 200),
  glossaryView(`#term/${withSafety?.id}`, 30),
  glossaryView(`#understand/${understandPages[0]?.id}`, 20),
  {
    ...glossaryView('#sources', 100),
    open: async (stage) => {
      const surface = await glossaryView('#sources', 100).open(stage);
      // There are hundreds, all of one make.
      await surface.page.evaluate(() =>
        [...document.querySelectorAll('li')].slice(30).forEach((item) => item.remove()),
      );
      return surface;
    },
  },
  panel('the side panel with its list', 60, () => Promise.resolve()),
  panel('the side panel with an explanation', 20, explainButyrate),
  {
    name: 'pasted text',
    atLeast: 30,
    open: async (stage) => {
      const surface = await openOwn(stage, 'paste.html');
      const { page } = surface;
      await pasteText(page);
      await explainButyrate(page);
      await openFolds(page);
      return surface;
    },
  },
  ownSurface('the saved words', 'saved.html', 15, () => document.querySelectorAll('.terms > li').length > 1),
  {
    ...data,
    open: async (stage) => {
      const surface = await data.open(stage);
      await chooseFile(surface.page, 'march.json', aBackup);
      await press(surface.page, 'Erase everything…');
      await until('both questions', () =>
        surface.page.evaluate(() => document.querySelectorAll('.preview, .notice').length > 1),
      );
      return surface;
    },
  },
  ownSurface('my habits', 'habits.html', 80, () => document.querySelectorAll('form').length > 1),
  ownSurface('the history with an open day', 'past-days.html', 60, () => {
    if (!document.querySelector('.editor')) document.querySelector<HTMLElement>('button.day')?.click();
    return document.querySelector('.editor') !== null;
  }),
  ownSurface('the welcome', 'welcome.html', 20, () => document.querySelectorAll('details').length > 2),
  ownSurface('the visit', 'visit.html', 20, () => document.querySelector('textarea') !== null),
  card('the card', 'usual', 30),
  card('the docked explainer', 'eyes', 20),
];
