/** The tip of the day, and all that the reader can do with it, in real windows. */
import { expect, test } from 'vitest';
import { tips } from '../../content/index.ts';
import { startingHabits } from '../../content/starting-habits.ts';
import { civilDayOf } from '../../lib/domain/civil-day.ts';
import { type Settings, defaultSettings } from '../../lib/domain/settings.ts';
import type { TipRecord } from '../../lib/domain/tip-record.ts';
import { type TestPage, until } from './browsers/driver.ts';
import { type ExtensionPage, hasFocus, press, says, store, stored, textOf } from './own-page.ts';
import { inEveryBrowser } from './with-browser.ts';

const settings = (change: Partial<Settings> = {}): Settings => ({
  ...defaultSettings(startingHabits, 7),
  ...change,
});
const today = () => civilDayOf(new Date(), 0);
const shownToday = (id: string): TipRecord => ({
  ...{ version: 1, shown: [{ day: today(), id }], notForMe: [], saved: [] },
});
const action = (page: TestPage) =>
  page.evaluate(() => document.querySelector<HTMLElement>('.action')?.innerText ?? '');
const actionOf = (id: string) => tips.find((tip) => tip.id === id)?.action ?? '';
const tipIsThere = (page: TestPage) => until('a tip', async () => (await action(page)) !== '');
const recordIn = async (page: TestPage) => (await stored(page))['tips'] as TipRecord | undefined;
const openMore = (page: TestPage) =>
  until('what stands behind More', () =>
    page.evaluate(() => {
      const more = document.querySelector<HTMLDetailsElement>('.tip details');
      if (more && !more.open) more.querySelector('summary')?.click();
      return more?.querySelector('.sources') !== null && more?.open;
    }),
  );

