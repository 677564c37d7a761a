/** Whole jobs by keyboard alone: no pointer, and no script presses anything. */
import { expect, test } from 'vitest';
import { type TestPage, until } from './browsers/driver.ts';
import { cardSays, cardText, marksOn, noCard, openCard, paintedWords } from './on-page.ts';
import { type ExtensionPage, hasFocus, says, stored, tabBeside, tabTo } from './own-page.ts';
import { inEveryBrowser } from './with-browser.ts';

/** As `tabTo`, within the card, forwards or backwards. */
async function tabInCard(page: TestPage, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const names: string[] = [];
  for (let presses = 0; presses < 80; presses++) {
    await page.press(key);
    const now = await page.inCard((root: ShadowRoot) => {
      const focused = root.activeElement as HTMLElement | null;
      return ((focused?.closest('label') ?? focused)?.innerText ?? '').trim();
    });
    if (now !== null && name.test(now)) return;
    names.push(now ?? 'no card');
  }
  throw new Error(`${key} comes to ${names.slice(0, 40).join(' | ')}, and not to ${name.source}`);
}

inEveryBrowser((stage) => {
  const openOwn = async (path: string, words: string) => {
    const page = await stage().browser.openOwn(path);
    await says(page, words);
    await page.activate();
    return page;
  };

  test('the tip is unfolded, and a habit ticked and unticked', async () => {
    const popup = await openOwn('popup.html', 'Habits today');
    await tabTo(popup, /^More about it$/);
    await popup.press('Enter');
    await until('why', () => popup.evaluate(() => document.querySelector('.tip .sources') !== null));
    const habit = await popup.evaluate(
      () => document.querySelector<HTMLElement>('.habit label')?.innerText.trim() ?? '',
    );
    await tabTo(popup, new RegExp(`^${habit}$`));
    await popup.press('Space');
    await says(popup, `You ticked ${habit} at `);
    await popup.press('Space');
    await until('the tick to go', () =>
      popup.evaluate(() => document.querySelector<HTMLInputElement>('.habit input')?.checked === false),
    );
    await popup.close();
  });

  test('a card is opened, walked through, and closed by its button', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/article.html`);
    await marksOn(page, 20);
    await page.activate();
    await browser.command('next-word');
    const focused = () => page.inCard((root: ShadowRoot) => root.activeElement?.textContent ?? '');
    await until('the focus in the card', async () => (await focused()) !== null && (await focused()) !== '');
    await page.press('Tab');
    await until('the focus on Close', async () => (await focused()) === 'Close');
    await page.press('Enter');
    await noCard(page);
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  test('in a card: everything under More, each step taken back, another word and back, the preset, the site', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/article.html`);
    await marksOn(page, 20);
    await page.activate();
    const name = () => page.inCard((root: ShadowRoot) => root.querySelector('h2')?.textContent ?? '');
    const isInCard = () =>
      until('the focus in the card', () => page.inCard((root: ShadowRoot) => root.activeElement !== null));
    const back = async () => {
      await tabInCard(page, /^Undo$/, 'Shift+Tab');
      await page.press('Enter');
      await cardSays(page, 'Taken back.');
      await isInCard();
    };
    const saved = async () => {
      const own = await browser.openOwn('data.html');
      const all = await stored(own);
      await own.close();
      await page.activate();
      return all;
    };
    await browser.command('next-word');
    await openCard(page);
    await isInCard();
    const first = await name();

    // Reading aloud, which says where there is no voice.
    await tabInCard(page, /^(Read aloud|No voice on this device)$/);
    await tabInCard(page, /^More$/);
    await page.press('Enter');
    await cardSays(page, 'Save this word');
    await tabInCard(page, /^Save this word$/);
    await page.press('Enter');
    await cardSays(page, 'Saved, with its sentence.');
    await back();
    await tabInCard(page, /^Copy this explanation$/);
    await page.press('Enter');
    await until('what has come of it', async () =>
      /Copied\.|did not let this be copied/.test((await cardText(page)) ?? ''),
    );
    await tabInCard(page, /^Why it is marked/);
    await page.press('Enter');
    await tabInCard(page, /^Usual$/);
    await page.press('ArrowDown');
    await until('the preset', async () =>
      page.inCard(
        (root: ShadowRoot) => root.querySelector<HTMLInputElement>('input[value=tired]')?.checked === true,
      ),
    );
    await page.press('Escape');
    await noCard(page);

    // A word that the first one's text uses, and back.
    await browser.command('toggle-card');
    await openCard(page);
    await isInCard();
    const words = await page.inCard((root: ShadowRoot) => root.querySelector('.word')?.textContent ?? '');
    await tabInCard(page, new RegExp(`^${words}$`));
    await page.press('Enter');
    await until('another word', async () => (await name()) !== first);
    await isInCard();
    await tabInCard(page, /^Back$/);
    await page.press('Enter');
    await until('the first word', async () => (await name()) === first);
    await isInCard();

    const marked = (await marksOn(page))[0] ?? '';
    expect(marked).not.toBe('');
    const all = (await paintedWords(page)).length;
    for (const [label, answer] of [
      ['I know this word', 'This word is no longer marked.'],
      ['Not this meaning here', 'It is no longer marked on this page.'],
    ] as const) {
      await tabInCard(page, new RegExp(`^${label}$`));
      await page.press('Enter');
      await cardSays(page, answer);
      await until('a mark less', async () => (await paintedWords(page)).length < all);
      await back();
      await until('the mark again', async () => (await paintedWords(page)).length === all);
    }
    expect((await saved())['settings']).toMatchObject({ preset: 'tired', isMoreOpen: true });
    await isInCard();
    await tabInCard(page, /^Turn marks off on this site$/);
    await page.press('Enter');
    await noCard(page);
    await until('no marks', async () => (await paintedWords(page)).length === 0);
    const own = await openOwn('data.html', 'Export everything');
    await own.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.storage.local.clear());
    await own.close();
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  test('colours and a steady hand are set in the options', async () => {
    const options = await openOwn('options.html', 'Colours');
    await tabTo(options, /^Same as my device$/);
    await options.press('ArrowDown');
    await options.press('ArrowDown');
    const settings = async () => (await stored(options))['settings'] as Record<string, unknown> | undefined;
    await until('the dark theme', async () => (await settings())?.['theme'] === 'dark');
    await tabTo(options, /^Steady hand/);
    await options.press('Space');
    await until('the steady hand', async () => (await settings())?.['isSteadyHand'] === true);
    await options.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.storage.local.clear());
    await options.close();
  });

  test('a text is typed, explained, and one of its words read', async () => {
    const paste = await openOwn('paste.html', 'Explain its words');
    for (let presses = 0; presses < 5; presses++) {
      await paste.press('Tab');
      if (await paste.evaluate(() => document.activeElement?.localName === 'textarea')) break;
    }
    for (const letter of 'dysbiosis.') await paste.press(letter);
    await tabTo(paste, /^Explain its words$/);
    await paste.press('Enter');
    await marksOn(paste);
    await tabTo(paste, /^Dysbiosis$/);
    await paste.press('Enter');
    await says(paste, 'Evidence');
    await hasFocus(paste, 'explainer-name');
    await tabTo(paste, /^Close$/);
    await paste.press('Enter');
    await hasFocus(paste, 'term-dysbiosis');
    await paste.close();
  });

  test('a word of the list is looked up, read, and shown where it stands in the text', async () => {
    const { browser, server } = stage();
    const article = await browser.open(`${server.origin}/article.html`);
    await marksOn(article, 20);
    const panel = await openOwn(`sidepanel.html?tab=${await tabBeside(browser)}`, 'words explained');
    await tabTo(panel, /^Butyrate$/);
    await panel.press('Enter');
    await says(panel, 'Evidence');
    await hasFocus(panel, 'explainer-name');
    await tabTo(panel, /^Show in the text$/);
    await panel.press('Enter');
    // The page's own tab is behind the panel's here, and its mark is the current one all the same.
    await until('the word shown in the text', () =>
      article.evaluate(() => (CSS.highlights.get('rc-current')?.size ?? 0) > 0),
    );
    await panel.close();
    await article.close();
  });

  test('everything is exported', async () => {
    const data = await openOwn('data.html', 'Export everything');
    await tabTo(data, /^Export everything$/);
    await data.press('Enter');
    await says(data, 'Exported: ms-gut-companion-');
    expect((await stored(data))['about']).toHaveProperty('lastExport');
    await data.close();
  });
});
