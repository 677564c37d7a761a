/** What can be done with a word in its card. */
import { expect, test } from 'vitest';
import { type TestPage, until } from './browsers/driver.ts';
import {
  cardSays,
  cardText,
  marksOn,
  noCard,
  openCard,
  openMore,
  paintedWords,
  pressInCard,
  restOn,
} from './on-page.ts';
import { stored } from './own-page.ts';
import { inEveryBrowser } from './with-browser.ts';

inEveryBrowser((stage) => {
  const openButyrate = async (): Promise<TestPage> => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/article.html`);
    await marksOn(page, 20);
    await restOn(page, 'butyrate');
    await openCard(page);
    return page;
  };
  const storedNow = async () => {
    const own = await stage().browser.openOwn('glossary.html');
    const all = await stored(own);
    await own.close();
    return all;
  };

  test('a word that is known is marked no more, and again once that is taken back', async () => {
    const page = await openButyrate();
    await openMore(page);
    await pressInCard(page, 'I know this word');
    await cardSays(page, 'This word is no longer marked.');
    await until('no mark of it', async () => !(await paintedWords(page)).includes('butyrate'));
    expect((await storedNow())['known-terms']).toMatchObject({ termIds: ['butyrate'] });
    await page.activate();
    await pressInCard(page, 'Undo');
    await cardSays(page, 'Taken back.');
    await until('its mark', async () => (await paintedWords(page)).includes('butyrate'));
    await page.close();
  });

  test('More stays open for who has opened it', async () => {
    const page = await openButyrate();
    await openMore(page);
    await pressInCard(page, 'More');
    await until('More is closed', async () => !(await cardText(page))?.includes('Save this word'));
    await until('that is kept', async () => {
      const { settings } = (await storedNow()) as { settings: { isMoreOpen: boolean } };
      return !settings.isMoreOpen;
    });
    await page.close();
    const again = await openButyrate();
    expect(await cardText(again)).not.toContain('Save this word');
    await pressInCard(again, 'More');
    await cardSays(again, 'Save this word');
    await again.close();
  });

  test('a saved word is kept with its sentence, title and address', async () => {
    const page = await openButyrate();
    await openMore(page);
    await pressInCard(page, 'Save this word');
    await cardSays(page, 'Saved, with its sentence.');
    const { terms } = (await storedNow())['saved-terms'] as {
      terms: readonly { termId: string; sentence: string; title: string; url: string }[];
    };
    expect(terms).toHaveLength(1);
    expect(terms[0]).toMatchObject({ termId: 'butyrate', url: `${stage().server.origin}/article.html` });
    expect(terms[0]?.sentence).toMatch(/^[A-Z].*butyrate.*\.$/);
    expect(terms[0]?.title).not.toBe('');
    await page.activate();
    await pressInCard(page, 'Undo');
    await cardSays(page, 'Taken back.');
    expect((await storedNow())['saved-terms']).toMatchObject({ terms: [] });
    await page.close();
  });

  test('a meaning that is wrong here is marked no more on this page, and kept for it', async () => {
    const page = await openButyrate();
    await openMore(page);
    await pressInCard(page, 'Not this meaning here');
    await cardSays(page, 'It is no longer marked on this page.');
    await until('no mark of it', async () => !(await paintedWords(page)).includes('butyrate'));
    const host = new URL(stage().server.origin).host;
    expect((await storedNow())['wrong-meanings']).toMatchObject({
      pages: { [`${host}/article.html`]: ['butyrate'] },
    });
    await page.navigate(`${stage().server.origin}/article.html`);
    await marksOn(page, 20);
    expect(await paintedWords(page)).not.toContain('butyrate');
    await page.close();
  });

  test('words of its text open in the same card, and Back leads back', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/article.html`);
    await marksOn(page, 20);
    await restOn(page, 'propionate');
    await openCard(page);
    const word = await page.inCard((root: ShadowRoot) => root.querySelector('.word')?.textContent ?? '');
    expect(word).not.toBe('');
    const name = () => page.inCard((root: ShadowRoot) => root.querySelector('h2')?.textContent ?? '');
    const first = await name();
    await pressInCard(page, word ?? '');
    await until('another word', async () => (await name()) !== first);
    await pressInCard(page, 'Back');
    await until('the first word', async () => (await name()) === first);
    await page.close();
  });

  test('marks are turned off on this site from the card', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/article.html`);
    await marksOn(page, 20);
    await restOn(page, 'propionate');
    await openCard(page);
    await openMore(page);
    await pressInCard(page, 'Turn marks off on this site');
    await noCard(page);
    await until('no marks', async () => (await paintedWords(page)).length === 0);
    expect((await storedNow())['settings']).toMatchObject({ sitesOff: ['localhost'] });
    await page.close();
  });
});
