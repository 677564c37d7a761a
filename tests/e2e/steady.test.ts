/** What is drawn once stands still, and the daily round of the popup takes two presses. */
import { expect, test } from 'vitest';
import { startingHabits } from '../../content/starting-habits.ts';
import { addDays, civilDayOf, dayOfMonth, monthOf } from '../../lib/domain/civil-day.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { type TestPage, until } from './browsers/driver.ts';
import { type ExtensionPage, store, stored } from './own-page.ts';
import { inEveryBrowser } from './with-browser.ts';

const today = civilDayOf(new Date(), 0);
const longAgo = addDays(today, -5);
const [habitId = ''] = startingHabits;
const ticked = `${'.'.repeat(dayOfMonth(longAgo) - 1)}d`;
const stopped = { version: 1, at: '10:00', lastDue: today, ignored: 3, hasStopped: true };
/** By what the page shows then. */
const states: Readonly<Record<string, object>> = {
  nothing: {},
  'a welcome back': { [`log:${monthOf(longAgo)}`]: { version: 1, days: { [habitId]: ticked } } },
  'a pause': { rests: { version: 1, spans: [{ from: longAgo, to: null, kind: 'pause' }] } },
  'a reminder that has stopped': { reminder: stopped },
};

/** Where everything stands in the first frame that has anything, and once all has come. */
const placesFirstAndLast = (page: TestPage) =>
  page.evaluate(async () => {
    const places = () =>
      [...document.querySelectorAll('#app :is(h1, h2, h3, p, label, button, summary, legend)')]
        .filter((part) => part.checkVisibility())
        .map((part) => `${part.localName} ${Math.round(part.getBoundingClientRect().top)}`);
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    while (places().length === 0) await frame();
    const first = places();
    await new Promise((resolve) => setTimeout(resolve, 700));
    return { first, last: places() };
  });

const shifts = (page: TestPage) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
          type: 'layout-shift',
          buffered: true,
        });
        setTimeout(() => resolve(0), 500);
      }),
  );

inEveryBrowser((stage, name) => {
  test.each(['popup.html', 'options.html'])('%s is drawn once and whole', async (path) => {
    const page = await stage().browser.openOwn('paste.html');
    const address = (await page.evaluate(() => location.href)).replace('paste.html', path);
    let drawn: readonly string[] = [];
    // All of it in view, since only what is in view can be seen to move.
    await page.setViewport(360, 6000);
    for (const [state, records] of Object.entries(states)) {
      await page.navigate(address.replace(path, 'paste.html'));
      await page.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.storage.local.clear());
      await store(page, { settings: defaultSettings(startingHabits, 7), ...records });
      await page.navigate(address);
      const { first, last } = await placesFirstAndLast(page);
      drawn = first;
      expect(first.length, state).toBeGreaterThan(10);
      expect(last, state).toEqual(first);
      // Chromium alone reports what has moved since the very first frame.
      if (name === 'chromium') expect(await shifts(page), state).toBe(0);
    }
    // A planted one is seen.
    await page.evaluate(() => document.body.prepend(document.createElement('hr')));
    if (name === 'chromium') expect(await shifts(page)).toBeGreaterThan(0);
    else expect((await placesFirstAndLast(page)).first).not.toEqual(drawn);
    await page.close();
  });

  test('the tip is read without a press, one ticks the first habit, the next one closes, and the tick is kept', async () => {
    const { browser, server } = stage();
    const article = await browser.open(`${server.origin}/article.html`);
    const popup = await browser.openPopup(article);
    await until('tip and habit', () =>
      popup.evaluate(() => {
        const parts = ['.tip .action', '.tip .caution', '.habit label'].map((part) =>
          document.querySelector(part),
        );
        return parts.every((part) => part !== null && part.getBoundingClientRect().bottom <= 600);
      }),
    );
    await popup.evaluate(() => document.querySelector<HTMLElement>('.habit label')?.click());
    await until('the tick', () =>
      popup.evaluate(() => document.querySelector<HTMLInputElement>('.habit input')?.checked === true),
    );
    await popup.close();
    const own = await browser.openOwn('paste.html');
    const logs = await stored(own);
    expect(JSON.stringify(logs[`log:${monthOf(today)}`])).toContain('d');
    await own.close();
    await article.close();
  });
});
