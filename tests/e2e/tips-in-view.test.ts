/** However large the text: what to do, what to mind and the first habit are in view at once in a popup of 360×600. */
import { expect, test } from 'vitest';
import { tips } from '../../content/index.ts';
import { startingHabits } from '../../content/starting-habits.ts';
import { civilDayOf } from '../../lib/domain/civil-day.ts';
import { presets } from '../../lib/domain/presets.ts';
import { spacings, textScales } from '../../lib/domain/reading-settings.ts';
import { type Settings, defaultSettings } from '../../lib/domain/settings.ts';
import { tipToChoose } from '../../lib/domain/shown-tip.ts';
import { tipNeeds } from '../../lib/domain/tip-needs.ts';
import { tipsForToday } from '../../lib/domain/tip-rotation.ts';
import { type TestPage, until } from './browsers/driver.ts';
import { type ExtensionPage, store } from './own-page.ts';
import { inEveryBrowser } from './with-browser.ts';

const height = 600;
const firstHabit = { id: 'calm-toilet-time', name: 'A calm toilet time after breakfast' };
const looks = textScales.flatMap((textScale) => spacings.map((spacing) => ({ textScale, spacing })));

/** The tip with the most letters of those that may be chosen with these settings. */
function longestTip(settings: Settings) {
  const needs = tipNeeds(settings, [], false, firstHabit.name);
  const at = needs.room === 'least' ? 1 : 0;
  const chosen = tipsForToday(tips.map(tipToChoose), needs);
  const { id } = chosen.reduce((a, b) => (a.tens[at] >= b.tens[at] ? a : b));
  const tip = tips.find((one) => one.id === id);
  if (!tip) throw new Error('No tip');
  return { id, toDo: needs.room === 'least' ? tip.lowEnergy : tip.action, caution: tip.caution };
}

const inView = (page: TestPage) =>
  page.evaluate(() => {
    const toDo = document.querySelector<HTMLElement>('.tip .action');
    const caution = document.querySelector<HTMLElement>('.tip .caution');
    const habit = document.querySelector<HTMLElement>('[aria-labelledby="habits-heading"] li label');
    if (!toDo || !caution || !habit) return null;
    return {
      toDo: toDo.innerText,
      caution: caution.innerText,
      habit: habit.innerText.trim(),
      bottom: Math.floor(
        Math.max(...[toDo, caution, habit].map((part) => part.getBoundingClientRect().bottom)),
      ),
      isWide: document.documentElement.scrollWidth > innerWidth,
      isClipped: [toDo, caution].some((part) => part.scrollHeight > part.clientHeight + 1),
    };
  });

inEveryBrowser((stage) => {
  test.each(presets)('with the preset %s, at every size and spacing of text', async (preset) => {
    const { browser } = stage();
    // No popup is open while records are put there: it would write.
    const popup = await browser.openOwn('paste.html');
    const beside = await popup.evaluate(() => location.href);
    await popup.setViewport(360, height);
    for (const look of looks) {
      const settings: Settings = {
        ...{ ...defaultSettings(startingHabits, 7), ...look, preset, applies: [] },
        habits: [firstHabit.id, ...startingHabits],
      };
      const { id, toDo, caution } = longestTip(settings);
      await popup.navigate(beside);
      await popup.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.storage.local.clear());
      const shown = [{ day: civilDayOf(new Date(), 0), id }];
      await store(popup, { settings, tips: { version: 1, shown, notForMe: [], saved: [] } });
      await popup.navigate(beside.replace('paste.html', 'popup.html'));
      const seen = await until('the popup', () => inView(popup));
      expect(seen, JSON.stringify(look)).toMatchObject({
        ...{ toDo, habit: firstHabit.name, isWide: false, isClipped: false },
      });
      expect(seen.caution).toContain(caution);
      expect(seen.bottom, JSON.stringify(look)).toBeLessThanOrEqual(height);
    }
    expect(popup.errors()).toEqual([]);
    await popup.close();
  });
});
