/** "Hide habit names on this screen": on every page of the extension, whichever comes, until names are asked for on it. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type TestPage, until } from './browsers/driver.ts';
import { press, says, send, store } from './own-page.ts';
import { extensionFolder, inEveryBrowser } from './with-browser.ts';

const names = ['Feed the cat', 'A steady bedtime'];
const asking = 'Show habit names on this page';
/** Says of every habit what is known of it, and nothing of the reader. */
const general = 'glossary.html';
const withNames = ['habits.html', 'past-days.html', 'visit.html', 'welcome.html'];

const two = (part: number): string => String(part).padStart(2, '0');
const date = new Date();
const today = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
const letters = `${'.'.repeat(date.getDate() - 1)}d`;
const seed = {
  'my-habits': {
    version: 1,
    own: [{ id: 'own-abcd1234', name: names[0], smallest: 'One spoon', isArchived: false }],
    plans: { 'own-abcd1234': { timesAWeek: 3 } },
  },
  [`log:${today.slice(0, 7)}`]: {
    version: 1,
    days: { 'own-abcd1234': letters, 'steady-bedtime': letters },
  },
};

/** All that a reader could see, with every fold open. */
const allWords = (page: TestPage) =>
  page.evaluate(() => {
    document.querySelectorAll('details').forEach((fold) => (fold.open = true));
    const typed = [...document.querySelectorAll('textarea, input')].map(
      (field) => (field as HTMLInputElement).value,
    );
    return [document.title, document.body.innerHTML, ...typed].join('\n');
  });
const found = async (page: TestPage) => {
  const words = await allWords(page);
  return names.filter((name) => words.includes(name));
};

inEveryBrowser((stage, browserName) => {
  const hide = async (areHidden: boolean): Promise<void> => {
    const page = await stage().browser.openOwn('options.html');
    await store(page, seed);
    for (const habitId of ['own-abcd1234', 'steady-bedtime'])
      await send(page, { ask: 'show-habit', habitId, isShown: true });
    await send(page, { ask: 'set-names-hidden', areHidden });
    await page.close();
  };
  const open = async (path: string): Promise<TestPage> => {
    const page = await stage().browser.openOwn(path);
    await until('its words', () => page.evaluate(() => document.body.innerText.trim().length > 40));
    return page;
  };
  const pages = readdirSync(extensionFolder(browserName)).filter(
    (file) => file.endsWith('.html') && file !== general,
  );

  test('no page says what a habit is called, and where it may be asked for, a press says it', async () => {
    await hide(true);
    expect(pages).toEqual(expect.arrayContaining([...withNames, 'popup.html', 'data.html']));
    const said: Record<string, readonly string[]> = {};
    for (const path of pages) {
      const page = await open(path);
      // A popup brings what is folded once it is drawn.
      if (path === 'popup.html') {
        await allWords(page);
        await until('the days', async () => (await allWords(page)).includes('textarea'));
      }
      said[path] = await found(page);
      if (!withNames.includes(path)) {
        await page.close();
        continue;
      }
      if (said[path].length > 0) continue;
      await press(page, asking);
      await until(`the names in ${path}`, async () => (await found(page)).includes(names.at(-1) ?? ''));
      await press(page, asking);
      await until(`no names in ${path}`, async () => (await found(page)).length === 0);
      expect(page.errors()).toEqual([]);
      await page.close();
    }
    expect(said).toEqual(Object.fromEntries(pages.map((path) => [path, []])));
  });

  test('a summary for a visit is printed with them only while they show', async () => {
    await hide(true);
    const page = await open('visit.html');
    const paper = () => page.evaluate(() => document.querySelector('.paper')?.textContent ?? '');
    await says(page, 'This part is printed only while they show.');
    expect(await paper()).toContain('Notes for my visit');
    expect(await paper()).not.toContain('What I did');
    await press(page, asking);
    await until('the habits on paper', async () => (await paper()).includes(`${names[0]}: 1 of `));
    // Hidden, shown, and hidden anew in another window.
    await hide(false);
    await until('nothing to press', () =>
      page.evaluate((words: string) => !document.body.innerText.includes(words), asking),
    );
    await hide(true);
    await until('none on paper', async () => !(await paper()).includes('What I did'));
    await page.close();
    await hide(false);
  });

  test('hidden names have the same numbers in the popup and in the history', async () => {
    await hide(true);
    const [popup, history] = [await open('popup.html'), await open('past-days.html')];
    const numbers = await until('the habits of the popup', () =>
      popup.evaluate(() => {
        const labels = [...document.querySelectorAll<HTMLInputElement>('.habit input')];
        const done = labels
          .filter(({ checked }) => checked)
          .map((input) => input.labels?.[0]?.innerText.trim());
        return done.length === 2 && done;
      }),
    );
    for (const number of numbers) await says(history, `${number}: Done`);
    await popup.close();
    await history.close();
    await hide(false);
  });
});
