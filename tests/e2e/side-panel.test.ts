/** The panel beside the page, opened in a tab and told which page it stands beside. */
import { expect, test } from 'vitest';
import { type TestPage, until } from './browsers/driver.ts';
import { marksOn, noCard, openCard, restOn } from './on-page.ts';
import { hasFocus, send, stored, tabBeside } from './own-page.ts';
import { inEveryBrowser } from './with-browser.ts';

type View = Pick<TestPage, 'evaluate'>;
const textOf = (view: View) => view.evaluate(() => document.body.innerText);
const shows = (view: View, words: string) =>
  until(`"${words}"`, async () => (await textOf(view)).includes(words));
const press = (view: View, label: string) =>
  until(`"${label}" to press`, () =>
    view.evaluate((wanted: string) => {
      const button = [...document.querySelectorAll<HTMLElement>('button, summary')].find(
        (one) => one.innerText.trim() === wanted,
      );
      button?.click();
      return button !== undefined;
    }, label),
  );

/** @returns the id of the first big claim that is listed */
const pressClaim = (view: View): Promise<string> =>
  until('a claim to press', () =>
    view.evaluate(() => {
      const claim = document.querySelector<HTMLElement>('[id^="claim-"]');
      claim?.click();
      return claim?.id ?? null;
    }),
  );

inEveryBrowser((stage) => {
  test('lists the words of the page, explains one, and goes back to where the reader was', async () => {
    const { browser, server } = stage();
    const article = await browser.open(`${server.origin}/article.html`);
    await marksOn(article, 20);
    const panel = await browser.openOwn(`sidepanel.html?tab=${await tabBeside(browser)}`);
    await until('its list', () => panel.evaluate(() => document.querySelectorAll('.term').length > 10));
    const heading = await panel.evaluate(
      () => document.querySelector<HTMLElement>('#terms-heading')?.innerText,
    );
    const listed = await panel.evaluate(() => document.querySelectorAll('.term').length);
    expect(heading).toBe(`${listed} words explained`);
    await press(panel, 'Butyrate');
    await shows(panel, 'Evidence');
    await hasFocus(panel, 'explainer-name');
    await press(panel, 'All words on this page');
    await until('the focus where it was', () =>
      panel.evaluate(() => document.activeElement?.id === 'term-butyrate'),
    );
    await panel.close();
    await article.close();
  });

  test('answers a big claim of the page, and goes back to where it stands in the list', async () => {
    const { browser, server } = stage();
    const article = await browser.open(`${server.origin}/big-claims.html`);
    await marksOn(article, 1);
    const panel = await browser.openOwn(`sidepanel.html?tab=${await tabBeside(browser)}`);
    const claim = await pressClaim(panel);
    await shows(panel, 'What is known');
    await hasFocus(panel, 'explainer-name');
    await press(panel, 'All words on this page');
    await hasFocus(panel, claim);
    await panel.close();
    await article.close();
  });

  test('says in a sentence that a page cannot be read', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/plain-text.txt`);
    const panel = await browser.openOwn(`sidepanel.html?tab=${await tabBeside(browser)}`);
    await shows(panel, 'This page cannot be read.');
    await panel.close();
    await page.close();
  });

  test('claims in pasted text are marked, listed and answered; its words open cards, and nothing is remembered', async () => {
    const { browser } = stage();
    const paste = await browser.openOwn('paste.html');
    await send(paste, { ask: 'set-reading', change: { isMemoryOn: true } });
    await until('the field', () => paste.evaluate(() => document.querySelector('textarea') !== null));
    await paste.evaluate(() => {
      const field = document.querySelector('textarea')!;
      field.value = 'In multiple sclerosis, butyrate is low. They say that leaky gut causes MS.';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(paste, 'Explain its words');
    await until('a wavy line', () =>
      paste.evaluate(() =>
        [...CSS.highlights].some(([name, { size }]) => name.startsWith('rc-wavy-') && size > 0),
      ),
    );
    await shows(paste, '1 big claim');
    const claim = await pressClaim(paste);
    await shows(paste, 'What is known');
    await hasFocus(paste, 'explainer-name');
    await press(paste, 'Close');
    await hasFocus(paste, claim);
    await paste.evaluate(() => (document.activeElement as HTMLElement).blur());
    await paste.activate();
    await restOn(paste, 'butyrate');
    expect(await openCard(paste)).toContain('Butyrate');
    await paste.press('Escape');
    await noCard(paste);
    await restOn(paste, 'causes');
    expect(await openCard(paste)).toContain('A big claim');
    expect((await stored(paste))['met-terms']).toBeUndefined();
    expect(paste.errors()).toEqual([]);
    await send(paste, { ask: 'set-reading', change: { isMemoryOn: false } });
    await paste.close();
  });

  test('pasted text is marked and explained, and is gone when the page is opened again', async () => {
    const { browser } = stage();
    const paste = await browser.openOwn('paste.html');
    await until('the field', () => paste.evaluate(() => document.querySelector('textarea') !== null));
    await paste.evaluate(() => {
      const field = document.querySelector('textarea');
      if (!field) return;
      field.value =
        'In multiple sclerosis, fatigue is common.\n\nFibre feeds gut bacteria, which make butyrate.';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(paste, 'Explain its words');
    const words = await marksOn(paste, 4);
    expect(words).toEqual(expect.arrayContaining(['multiple sclerosis', 'butyrate']));
    await press(paste, 'Butyrate');
    await shows(paste, 'Evidence');
    // Only what was pasted is marked, none of our own words.
    expect(
      await paste.evaluate(() => document.querySelector('.pasted')?.textContent.includes('fatigue')),
    ).toBe(true);
    await paste.close();
    const again = await browser.openOwn('paste.html');
    await until('the field', () => again.evaluate(() => document.querySelector('textarea')?.value === ''));
    expect(await again.evaluate(() => document.querySelector('.pasted'))).toBeNull();
    await again.close();
  });
});
