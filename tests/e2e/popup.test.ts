import { expect, test } from 'vitest';
import { type TestPage, until } from './browsers/driver.ts';
import { marksOn, openCard, paintedWords } from './on-page.ts';
import { send } from './own-page.ts';
import { inEveryBrowser } from './with-browser.ts';

type View = Pick<TestPage, 'evaluate'>;

const textOf = (view: View) => view.evaluate(() => document.body.innerText);

const shows = (view: View, words: string) =>
  until(`"${words}"`, async () => (await textOf(view)).includes(words));

const habits = (view: View) =>
  view.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('[aria-labelledby="habits-heading"] .habit input')].map(
      (input) => ({
        name: input.labels?.[0]?.innerText.trim() ?? '',
        isTicked: input.checked,
      }),
    ),
  );

const press = (view: View, label: string) =>
  until(`"${label}" to press`, () =>
    view.evaluate((wanted: string) => {
      const element = [...document.querySelectorAll<HTMLElement>('label, button, summary')].find(
        ({ innerText }) => innerText.trim() === wanted,
      );
      element?.click();
      return element !== undefined;
    }, label),
  );

const ticked = (view: View, name: string, isTicked: boolean) =>
  until(`${name} ${isTicked ? 'ticked' : 'unticked'}`, async () =>
    (await habits(view)).some((habit) => habit.name === name && habit.isTicked === isTicked),
  );