inEveryBrowser((stage) => {
  /** A popup over a store with these records and no other. No popup is open while they are put there: it would write. */
  const fresh = async (records: object): Promise<TestPage> => {
    const page = await stage().browser.openOwn('paste.html');
    await page.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.storage.local.clear());
    await store(page, records);
    await page.navigate((await page.evaluate(() => location.href)).replace('paste.html', 'popup.html'));
    await tipIsThere(page);
    return page;
  };
  /** Waits until the popup has written down what it shows: it may close after that, and others may write. */
  const isWrittenDown = (popup: TestPage) =>
    until('the tip in the record', async () => {
      const id = (await recordIn(popup))?.shown.at(-1)?.id;
      return actionOf(id ?? '') === (await action(popup));
    });

  test('is written down when it is shown, once, and is the same in every window and after a reload', async () => {
    const { browser } = stage();
    const one = await fresh({ settings: settings() });
    const other = await browser.openOwn('popup.html');
    await tipIsThere(other);
    const record = await until('the record', () => recordIn(one));
    expect(record.shown).toHaveLength(1);
    expect(record.shown[0]?.day).toBe(today());
    for (const page of [one, other]) expect(await action(page)).toBe(actionOf(record.shown[0]?.id ?? ''));
    await one.navigate(await one.evaluate(() => location.href));
    await tipIsThere(one);
    expect(await action(one)).toBe(await action(other));
    expect(await recordIn(one)).toEqual(record);
    expect([...one.errors(), ...other.errors()]).toEqual([]);
    await one.close();
    await other.close();
  });

  test('"Not for me" gives another one at once, which can be taken back; the options bring back others', async () => {
    const { browser } = stage();
    const popup = await fresh({ settings: settings() });
    await isWrittenDown(popup);
    const first = await action(popup);
    await openMore(popup);
    await press(popup, 'Not for me');
    await says(popup, 'You will not see that tip again.');
    await until('another tip', async () => (await action(popup)) !== first);
    await hasFocus(popup, 'tip-heading');
    await press(popup, 'Bring that tip back');
    await until('the tip again', async () => (await action(popup)) === first);
    await until('the record of it', async () => (await recordIn(popup))?.notForMe.length === 0);

    await openMore(popup);
    await press(popup, 'Not for me');
    await until('another tip', async () => (await action(popup)) !== first);
    const options = await browser.openOwn('options.html');
    await says(options, first);
    await until('a button to bring it back', () =>
      options.evaluate(() => {
        const button = document.querySelector<HTMLElement>('[aria-labelledby="left-out-heading"] button');
        button?.click();
        return button !== null;
      }),
    );
    await says(options, 'That tip may come again.');
    expect((await recordIn(options))?.notForMe).toEqual([]);
    await isWrittenDown(popup);
    await popup.close();
    await options.close();
  });

  test('there is one more a day, and then the control is gone and says so', async () => {
    const popup = await fresh({ settings: settings() });
    await isWrittenDown(popup);
    const first = await action(popup);
    await openMore(popup);
    await press(popup, 'Another one');
    await until('another tip', async () => (await action(popup)) !== first);
    await openMore(popup);
    await says(popup, 'You had one more today.');
    expect(await textOf(popup)).not.toContain('Another one');
    await isWrittenDown(popup);
    expect((await recordIn(popup))?.shown.map(({ isExtra }) => isExtra)).toEqual([undefined, true]);
    await popup.close();
  });

  test('a saved tip stands with the saved words, prints, and can be taken away and brought back', async () => {
    const { browser } = stage();
    const popup = await fresh({ settings: settings() });
    const first = await action(popup);
    await openMore(popup);
    await press(popup, 'Save');
    await says(popup, 'Saved. Take it away');
    const saved = await browser.openOwn('saved.html');
    await says(saved, first);
    await saved.print();
    const forget = () =>
      saved.evaluate(() =>
        document.querySelector<HTMLElement>('[aria-labelledby="saved-tips"] button')?.click(),
      );
    await forget();
    await says(saved, 'No tips saved yet.');
    await press(saved, 'Bring it back');
    await says(saved, first);
    await popup.close();
    await saved.close();
  });

  test('a record that cannot be read is said once and never written over; there is a tip, and nothing to lose', async () => {
    const future = { version: 2, shown: 'by month' };
    const popup = await fresh({ settings: settings(), tips: future });
    await openMore(popup);
    const text = await textOf(popup);
    expect(text.split('Your list of tips could not be read.')).toHaveLength(2);
    expect(text).not.toContain('Not for me');
    expect((await stored(popup))['tips']).toEqual(future);
    await popup.close();
  });

  test('what the reader leaves out is left out today, and a pause leaves gentle tips', async () => {
    const { browser } = stage();
    const risky = tips.find(({ avoidIf, energy }) => avoidIf.includes('kidney') && energy === 'some');
    const popup = await fresh({
      settings: settings({ applies: [], textScale: 125 }),
      tips: shownToday(risky?.id ?? ''),
    });
    expect(await action(popup)).toBe(risky?.action);
    const options = await browser.openOwn('options.html');
    await says(options, 'Kidney trouble');
    await press(options, 'Kidney trouble');
    await until('another tip', async () => (await action(popup)) !== risky?.action);
    expect((await stored(options))['settings']).toMatchObject({ applies: ['kidney'] });

    const lively = tips.find(({ avoidIf, energy }) => avoidIf.length === 0 && energy === 'some');
    await isWrittenDown(popup);
    await popup.close();
    const paused = await fresh({
      settings: settings({ textScale: 125 }),
      tips: shownToday(lively?.id ?? ''),
    });
    expect(await action(paused)).toBe(lively?.action);
    await store(paused, {
      rests: { version: 1, spans: [{ from: today(), to: null, kind: 'pause' }] },
    });
    const gentle = tips.filter(({ energy }) => energy === 'little').map((tip) => tip.action);
    await until('a gentle tip', async () => gentle.includes(await action(paused)));
    await isWrittenDown(paused);
    await paused.close();
    await options.close();
  });

  test('the phone number is kept letter by letter and stands with red flags, where a press calls it', async () => {
    const { browser } = stage();
    const options = await browser.openOwn('options.html');
    const flagged = tips.find(
      ({ safety, avoidIf }) => safety?.includes('constipation') && avoidIf.length === 0,
    );
    await store(options, {
      settings: settings({ textScale: 125 }),
      tips: shownToday(flagged?.id ?? ''),
    });
    await says(options, "My MS team's phone");
    await options.evaluate(() => document.querySelector<HTMLElement>('input[type=tel]')?.focus());
    for (const key of '020 79') await options.press(key);
    await until('the number', async () =>
      JSON.stringify((await stored(options))['visit'] ?? '').includes('"phone":"020 79"'),
    );
    const popup = await browser.openOwn('popup.html');
    await tipIsThere(popup);
    await openMore(popup);
    const link = (page: TestPage) =>
      page.evaluate(() => document.querySelector<HTMLAnchorElement>('.team-phone a')?.href ?? '');
    await until('the number in the tip', async () => (await link(popup)) === 'tel:02079');
    const glossary = await browser.openOwn('glossary.html#help');
    await until('the number in the glossary', async () => (await link(glossary)) === 'tel:02079');
    for (const page of [options, popup, glossary]) await page.close();
  });
});
