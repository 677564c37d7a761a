import { expect, test } from 'vitest';
import { type TestPage, until } from './browsers/driver.ts';
import { says, store, stored, tabTo, textOf } from './own-page.ts';
import { inEveryBrowser } from './with-browser.ts';

const date = new Date();
const year = date.getFullYear();
/** A month that is whole, whenever the test runs. */
const month = `${year - 1}-03`;
const settings = {
  version: 1,
  isPaused: false,
  sitesOff: [],
  theme: 'system',
  habits: ['steady-bedtime'],
  dayStartsAt: 0,
  tipSeed: 1,
};
const seed = {
  settings,
  [`log:${month}`]: { version: 1, days: { 'steady-bedtime': 'dl', 'own-abcd1234': '..d' } },
  [`diary:${month}`]: {
    version: 1,
    notes: { [`${month}-02`]: 'Slept well' },
    presets: { [`${month}-02`]: 'tired' },
  },
  'my-habits': {
    version: 1,
    own: [{ id: 'own-abcd1234', name: 'Feed the cat', smallest: '', isArchived: true }],
    plans: {},
  },
  rests: { version: 1, spans: [{ from: `${month}-05`, to: `${month}-06`, kind: 'pause' }] },
  'saved-terms': {
    version: 1,
    terms: [
      { termId: 'butyrate', sentence: 'It feeds the gut.', title: '', url: '', day: `${month}-02` },
      { termId: 'dysbiosis', sentence: 'Before the visit.', title: '', url: '', day: `${year - 1}-02-27` },
    ],
  },
  visit: { version: 1, phone: '01632 960000', lastVisit: `${month}-01`, questions: 'Is it the heat?' },
};

/** CSS px. */
const fourteenPoints = 18.6;
/** The smallest letters of what is so selected and shows, CSS px. */
const smallest = (page: TestPage, selector: string) =>
  page.evaluate(
    (wanted: string) =>
      Math.min(
        ...[...document.querySelectorAll(wanted)]
          .filter((one) => one.checkVisibility())
          .map((one) => parseFloat(getComputedStyle(one).fontSize)),
      ),
    selector,
  );

