/** The first minutes: what opens at installation, what can be tried there, and what holds where nothing is touched. */
import { describe, expect, test } from 'vitest';
import { habits, startingHabits } from '../../content/index.ts';
import { type TestBrowser, type TestPage, until } from './browsers/driver.ts';
import { launchBrowser } from './browsers/index.ts';
import { marksOn, noCard, openCard, restOn } from './on-page.ts';
import { press, says, stored, textOf } from './own-page.ts';
import { browsersHere, extensionFolder, inEveryBrowser } from './with-browser.ts';

/** What runs in the extension's own page. */
interface ExtensionPage {
  readonly chrome: {
    readonly tabs: { query: (all: object) => Promise<readonly { readonly url?: string }[]> };
    readonly storage: { readonly local: { clear: () => Promise<void> } };
  };
}

/** How many tabs show the welcome page. */
const welcomeTabs = (page: TestPage) =>
  page.evaluate(async () => {
    const { tabs } = (globalThis as unknown as ExtensionPage).chrome;
    return (await tabs.query({})).filter(({ url }) => url?.endsWith('/welcome.html')).length;
  });

/** Reloads the extension, and waits until all that it does then is done. */
async function reloaded(browser: TestBrowser, own: TestPage): Promise<TestPage> {
  await own.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.storage.local.clear());
  await browser.reloadExtension();
  const again = await until('a page of the reloaded extension', () =>
    browser.openOwn('visit.html').catch(() => null),
  );
  // Written after the page that would have been opened.
  await until('its first records', async () => 'about' in (await stored(again)));
  return again;
}

describe.each(browsersHere)('in %s', (name) => {
  test('the welcome page opens once at installation, and nothing opens when the extension is reloaded', async () => {
    const browser = await launchBrowser[name]({ extension: extensionFolder(name), isWelcomeKept: true });
    const own = await browser.openOwn('visit.html');
    expect(await welcomeTabs(own)).toBe(1);
    const again = await reloaded(browser, own);
    // Firefox and Chromium close the pages of an extension that goes.
    expect(await welcomeTabs(again)).toBe(0);
    await browser.close();
  });
});

inEveryBrowser((stage, name) => {
  const openWelcome = async (): Promise<TestPage> => {
    const page = await stage().browser.openOwn('welcome.html');
    await marksOn(page, 3);
    return page;
  };
  const focusNext = (page: TestPage) =>
    page.evaluate(() =>
      [...document.querySelectorAll('button')]
        .find(({ innerText }) => innerText === 'Explain the next word')
        ?.focus(),
    );
  const focused = (page: TestPage) => page.evaluate(() => document.activeElement?.textContent ?? '');

  test('closed without a touch, it leaves three habits, and every tip that could be unfit is left out', async () => {
    const popup = await stage().browser.openOwn('popup.html');
    await says(popup, "Today's tip");
    const names = startingHabits.map((id) => habits.find((habit) => habit.id === id)?.name ?? id);
    expect(names).toHaveLength(3);
    const shown = await textOf(popup);
    for (const habit of names) expect(shown).toContain(habit);
    const { settings } = await stored(popup);
    expect(settings).toMatchObject({
      habits: startingHabits,
      applies: null,
      preset: 'usual',
      isOnRequest: false,
    });
    await popup.close();
  });

  test('all that matters is in view at 1280 by 720, and the choices are folded', async () => {
    const page = await openWelcome();
    await page.setViewport(1280, 720);
    const [bottom, open] = await page.evaluate(() => {
      const buttons = [...document.querySelectorAll('button')];
      const done = buttons.find(({ innerText }) => innerText === 'Done');
      return [
        done?.getBoundingClientRect().bottom ?? Infinity,
        document.querySelectorAll('details[open]').length,
      ];
    });
    expect(bottom).toBeLessThanOrEqual(720);
    expect(open).toBe(0);
    expect(await page.evaluate(() => document.querySelectorAll('details').length)).toBe(4);
    await page.close();
  });

  test('a mark of the sample opens its card by mouse', async () => {
    const page = await openWelcome();
    await restOn(page, 'immune system');
    expect(await openCard(page)).toContain('Immune system');
    await page.press('Escape');
    await noCard(page);
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  test('a mark of the sample opens its card by keyboard, and the focus goes back where it was', async () => {
    const page = await openWelcome();
    await focusNext(page);
    await page.press('Enter');
    expect(await openCard(page)).toContain('Bacteria');
    await until('the focus in the card', () =>
      page.inCard((root: ShadowRoot) => root.activeElement?.className === 'themed card'),
    );
    await page.press('Escape');
    await noCard(page);
    expect(await focused(page)).toBe('Explain the next word');
    await page.close();
  });

  test('its card turns no site off, and what is said in it is kept', async () => {
    const page = await openWelcome();
    await focusNext(page);
    await page.press('Enter');
    await openCard(page);
    const labels = await page.inCard((root: ShadowRoot) =>
      [...root.querySelectorAll('details button')].map(({ textContent }) => textContent),
    );
    expect(labels).toContain('Save this word');
    expect(labels).toContain('Report a mistake');
    expect(labels).not.toContain('Turn marks off on this site');
    expect(labels).not.toContain('Not this meaning here');
    await page.close();
  });

  test('Done closes its tab', async () => {
    const { browser } = stage();
    const page = await openWelcome();
    const other = await browser.openOwn('visit.html');
    expect(await welcomeTabs(other)).toBe(1);
    await press(page, 'Done').catch(() => true);
    await until('the tab to close', async () => (await welcomeTabs(other)) === 0);
    await other.close();
  });

  test('what is chosen there is kept, and the browser’s own switch is told of', async () => {
    const page = await openWelcome();
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
    await says(page, name === 'firefox' ? 'this extension\'s tab "Permissions"' : 'under "Site access"');
    for (const label of ['Tired', 'Pregnancy', 'Read a page only when I ask']) await press(page, label);
    await until('three choices', async () => {
      const { settings } = (await stored(page)) as {
        settings: { preset: string; applies: string[] | null; isOnRequest: boolean };
      };
      return (
        settings.preset === 'tired' &&
        settings.applies?.includes('pregnancy') === false &&
        settings.isOnRequest
      );
    });
    await page.close();
  });
});
