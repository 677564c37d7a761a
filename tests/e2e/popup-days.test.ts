/** What the popup holds of today and of the days before: four parts, one control for how the reader is, rest, and seven days. */
import { expect, test } from 'vitest';
import { habits, startingHabits } from '../../content/index.ts';
import { addDays, civilDayOf, dayOfMonth, monthOf } from '../../lib/domain/civil-day.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { type TestPage, until } from './browsers/driver.ts';
import { type ExtensionPage, press, says, store, stored, textOf } from './own-page.ts';
import { inEveryBrowser } from './with-browser.ts';

const six = habits.slice(0, 6);
const settings = { ...defaultSettings(startingHabits, 7), habits: six.map(({ id }) => id), applies: [] };
const today = civilDayOf(new Date(), 0);

/** How many habits stand in view, and behind a press. */
const counts = (page: TestPage) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('[aria-labelledby="habits-heading"] .habit')];
    const folded = all.filter((habit) => habit.closest('details'));
    return `${all.length - folded.length} and ${folded.length}`;
  });
const openFold = (page: TestPage, summary: string) =>
  until(`the fold "${summary}"`, () =>
    page.evaluate((words: string) => {
      const fold = [...document.querySelectorAll('details')].find(
        (details) => details.querySelector('summary')?.innerText.trim() === words,
      );
      if (fold && !fold.open) fold.querySelector('summary')?.click();
      return fold !== undefined && fold.open && fold.childElementCount > 1;
    }, summary),
  );

inEveryBrowser((stage) => {
  const fresh = async (): Promise<TestPage> => {
    const page = await stage().browser.openOwn('paste.html');
    const address = (await page.evaluate(() => location.href)).replace('paste.html', 'popup.html');
    await page.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.storage.local.clear());
    await store(page, { settings });
    await page.navigate(address);
    await says(page, 'Habits today');
    return page;
  };

  test('has four parts and no other: tip, habits, this page, More', async () => {
    const popup = await fresh();
    const names = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('section')].map(
        (part) => document.getElementById(part.getAttribute('aria-labelledby') ?? '')?.innerText ?? '',
      ),
    );
    expect(names.map((name) => name.replace(/,.*/, ''))).toEqual([
      "Today's tip",
      'Habits today',
      'This page',
      'More',
    ]);
    await popup.close();
  });

  test('how the reader is sets how many habits show, in their smallest version, and asks nothing more', async () => {
    const popup = await fresh();
    const questions = () =>
      popup.evaluate(() => document.querySelectorAll('#app fieldset:not(details *), [role=alert]').length);
    expect(await counts(popup)).toBe('5 and 1');
    expect(await textOf(popup)).toContain(`A little counts: ${six[0]?.smallest}`);
    const before = await questions();
    for (const [preset, shown] of [
      ['Tired', '2 and 4'],
      ['Foggy', '1 and 5'],
      ['Eyes', '1 and 5'],
    ] as const) {
      await press(popup, preset);
      await says(popup, `Saved: today is "${preset}".`);
      await until(`${shown} habits`, async () => (await counts(popup)) === shown);
      await says(popup, `This is enough today: ${six[0]?.smallest}`);
      expect(await questions()).toBe(before);
    }
    await press(popup, 'Usual');
    await until('five habits', async () => (await counts(popup)) === '5 and 1');
    expect(popup.errors()).toEqual([]);
    await popup.close();
  });

  test('today is a rest day by one press, which is said in the week, and taken back by another', async () => {
    const popup = await fresh();
    await openFold(popup, 'Rest, or pause everything');
    await press(popup, 'Today is a rest day');
    await says(popup, 'Saved: today is a rest day.');
    await says(popup, '1 of the last 7 days was rest.');
    const rest = { from: today, to: today, kind: 'rest' };
    expect((await stored(popup))['rests']).toEqual({ version: 1, spans: [rest] });
    await press(popup, 'Today is a rest day');
    await says(popup, 'Saved: today is not a rest day.');
    await says(popup, 'A little counts, on any day.');
    expect((await stored(popup))['rests']).toEqual({ version: 1, spans: [] });
    await popup.close();
  });

  test('seven days can be set, the one farthest back too, which is said and taken back', async () => {
    const popup = await fresh();
    await openFold(popup, 'Earlier days and notes');
    const farthest = addDays(today, -6);
    const [{ id, name } = { id: '', name: '' }] = six;
    const days = () => popup.evaluate(() => document.querySelectorAll('details.day').length);
    await until('seven days', async () => (await days()) === 7);
    const letter = async (): Promise<string> => {
      const log = (await stored(popup))[`log:${monthOf(farthest)}`] as
        { days: Record<string, string> } | undefined;
      return log?.days[id]?.[dayOfMonth(farthest) - 1] ?? '.';
    };
    // Done, a little, rest, nothing recorded.
    await popup.evaluate(
      (group: string) => document.querySelectorAll<HTMLElement>(`[name="${group}"]`)[1]?.click(),
      `${farthest}-${id}`,
    );
    await says(popup, `${name}: A little on `);
    expect(await letter()).toBe('l');
    await says(popup, 'You showed up on 1 of the last 7 days.');
    await press(popup, 'Undo');
    await says(popup, `Undone: ${name}`);
    expect(await letter()).toBe('.');
    await popup.close();
  });

  test('what else is saved is said beside the last tick, and Undo takes back what it stands beside', async () => {
    const popup = await fresh();
    const [{ name } = { name: '' }] = six;
    await press(popup, name);
    await says(popup, `You ticked ${name} at `);
    await press(popup, 'Tired');
    await says(popup, 'Saved: today is "Tired".');
    expect(await textOf(popup)).toContain(`You ticked ${name} at `);
    await press(popup, 'Undo');
    await says(popup, `Undone: ${name}`);
    await popup.close();
  });
});
