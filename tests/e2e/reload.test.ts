import { expect, test } from 'vitest';
import { until } from './browsers/driver.ts';
import {
  cardSays,
  marksOn,
  noCard,
  openCard,
  openMore,
  paintedWords,
  pressInCard,
  restOn,
} from './on-page.ts';
import { inEveryBrowser } from './with-browser.ts';

inEveryBrowser((stage, name) => {
  test('an extension that is reloaded under an open page leaves the page working, without errors', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/article.html`);
    await marksOn(page, 20);
    const serialized = () => page.evaluate(() => new XMLSerializer().serializeToString(document));
    const before = await serialized();
    await browser.reloadExtension();

    // Firefox puts the new page script into open pages, Chromium leaves the old one: explained from what was loaded.
    await restOn(page, 'butyrate');
    expect(await openCard(page)).toContain('Butyrate');
    expect((await paintedWords(page)).length).toBeGreaterThanOrEqual(20);
    await page.press('Escape');
    await noCard(page);
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.id = 'late';
      added.textContent = 'Added later: serotonin.';
      document.body.append(added);
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    await page.evaluate(() => {
      document.querySelector('#late')?.remove();
    });
    expect(await serialized()).toBe(before);
    expect(page.errors()).toEqual([]);

    const fresh = await browser.open(`${server.origin}/article.html`);
    await marksOn(fresh, 20);
    await fresh.close();
    await page.close();
  });

  test('what is pressed in a card that outlives its extension is done, or said not to be', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/article.html`);
    await marksOn(page, 20);
    await restOn(page, 'butyrate');
    await openCard(page);
    await openMore(page);
    await browser.reloadExtension();
    await page.activate();
    if (name === 'firefox') {
      // It ends the old script, and puts the new one into the page.
      await noCard(page);
      await marksOn(page, 20);
      await restOn(page, 'butyrate');
      await openCard(page);
      // Nobody says that it was kept open before the extension went.
      await openMore(page);
    }
    await pressInCard(page, 'Save this word');
    await cardSays(
      page,
      name === 'firefox'
        ? 'Saved, with its sentence.'
        : 'The extension did not answer. Nothing was changed. Reload the page and try again.',
    );
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  test('a tick in the popup right before an update is kept, and the popup opens again', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/article.html`);
    await marksOn(page, 20);
    let popup = await browser.openPopup(page);
    const boxes = () =>
      popup.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('.habit input')].map(({ checked }) => checked),
      );
    const press = (index: number) =>
      popup.evaluate(
        (at: number) => document.querySelectorAll<HTMLElement>('.habit input')[at]?.click(),
        index,
      );
    await until('habits', async () => (await boxes()).length > 1);
    await press(0);
    // The box is ticked by the press itself, and this is said once it is kept.
    await until('the first tick', () =>
      popup.evaluate(() => document.body.innerText.includes('You ticked ')),
    );
    // Of this one nobody says that it is kept, before the popup goes with its extension.
    await press(1);
    await browser.reloadExtension();

    await page.navigate(`${server.origin}/article.html`);
    await marksOn(page, 20);
    popup = await browser.openPopup(page);
    await until('habits', async () => (await boxes()).length > 1);
    const [first, second] = await boxes();
    expect(first).toBe(true);
    if (!second) await press(1);
    await until('both ticks', async () => (await boxes()).slice(0, 2).every((isDone) => isDone));
    await popup.close();
    await page.close();
  });

  test('an extension that is turned off leaves no card that could not be closed', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/article.html`);
    await marksOn(page, 20);
    await restOn(page, 'butyrate');
    await openCard(page);
    await browser.turnOffExtension();
    await page.activate();
    // Chromium leaves the script in the page, and so the keys.
    if (name === 'chromium') await page.press('Escape');
    await until('no card in view', () =>
      page.evaluate(() =>
        [...document.querySelectorAll('[popover]')].every((one) => one.getClientRects().length === 0),
      ),
    );
    await page.close();
  });
});
