/** The summary for a visit as it goes to paper. */
import { expect, test } from 'vitest';
import { startingHabits } from '../../content/starting-habits.ts';
import { type CivilDay, addDays, civilDayOf, monthOf } from '../../lib/domain/civil-day.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { until } from './browsers/driver.ts';
import { type ExtensionPage, store } from './own-page.ts';
import { inEveryBrowser } from './with-browser.ts';

const back = (days: number): CivilDay => addDays(civilDayOf(new Date(), 0), -days);
const habits = [...startingHabits, 'own-abcd1234'];
const note = 'Slept badly, walked to the shop and back, and was tired all afternoon.';
const noted = [3, 25, 60].map(back);
const presets = ['tired', 'foggy', 'eyes'] as const;
const ofMonth = (month: string, of: (day: CivilDay, i: number) => string) =>
  Object.fromEntries(noted.flatMap((day, i) => (monthOf(day) === month ? [[day, of(day, i)]] : [])));
const diary = (month: string) => ({
  version: 1,
  notes: ofMonth(month, () => note),
  presets: ofMonth(month, (_, i) => presets[i % 3] ?? 'tired'),
});

/** What a reader may have of three months: four habits, a pause and a rest, three notes, five words, two questions. */
const records = {
  settings: { ...defaultSettings(habits, 1), applies: [] },
  'my-habits': {
    version: 1,
    own: [{ id: 'own-abcd1234', name: 'Feed the cat', smallest: '', isArchived: false }],
    plans: {},
  },
  [`log:${monthOf(back(40))}`]: {
    version: 1,
    days: Object.fromEntries(habits.map((id) => [id, 'dl.dr'.repeat(6)])),
  },
  ...Object.fromEntries(noted.map((day) => [`diary:${monthOf(day)}`, diary(monthOf(day))])),
  rests: {
    version: 1,
    spans: [
      { from: back(50), to: back(44), kind: 'pause' },
      { from: back(20), to: back(18), kind: 'rest' },
    ],
  },
  visit: {
    ...{ version: 1, phone: '01632 960000', lastVisit: back(90) },
    questions: 'Is it the heat that makes my legs heavy?\nMay I take the powder every day?',
  },
  'saved-terms': {
    version: 1,
    terms: ['butyrate', 'dysbiosis', 'myelin', 'fatigue', 'relapse'].map((termId, i) => ({
      ...{ termId, sentence: '', title: '', url: '', day: back(i) },
    })),
  },
};

inEveryBrowser((stage) => {
  test('of an ordinary three months is one page of large letters', async () => {
    const page = await stage().browser.openOwn('paste.html');
    const address = (await page.evaluate(() => location.href)).replace('paste.html', 'visit.html');
    await page.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.storage.local.clear());
    await store(page, records);
    await page.navigate(address);
    const onPaper = (words: string, times: number) =>
      until(`"${words}" on paper`, () =>
        page.evaluate(
          (wanted: string, count: number) =>
            (document.querySelector('.paper')?.textContent ?? '').split(wanted).length === count + 1,
          words,
          times,
        ),
      );
    await onPaper(note, noted.length);
    await onPaper('Dysbiosis', 1);
    await onPaper('were paused', habits.length);
    expect(await page.print()).toBe(1);
    // One more page is seen to be counted.
    await page.evaluate(() => {
      const paper = document.querySelector('.paper')!;
      paper.innerHTML += paper.innerHTML;
    });
    expect(await page.print()).toBe(2);
    await page.close();
  });
});