inEveryBrowser((stage, name) => {
  test('reading aloud is offered at once where eyes are the trouble, and stands behind More else', async () => {
    const { browser } = stage();
    const popup = await browser.openOwn('popup.html');
    const offered = () =>
      popup.evaluate(() =>
        [...document.querySelectorAll('button')].some(
          (button) => !button.closest('details') && button.innerText === 'No voice on this device',
        ),
      );
    await shows(popup, "Today's tip");
    expect(await offered()).toBe(false);
    await send(popup, { ask: 'set-preset', preset: 'eyes' });
    await until('reading aloud', offered);
    await send(popup, { ask: 'set-preset', preset: 'usual' });
    await until('reading aloud behind More', async () => !(await offered()));
    await popup.close();
  });

  test('shows the tip of today with its caution, low-energy version, reason and source', async () => {
    const { browser } = stage();
    const popup = await browser.openOwn('popup.html');
    await shows(popup, "Today's tip");
    await shows(popup, 'Take care:');
    await shows(popup, 'Low-energy version:');
    await shows(popup, 'Evidence:');
    await press(popup, 'More about it');
    await shows(popup, 'Sources');
    const sources = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.sources a')].map(({ href, rel }) => ({ href, rel })),
    );
    expect(sources.length).toBeGreaterThan(0);
    for (const { href, rel } of sources)
      expect([href.slice(0, 8), rel]).toEqual(['https://', 'noreferrer noopener']);
    const another = await browser.openOwn('popup.html');
    await shows(another, "Today's tip");
    const action = (view: View) =>
      view.evaluate(() => document.querySelector<HTMLElement>('.action')?.innerText);
    expect(await action(another)).toBe(await action(popup));
    await popup.close();
    await another.close();
  });

  test('ticks and unticks a habit, in every open window at once, and keeps it', async () => {
    const { browser, server } = stage();
    const article = await browser.open(`${server.origin}/article.html`);
    const popup = await browser.openPopup(article);
    await shows(popup, 'Habits today');
    const shown = await habits(popup);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThanOrEqual(5);
    const name = shown[0]?.name ?? '';
    await popup.close();
    const inTab = await browser.openOwn('popup.html');
    await shows(inTab, 'Habits today');

    await press(inTab, name);
    await ticked(inTab, name, true);
    await shows(inTab, `You ticked ${name} at`);
    await inTab.close();

    const reopened = await browser.openOwn('popup.html');
    await ticked(reopened, name, true);
    const other = await browser.openOwn('popup.html');
    await ticked(other, name, true);
    await press(other, name);
    await ticked(other, name, false);
    await ticked(reopened, name, false);
    expect((await habits(reopened)).map((habit) => habit.name)).toEqual(shown.map((habit) => habit.name));
    for (const page of [reopened, other, article]) await page.close();
  });

  test('two windows that tick at once lose nothing', async () => {
    const { browser } = stage();
    const windows = [await browser.openOwn('popup.html'), await browser.openOwn('popup.html')] as const;
    for (const view of windows) await shows(view, 'Habits today');
    const names = (await habits(windows[0])).map(({ name }) => name);
    const [first = '', second = ''] = names;
    await Promise.all([press(windows[0], first), press(windows[1], second)]);
    for (const view of windows) {
      await ticked(view, first, true);
      await ticked(view, second, true);
    }
    await Promise.all([press(windows[1], first), press(windows[0], second)]);
    for (const view of windows) {
      await ticked(view, first, false);
      await ticked(view, second, false);
    }
    for (const view of windows) await view.close();
  });

  test('counts the words of this page, and switches this site and every site off without a reload', async () => {
    const { browser, server } = stage();
    const article = await browser.open(`${server.origin}/article.html`);
    await marksOn(article, 20);
    const popup = await browser.openPopup(article);
    const count = await until(
      'the count',
      async () => /(\d+) words? explained/.exec(await textOf(popup))?.[1],
    );
    expect(Number(count)).toBeGreaterThanOrEqual(15);

    await press(popup, 'Mark words on localhost');
    await shows(popup, 'Marks are off on this site.');
    await until('no marks', async () => (await paintedWords(article)).length === 0);
    await press(popup, 'Mark words on localhost');
    await shows(popup, 'words explained on this page.');
    await marksOn(article, 20);

    await press(popup, 'Mark words on all sites');
    await shows(popup, 'Marks are off everywhere.');
    await until('no marks', async () => (await paintedWords(article)).length === 0);
    await press(popup, 'Mark words on all sites');
    await marksOn(article, 20);
    await popup.close();
    await article.close();
  });

  test('lists the words of this page in reading order, and makes way for the one to be shown', async () => {
    const { browser, server } = stage();
    const article = await browser.open(`${server.origin}/article.html`);
    await marksOn(article, 20);
    const popup = await browser.openPopup(article);
    await shows(popup, 'The words, in reading order');
    const names = () =>
      popup.evaluate(() => [...document.querySelectorAll<HTMLElement>('.term')].map((one) => one.innerText));
    expect(await names()).toEqual([]);
    await press(popup, 'The words, in reading order');
    const listed = await until('the list', async () => {
      const all = await names();
      return all.length > 0 && all;
    });
    expect(new Set(listed).size).toBe(listed.length);
    await shows(popup, `${listed.length} words explained\n`);
    await shows(popup, `${listed.length} words explained on this page.`);

    await popup.evaluate(() => {
      const third = document.querySelectorAll('.terms > li')[2];
      // A press that closes the popup has no answer.
      setTimeout(() => third?.querySelector<HTMLElement>('.mentions button')?.click());
    });
    expect(await openCard(article)).toContain(listed[2]);
    await until('the popup to be gone', () =>
      textOf(popup).then(
        () => false,
        () => true,
      ),
    );
    await article.close();
  });

  test('counts a word in a frame too', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/only-in-a-frame.html`);
    const popup = await browser.openPopup(page);
    await shows(popup, '2 words explained on this page.');
    await popup.close();
    await page.close();
  });

  test('says so where a page cannot be read', async () => {
    const { browser } = stage();
    const page = await browser.open(name === 'firefox' ? 'about:license' : 'chrome://version');
    const popup = await browser.openPopup(page);
    await shows(popup, 'Extensions cannot read this page.');
    await popup.close();
    await page.close();
  });
});
