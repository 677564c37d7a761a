import { describe, expect, test } from 'vitest';
import { terms, tips, understandPages } from '../../content/index.ts';
import { type TestPage, until } from './browsers/driver.ts';
import { inEveryBrowser } from './with-browser.ts';

const heading = (page: TestPage) => page.evaluate(() => document.querySelector('h1')?.textContent ?? '');
const headed = (page: TestPage, name: string) =>
  until(`the heading "${name}"`, async () => (await heading(page)) === name);
const focused = (page: TestPage) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return `${activeElement?.localName} ${activeElement?.textContent}`;
  });
const titleOf = (page: TestPage) => page.evaluate(() => document.title);
const back = (page: TestPage) => page.evaluate(() => history.back());
const linksIn = (page: TestPage, selector: string) =>
  page.evaluate(
    (within: string) =>
      [...document.querySelectorAll(`${within} a`)].map((link) => link.getAttribute('href') ?? ''),
    selector,
  );

const typed = async (page: TestPage, text: string) => {
  for (const letter of text) await page.press(letter);
};

const withRisk = terms.find(({ risk }) => risk)!;

inEveryBrowser((stage, name) => {
  test('is searched, read and left by keyboard alone, and comes back to the same place', async () => {
    const page = await stage().browser.openOwn('glossary.html');
    await headed(page, 'Glossary');
    await page.press('Tab');
    await typed(page, 'fiber');
    const status = () => page.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '');
    await until('the count', async () => /^\d+ words? found\./.test(await status()));
    await page.press('Tab');
    expect(await focused(page)).toBe('a Dietary fibre');
    await page.press('Enter');
    await headed(page, 'Dietary fibre');
    expect(await focused(page)).toBe('h1 Dietary fibre');
    expect(await titleOf(page)).toBe('Dietary fibre: MS Gut Companion glossary');

    await back(page);
    await headed(page, 'Glossary');
    expect(await focused(page)).toBe('a Dietary fibre');
    expect(await page.evaluate(() => document.querySelector('input')?.value)).toBe('fiber');
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  test('an entry is read aloud by a voice on the device; where there is none, its button says so', async () => {
    const page = await stage().browser.openOwn('glossary.html#term/butyrate');
    await headed(page, 'Butyrate');
    const button = (label: string) =>
      page.evaluate((wanted: string) => {
        [...document.querySelectorAll('button')].find(({ innerText }) => innerText === wanted)?.click();
      }, label);
    const has = (label: string) =>
      until(`"${label}"`, () =>
        page.evaluate((wanted: string) => document.querySelector('main')!.innerText.includes(wanted), label),
      );
    await has('No voice on this device');
    await page.evaluate(() => {
      const said: string[] = [];
      // No headless browser has a voice.
      Object.assign(speechSynthesis, {
        getVoices: () => [{ name: 'Ann', lang: 'en-GB', localService: true }],
        speak: ({ text }: { readonly text: string }) => said.push(text),
      });
      Object.assign(globalThis, {
        said,
        SpeechSynthesisUtterance: class {
          readonly text: string;
          constructor(text: string) {
            this.text = text;
          }
        },
      });
      speechSynthesis.dispatchEvent(new Event('voiceschanged'));
    });
    await has('Read aloud');
    await button('Read aloud');
    await has('Stop reading');
    expect(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)).toEqual([
      'Butyrate.',
    ]);
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  test('shows twenty results, then more, and reading goes on at the first new one', async () => {
    const page = await stage().browser.openOwn('glossary.html');
    await headed(page, 'Glossary');
    await page.press('Tab');
    await typed(page, 'a');
    const results = () => page.evaluate(() => document.querySelectorAll('[role=search] a').length);
    await until('twenty results', async () => (await results()) === 20);
    await page.evaluate(() => document.querySelector<HTMLElement>('[role=search] button')?.click());
    await until('forty results', async () => (await results()) === 40);
    const twentyFirst = await page.evaluate(
      () => document.querySelectorAll('[role=search] a')[20]?.textContent,
    );
    expect(await focused(page)).toBe(`a ${twentyFirst}`);
    await page.close();
  });

  test('opens an entry by its address, follows a word in its text, and goes back to that word', async () => {
    const page = await stage().browser.openOwn('glossary.html#term/butyrate');
    await headed(page, 'Butyrate');
    const [first = ''] = await linksIn(page, ':is(.meaning, dd)');
    const target = terms.find(({ id }) => `#term/${id}` === first);
    expect(target).toBeDefined();
    await page.evaluate(
      (href: string) =>
        document.querySelector<HTMLElement>(`.meaning a[href="${href}"], dd a[href="${href}"]`)?.click(),
      first,
    );
    await headed(page, target?.name ?? '');
    expect(await page.evaluate(() => location.hash)).toBe(first);
    await until('the focus on the heading', async () => (await focused(page)) === `h1 ${target?.name}`);
    await back(page);
    await headed(page, 'Butyrate');
    await until('the focus on the link', () =>
      page.evaluate((href) => document.activeElement?.getAttribute('href') === href, first),
    );
    await page.close();
  });

  test('every list and every entry that it leads to has a heading and a title of its own', async () => {
    const page = await stage().browser.openOwn('glossary.html');
    await headed(page, 'Glossary');
    const lists = await linksIn(page, 'main');
    expect(lists.length).toBe(6 + 14);
    const titles = new Set<string>();
    const visit = async (href: string) => {
      const before = await heading(page);
      await page.evaluate((hash: string) => (location.hash = hash), href);
      await until(href, async () => (await heading(page)) !== before);
      expect(await focused(page)).toBe(`h1 ${await heading(page)}`);
      expect(await heading(page), href).not.toBe('Not found');
      titles.add(await titleOf(page));
      return (await linksIn(page, 'main')).filter((link) => link.startsWith('#'));
    };
    const seconds = new Set<string>();
    for (const list of lists) {
      // One of each list is enough: they are all of one make.
      for (const link of (await visit(list)).slice(0, 1)) seconds.add(link);
    }
    for (const second of seconds) await visit(second);
    expect(titles.size).toBe(new Set([...lists, ...seconds]).size);
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  test('shows long-term outlook and risks only after a press', async () => {
    const page = await stage().browser.openOwn(`glossary.html#term/${withRisk.id}`);
    await headed(page, withRisk.name);
    const shows = () =>
      page.evaluate((risk: string) => document.body.innerText.includes(risk), withRisk.risk);
    expect(await shows()).toBe(false);
    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('summary')]
        .find(({ innerText }) => innerText === 'Long-term outlook and risks')
        ?.click(),
    );
    await until('the outlook', shows);
    await page.close();
  });

  test.each(['#term/no-such-entry', '#term/constructor', '#nowhere', '#tips/nothing', '#claim/x/y'])(
    'at %s says in one sentence that nothing is there, and leads home',
    async (hash) => {
      const page = await stage().browser.openOwn(`glossary.html${hash}`);
      await headed(page, 'Not found');
      expect(await page.evaluate(() => document.querySelector('main p')?.textContent)).toBe(
        'There is no entry at this address.',
      );
      await page.evaluate(() => document.querySelector<HTMLElement>('main a')?.click());
      await headed(page, 'Glossary');
      await page.close();
    },
  );

  test('lists every tip once by subject and once by energy', async () => {
    const page = await stage().browser.openOwn('glossary.html#tips');
    await headed(page, 'Tips');
    const lists = await linksIn(page, 'main');
    const found: string[] = [];
    for (const list of lists) {
      const before = await heading(page);
      await page.evaluate((hash: string) => (location.hash = hash), list);
      await until(list, async () => (await heading(page)) !== before);
      found.push(...(await linksIn(page, 'main')));
    }
    const wanted = tips.flatMap(({ id }) => [`#tip/${id}`, `#tip/${id}`]);
    expect(found.sort()).toEqual(wanted.sort());
    await page.close();
  });

  describe('from the popup', () => {
    test.each([
      ['Start here', 'glossary.html#understand', 'Start here'],
      ['Glossary', 'glossary.html', 'Glossary'],
    ])('%s opens %s in a tab', async (button, path, title) => {
      const { browser, server } = stage();
      const article = await browser.open(`${server.origin}/article.html`);
      const popup = await browser.openPopup(article);
      const find = (wanted: string, isPressed: boolean): boolean => {
        const found = [...document.querySelectorAll('button')].find(
          ({ innerText }) => innerText.trim() === wanted,
        );
        if (isPressed) found?.click();
        return found !== undefined;
      };
      await until(`"${button}" to press`, () => popup.evaluate(find, button, false));
      // The popup closes with the press, and may not answer any more.
      await popup.evaluate(find, button, true).catch(() => undefined);
      const own = await browser.openOwn('options.html');
      const opened = await until('the tab', () =>
        own.evaluate((wanted: string) => {
          const { chrome } = globalThis as unknown as {
            chrome: { extension: { getViews: (of: object) => Window[] } };
          };
          const view = chrome.extension
            .getViews({ type: 'tab' })
            .find(({ location }) => location.href.endsWith(`/${wanted}`));
          const shown = view?.document.querySelector('h1')?.textContent;
          if (shown) view?.close();
          return shown ?? null;
        }, path),
      );
      expect(opened).toBe(title);
      await own.close();
      await article.close();
    });
  });

  test('Start here leads to every page, or says that they are being written', async () => {
    const page = await stage().browser.openOwn('glossary.html#understand');
    await headed(page, 'Start here');
    expect(await linksIn(page, 'main')).toEqual(understandPages.map(({ id }) => `#understand/${id}`));
    await page.close();
  });

  if (name === 'chromium') {
    test('an entry goes to paper black on white, with addresses, and without buttons or folds', async () => {
      const page = await stage().browser.openOwn(`glossary.html#term/${withRisk.id}`);
      await headed(page, withRisk.name);
      await page.evaluate(() => (document.body.dataset['theme'] = 'dark'));
      const visible = () =>
        page.evaluate(() => {
          const shown = (selector: string) =>
            [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
              element.checkVisibility(),
            ).length;
          const source = document.querySelector('.sources a')!;
          return {
            buttons: shown('button'),
            trail: shown('nav'),
            folds: shown('details'),
            address: getComputedStyle(source, '::after').content.includes('https://'),
            ink: getComputedStyle(document.body).color,
            ground: getComputedStyle(document.body).backgroundColor,
          };
        });
      expect(await visible()).toMatchObject({ buttons: 3, trail: 1, folds: 1, address: false });
      await page.showAsPrinted();
      expect(await visible()).toEqual({
        buttons: 0,
        trail: 0,
        folds: 0,
        address: true,
        ink: 'rgb(0, 0, 0)',
        ground: 'rgb(255, 255, 255)',
      });
      await page.close();
    });
  }
});