inEveryBrowser((stage) => {
  const open = async (path: string) => {
    const page = await stage().browser.openOwn(path);
    await until('its heading', () => page.evaluate(() => document.querySelector('h1') !== null));
    await store(page, seed);
    return page;
  };

  test('a month of the past is a table, and a day of it is set by the keyboard alone', async () => {
    const page = await open('past-days.html');
    const caption = () => page.evaluate(() => document.querySelector('caption')?.innerText ?? '');
    await page.activate();
    await until('this month', async () => (await caption()).endsWith('All habits'));
    await tabTo(page, /^Habit/);
    await page.press('ArrowDown');
    await until('one habit', async () => (await caption()).endsWith('A steady bedtime'));
    await page.press('ArrowUp');
    await until('all habits', async () => (await caption()).endsWith('All habits'));
    await tabTo(page, /^Month before$/);
    // From this month to March of last year.
    for (let months = date.getMonth() + 10; months > 0; months--) {
      const before = await caption();
      await page.press('Enter');
      await until('the month before', async () => (await caption()) !== before);
    }
    expect(await caption()).toContain(String(year - 1));
    const rows = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('tbody tr')].map((row) => (row as HTMLElement).innerText),
      );
    await until('March', async () => (await rows()).length === 31);
    const all = await rows();
    expect(all[1]).toContain('A little');
    expect(all[1]).toContain('Note: Slept well');
    expect(all[2]).toContain('Feed the cat: Done');
    expect(all[3]).toContain('Nothing recorded');
    expect(all[4]).toContain('Paused');
    await says(page, '3 of 31 days; 2 were paused');
    // In words, then as a table, then as a picture.
    const parts = await page.evaluate(() =>
      [...document.querySelectorAll('.sentence, table, figure')].map(({ localName }) => localName),
    );
    expect(parts).toEqual(['p', 'table', 'figure']);

    await tabTo(page, /^4\b/);
    await page.press('Enter');
    await until('the open day', () => page.evaluate(() => document.querySelector('.editor input') !== null));
    await page.press('Tab');
    // Nothing recorded is the one that is chosen; the arrow goes on round to Done.
    await page.press('ArrowDown');
    await until('the tick', async () => {
      const log = (await stored(page))[`log:${month}`] as { days: Record<string, string> };
      return log.days['steady-bedtime']?.[3] === 'd';
    });
    await says(page, '4 of 31 days; 2 were paused');
    expect((await rows())[3]).toMatch(/: Done/);

    await page.showAsPrinted();
    const printed = await textOf(page);
    for (const words of [
      'Your history',
      '4 of 31 days; 2 were paused',
      'Note: Slept well',
      'Feed the cat: Done',
    ])
      expect(printed).toContain(words);
    // Nothing that is there to be pressed, nor the day that is open.
    for (const words of ['Month before', 'Print this page', 'Press a day', 'Note for this day'])
      expect(printed).not.toContain(words);
    expect(await smallest(page, 'table *')).toBeGreaterThanOrEqual(fourteenPoints);
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  test('a note of a past day is saved as it is typed, and kept on the page where it cannot be saved', async () => {
    const page = await open('past-days.html');
    const note = () =>
      page.evaluate(() => document.querySelector<HTMLTextAreaElement>('.editor textarea')?.value ?? null);
    const type = (words: string) =>
      page.evaluate((value: string) => {
        const area = document.querySelector<HTMLTextAreaElement>('.editor textarea');
        area!.value = value;
        area!.dispatchEvent(new Event('input', { bubbles: true }));
      }, words);
    const press = (selector: string) =>
      page.evaluate((wanted: string) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
    const today = await page.evaluate(() => {
      const now = new Date();
      const two = (part: number): string => String(part).padStart(2, '0');
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    });
    const kept = async () =>
      ((await stored(page))[`diary:${today.slice(0, 7)}`] as { notes: Record<string, string> } | undefined)
        ?.notes[today];
    await press('tr:last-child button.day');
    await until('the empty note', async () => (await note()) === '');
    await type('Slept badly');
    await until('the note', async () => (await kept()) === 'Slept badly');
    await says(page, 'Note: Slept badly');

    await page.evaluate(() => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: Record<string, unknown> } }).chrome;
      const send = runtime['sendMessage'];
      runtime['sendMessage'] = () => {
        runtime['sendMessage'] = send;
        return Promise.resolve({ ok: false, failed: 'write' });
      };
    });
    await type('Slept badly, then well');
    await says(page, 'This could not be saved.');
    expect(await kept()).toBe('Slept badly');
    await press('button.day[aria-expanded=true]');
    await until('the closed day', async () => (await note()) === null);
    await says(page, 'This could not be saved.');
    await press('tr:last-child button.day');
    await until('what was typed', async () => (await note()) === 'Slept badly, then well');
    await press('.editor .notice button');
    await until('the note', async () => (await kept()) === 'Slept badly, then well');
    await until('no more notice', () => page.evaluate(() => document.querySelector('.notice') === null));
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  test('a visit prints alone, with what was changed and without what was left out', async () => {
    const page = await open('visit.html');
    await until('the questions', () =>
      page.evaluate(() => document.querySelector('textarea')?.value === 'Is it the heat?'),
    );
    const paper = () => page.evaluate(() => document.querySelector('.paper')?.textContent ?? '');
    await until('the pause on paper', async () => (await paper()).includes('Paused: '));
    expect(await paper()).toContain('My MS team: 01632 960000');
    expect(await paper()).toContain('Slept well');
    expect(await paper()).toContain('How I was readingTired on 1 day');
    await until('a saved word by its name', async () => (await paper()).includes('Words I savedButyrate'));
    await page.evaluate(() => {
      const area = [...document.querySelectorAll('textarea')];
      const type = (into: HTMLTextAreaElement | undefined, words: string) => {
        into!.value = words;
        into!.dispatchEvent(new Event('input', { bubbles: true }));
      };
      type(area[0], 'Is it the cold?');
      type(area[1], 'I slept.');
      [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')][3]?.click();
    });
    await until('the change on paper', async () => (await paper()).includes('I slept.'));
    expect(await paper()).not.toContain('Slept well');
    await until('the question', async () => JSON.stringify(await stored(page)).includes('Is it the cold?'));
    expect((await stored(page))['visit']).toEqual({ ...seed.visit, questions: 'Is it the cold?' });
    await page.showAsPrinted();
    const printed = await textOf(page);
    expect(printed.trim()).toMatch(/^Notes for my visit/);
    expect(printed).not.toContain('Print this page');
    expect(printed.indexOf('Is it the cold?')).toBeLessThan(printed.indexOf('I slept.'));
    expect(await smallest(page, '.paper *')).toBeGreaterThanOrEqual(fourteenPoints);
    expect(page.errors()).toEqual([]);
    await page.close();
  });
});
