/**
 * Every surface in a language that nobody speaks (tests/pseudo.ts), at twice the text size on the narrowest screen: nothing
 * in it is English, nothing is cut off, and what is written from right to left stands that way.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startingHabits } from '../../content/index.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { buildPseudo, pseudo, pseudoKinds, pseudoMessages } from '../pseudo.ts';
import { type TestBrowser, type TestPage, until } from './browsers/driver.ts';
import { launchBrowser } from './browsers/index.ts';
import { marksOn, openCard, restOn } from './on-page.ts';
import { store } from './own-page.ts';
import { type PageServer, servePages } from './serve.ts';
import { browsersHere } from './with-browser.ts';

const surfaces = [
  ...[
    'popup',
    'options',
    'data',
    'habits',
    'past-days',
    'welcome',
    'visit',
    'sidepanel',
    'paste',
    'saved',
  ].map((name) => `${name}.html`),
  ...['', '#term/natalizumab', '#understand', '#tips', '#habits', '#claims', '#help', '#sources'].map(
    (view) => `glossary.html${view}`,
  ),
];

/** Says itself the same in every language: short forms of words, units, file names and addresses. */
const isNoEnglish = [/^(?:k?B|byte)$/i, /^[A-Z]{2,}s?$/];

/**
 * What is wrong with what shows. Runs in the page.
 * @param root the shadow root of a card; none on a page of ours
 */
function faultsIn(root: ShadowRoot | null): { english: string[]; cut: string[] } {
  const within: ParentNode = root ?? document.body;
  within.querySelectorAll('details').forEach((details) => (details.open = true));
  const english: string[] = [];
  const cut: string[] = [];
  const look = (said: string | null): void => {
    english.push(...(said?.match(/[a-z]{2,}/gi) ?? []));
  };
  for (const element of within.querySelectorAll<HTMLElement>('*')) {
    if (!element.checkVisibility() || element.matches('script, style, svg, svg *')) continue;
    for (const name of ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'])
      look(element.getAttribute(name));
    for (const child of element.childNodes) if (child.nodeType === Node.TEXT_NODE) look(child.nodeValue);
    // What is there for the ear alone has no room to be cut off in.
    const style = getComputedStyle(element);
    // The inside of a file field is the browser's own.
    if (element.matches('[type=file]')) continue;
    if (element.closest('.said-only') || style.clipPath !== 'none') continue;
    const { left, right } = element.getBoundingClientRect();
    const described = `${element.tagName.toLowerCase()}.${element.className}: ${element.innerText.slice(0, 40)}`;
    if (style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) cut.push(described);
    else if (left < -1 || right > document.documentElement.clientWidth + 1) cut.push(`beside: ${described}`);
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  if (!root && scrollWidth > clientWidth) cut.push(`the page: ${scrollWidth} in ${clientWidth}`);
  if (!root) look(document.title);
  return { english, cut };
}

const narrowest = 320;
/** Its own, and a scroll bar beside it. */
const popupWidth = 380;

describe.each(pseudoKinds)('%s', (kind) => {
  const messages = pseudoMessages(kind);
  const article = `<!doctype html><html lang="en"><title>.</title><body><p>${pseudo('Natalizumab', kind)}`;

  describe.each(browsersHere)('in %s', (name) => {
    let browser: TestBrowser;
    let server: PageServer;
    beforeAll(async () => {
      server = await servePages({ '/pseudo.html': article });
      browser = await launchBrowser[name]({ extension: buildPseudo(kind, name) });
      const page = await browser.openOwn('saved.html');
      const settings = {
        ...defaultSettings(startingHabits, 1),
        textScale: 200,
        applies: [],
        isMoreOpen: true,
      };
      await store(page, { settings });
      await page.close();
    }, 240_000);
    afterAll(async () => {
      await browser.close();
      await server.close();
    });

    const open = async (path: string): Promise<TestPage> => {
      const page = await browser.openOwn(path);
      await page.setViewport(path === 'popup.html' ? popupWidth : narrowest, 1200);
      await until('its heading', () => page.evaluate(() => document.querySelector('h1, h2') !== null));
      return page;
    };
    const expectSound = ({ english, cut }: ReturnType<typeof faultsIn>): void => {
      expect(english.filter((word) => !isNoEnglish.some((known) => known.test(word)))).toEqual([]);
      expect(cut).toEqual([]);
    };

    test.each(surfaces)('%s is whole, and none of it is English', async (path) => {
      const page = await open(path);
      expectSound(await page.evaluate(faultsIn, null));
      const { lang, dir } = await page.evaluate(() => {
        const { lang: own, dir: direction } = document.documentElement;
        return { lang: own, dir: direction };
      });
      expect([lang, dir]).toEqual([messages.catalogueLanguage, messages.catalogueDirection]);
      expect(page.errors()).toEqual([]);
      await page.close();
    });

    test('the card is whole, and none of it is English', async () => {
      const page = await browser.open(`${server.origin}/pseudo.html`);
      await page.setViewport(narrowest, 1200);
      const [word = ''] = await marksOn(page, 1);
      await restOn(page, word);
      expect(await openCard(page)).toContain(messages.cardInMs);
      const found = await page.inCard(faultsIn);
      expect(found).not.toBeNull();
      if (found) expectSound(found);
      const card = await page.inCard((root: ShadowRoot) => {
        const { lang, dir } = root.querySelector<HTMLElement>('.card')!;
        return [lang, dir];
      });
      expect(card).toEqual([messages.catalogueLanguage, messages.catalogueDirection]);
      await page.close();
    });

    test('English and what is cut off are found where they are', async () => {
      const page = await open('saved.html');
      await page.evaluate(() => {
        document.body.insertAdjacentHTML('beforeend', '<p>Left</p><button aria-label="behind">×</button>');
        const cutOff = document.createElement('p');
        Object.assign(cutOff.style, { overflow: 'hidden', whiteSpace: 'nowrap', width: '50px' });
        cutOff.textContent = '×'.repeat(30);
        document.body.append(cutOff);
      });
      const { english, cut } = await page.evaluate(faultsIn, null);
      expect(english).toEqual(['Left', 'behind']);
      expect(cut).toHaveLength(1);
      await page.close();
    });
  });
});
