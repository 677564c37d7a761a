/** The lists of words: those of a page in the panel beside it, those looked up, and those saved. */
import { expect, test } from 'vitest';
import { until } from './browsers/driver.ts';
import { cardSays, marksOn, noCard, openCard, pressInCard, restOn } from './on-page.ts';
import { hasFocus, press, says, stored, tabBeside } from './own-page.ts';
import { inEveryBrowser } from './with-browser.ts';

inEveryBrowser((stage) => {
  const openBeside = async (path: string) => {
    const { browser, server } = stage();
    const article = await browser.open(`${server.origin}/${path}`);
    await marksOn(article, 1);
    const panel = await browser.openOwn(`sidepanel.html?tab=${await tabBeside(browser)}`);
    await until('its list', () => panel.evaluate(() => document.querySelectorAll('.term').length > 0));
    return {
      article,
      panel,
      end: async () => {
        expect([...article.errors(), ...panel.errors()]).toEqual([]);
        await panel.close();
        await article.close();
      },
    };
  };

  test('the panel follows the walk, and leaves the focus on the page', async () => {
    const { article, panel, end } = await openBeside('article.html');
    await article.activate();
    await stage().browser.command('next-word');
    const first = (await openCard(article)).split('\n')[0] ?? '';
    const explained = () =>
      panel.evaluate(() => document.querySelector<HTMLElement>('#explainer-name')?.innerText ?? '');
    await until(`"${first}" in the panel`, async () => (await explained()) === first);
    await stage().browser.command('next-word');
    await until('the next word in the panel', async () => ![first, ''].includes(await explained()));
    await cardSays(article, await explained());
    expect(await panel.evaluate(() => document.activeElement?.localName)).toBe('body');
    await article.press('Escape');
    await noCard(article);
    await end();
  });

  test('the panel lists what was left out in doubt, and why', async () => {
    const { panel, end } = await openBeside('words-in-doubt.html');
    await says(panel, 'Left out in doubt');
    await panel.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
    await says(panel, 'MS: here it seems to mean mass spectrometry.');
    await end();
  });

  test('the panel lists the big claims of the page, answers one, and shows where it stands', async () => {
    const { article, panel, end } = await openBeside('big-claims.html');
    await until('the claims', () => panel.evaluate(() => document.querySelector('#claims-heading') !== null));
    const id = await panel.evaluate(() => {
      const claim = document.querySelector<HTMLElement>('[id^="claim-"]')!;
      claim.click();
      return claim.innerText;
    });
    await says(panel, 'What is known');
    await says(panel, id);
    await press(panel, 'Show in the text');
    expect(await openCard(article)).toContain('A big claim');
    await end();
  });

  test('words without an entry: the panel says so, and explains the nearest on a press', async () => {
    const { panel, end } = await openBeside('article.html');
    await panel.evaluate(() =>
      (
        globalThis as unknown as {
          chrome: { storage: { session: { set: (items: object) => Promise<void> } } };
        }
      ).chrome.storage.session.set({ 'asked-words': { words: 'butyrat' } }),
    );
    await says(panel, 'butyrat');
    await hasFocus(panel, 'no-entry');
    await press(panel, 'Butyrate');
    await until('its explanation', () =>
      panel.evaluate(() => document.querySelector<HTMLElement>('#explainer-name')?.innerText === 'Butyrate'),
    );
    await end();
  });

  test('a saved word stands in its list with its sentence, page and day; it goes, and comes back', async () => {
    const { browser, server } = stage();
    const article = await browser.open(`${server.origin}/article.html`);
    await marksOn(article, 20);
    await restOn(article, 'butyrate');
    await openCard(article);
    await pressInCard(article, 'More');
    await cardSays(article, 'Save this word');
    await pressInCard(article, 'Save this word');
    await cardSays(article, 'Saved, with its sentence.');
    const title = await article.evaluate(() => document.title);
    const saved = await browser.openOwn('saved.html');
    await says(saved, title);
    await says(saved, 'Saved on');
    expect(await saved.evaluate(() => document.querySelector('blockquote')?.textContent)).toContain(
      'butyrate',
    );
    const isStored = async () => JSON.stringify((await stored(saved))['saved-terms']).includes('butyrate');
    const remove = () =>
      saved.evaluate(() =>
        [...document.querySelectorAll('button')].find((one) => one.innerText.startsWith('Remove'))?.click(),
      );
    await remove();
    await says(saved, 'Removed: Butyrate.');
    expect(await isStored()).toBe(false);
    await press(saved, 'Bring it back');
    await says(saved, 'Saved again: Butyrate.');
    expect(await isStored()).toBe(true);
    await remove();
    await says(saved, 'No words saved yet.');
    expect([...article.errors(), ...saved.errors()]).toEqual([]);
    await saved.close();
    await article.close();
  });
});
