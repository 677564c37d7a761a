/** The daily twenty seconds, and a week of them, lived day by day with a clock that the test sets. */
import { expect, test } from 'vitest';
import { type TestPage, until } from './browsers/driver.ts';
import { letBackgroundGo, press, says, store, stored, textOf, turnBackground, turnTo } from './own-page.ts';
import { inEveryBrowser } from './with-browser.ts';

const boxes = (page: TestPage) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('.habit input')].map((input) => ({
      name: input.labels?.[0]?.innerText.trim() ?? '',
      isDone: input.checked,
      isLittle: input.indeterminate,
    })),
  );

/** `YYYY-MM-DD` by the clock on the wall, some days back: only days that have come may be recorded. */
const dayBack = (back: number): string => {
  const at = new Date();
  const day = new Date(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate() - back));
  return day.toISOString().slice(0, 10);
};

const heading = (page: TestPage) =>
  page.evaluate(() => document.querySelector<HTMLElement>('#habits-heading')?.innerText ?? '');

const pressOther = (page: TestPage, name: string) =>
  page.evaluate(
    (label: string) => document.querySelector<HTMLElement>(`button[aria-label="${label}"]`)?.click(),
    `Other answers: ${name}`,
  );

const open = (page: TestPage, summary: string) =>
  until(`"${summary}"`, () =>
    page.evaluate((words: string) => {
      const found = [...document.querySelectorAll<HTMLElement>('summary')].find(
        ({ innerText }) => innerText.trim() === words,
      );
      found?.click();
      return found !== undefined;
    }, summary),
  );

inEveryBrowser((stage) => {
  const fresh = async (items: object = {}): Promise<TestPage> => {
    const page = await stage().browser.openOwn('popup.html');
    await says(page, 'Habits today');
    await store(page, { rests: { version: 1, spans: [] }, ...items });
    return page;
  };

  test('one press ticks, the words say it with its time, and one press takes it back over a reopened popup', async () => {
    const popup = await fresh();
    const [{ name } = { name: '' }] = await boxes(popup);
    await press(popup, name);
    await says(popup, `You ticked ${name} at `);
    expect((await boxes(popup))[0]?.isDone).toBe(true);
    await popup.close();

    const reopened = await stage().browser.openOwn('popup.html');
    await says(reopened, `You ticked ${name} at `);
    await press(reopened, 'Undo');
    await says(reopened, `Undone: ${name}`);
    expect((await boxes(reopened))[0]).toEqual({ name, isDone: false, isLittle: false });
    await reopened.close();
  });

  test('a little counts, a press on it makes it done and not nothing, and undo gives it back', async () => {
    const popup = await fresh();
    const before = await boxes(popup);
    const name = before[0]?.name ?? '';
    await pressOther(popup, name);
    await press(popup, 'A little');
    await until('a little', async () => (await boxes(popup))[0]?.isLittle);
    await says(popup, 'You showed up on 1 of the last 7 days');
    await press(popup, name);
    await until('done', async () => (await boxes(popup))[0]?.isDone);
    await press(popup, 'Undo');
    await until('a little again', async () => (await boxes(popup))[0]?.isLittle);
    expect((await boxes(popup)).map((one) => one.name)).toEqual(before.map((one) => one.name));
    await popup.close();
  });

  test('a week lived day by day is one sentence, and the list turns to each new day', async () => {
    const popup = await fresh();
    await store(popup, {
      [`log:${dayBack(0).slice(0, 7)}`]: { version: 1, days: {} },
      [`log:${dayBack(6).slice(0, 7)}`]: { version: 1, days: {} },
    });
    const name = (await boxes(popup))[0]?.name ?? '';
    let before = await heading(popup);
    for (let back = 6; back >= 0; back--) {
      await turnBackground(stage().browser, back);
      await turnTo(popup, back);
      await until('the day of the clock', async () => back === 0 || (await heading(popup)) !== before);
      await until('a new list', async () => (await boxes(popup))[0]?.isDone === false);
      before = await heading(popup);
      if (back === 3) continue;
      await press(popup, name);
      await until('ticked', async () => (await boxes(popup))[0]?.isDone);
      // The time is the background's.
      await says(popup, `You ticked ${name} at 10:00`);
      await until('the tick of that day', async () => {
        const action = (await stored(popup))['last-action'] as { madeOn: string; day: string };
        return action.madeOn === dayBack(back) && action.day === dayBack(back);
      });
    }
    await letBackgroundGo(stage().browser);
    await says(popup, 'You showed up on 6 of the last 7 days.');
    const all = await stored(popup);
    const letters = [6, 5, 4, 3, 2, 1, 0].map((back) => {
      const log = all[`log:${dayBack(back).slice(0, 7)}`] as { days: Record<string, string> };
      return Object.values(log.days)[0]?.[Number(dayBack(back).slice(8)) - 1] ?? '.';
    });
    expect(letters.map((letter) => (letter === 'd' ? 'd' : '.')).join('')).toBe('ddd.ddd');
    await popup.close();
  });

  test('a pause stops everything, says when to call and whom, and leaves all as it was', async () => {
    const popup = await fresh({ visit: { version: 1, phone: '0123 456', lastVisit: null, questions: '' } });
    const before = await boxes(popup);
    await open(popup, 'Rest, or pause everything');
    await press(popup, 'Pause habits and reminders');
    await says(popup, 'A pause may last for ever.');
    await says(popup, '0123 456');
    await says(popup, 'Today: call your doctor or MS team');
    expect(await boxes(popup)).toEqual([]);
    expect(await textOf(popup)).not.toContain('You showed up');
    await press(popup, 'End the pause');
    await until('the habits', async () => (await boxes(popup)).length === before.length);
    expect(await boxes(popup)).toEqual(before);
    expect((await stored(popup))['rests']).toEqual({ version: 1, spans: [] });
    await popup.close();
  });

  test.each([
    ['Mark as rest', (rests: object) => 'spans' in rests && (rests.spans as object[]).length === 1],
    ['Leave blank', (rests: object) => 'leftBlankTo' in rests && rests.leftBlankTo === dayBack(1)],
  ] as const)('welcomes back with one sentence, asked once: %s', async (answer, isKept) => {
    const months = [...new Set([dayBack(0), dayBack(5)].map((day) => day.slice(0, 7)))];
    const logs = Object.fromEntries(months.map((month) => [`log:${month}`, { version: 1, days: {} }]));
    const day = dayBack(5);
    logs[`log:${day.slice(0, 7)}`] = {
      version: 1,
      days: { 'a-habit': `${'.'.repeat(Number(day.slice(8)) - 1)}d` },
    };
    const popup = await fresh(logs);
    await says(popup, 'Welcome back. Nothing is recorded from');
    await press(popup, answer);
    await until('no question', async () => !(await textOf(popup)).includes('Nothing is recorded from'));
    await until('the answer', async () => isKept((await stored(popup))['rests'] as object));
    await popup.close();
    const again = await stage().browser.openOwn('popup.html');
    await says(again, 'You showed up on 1 of the last 7 days');
    expect(await textOf(again)).not.toContain('Nothing is recorded from');
    await again.close();
  });

  test('a note of an earlier day is saved as typed', async () => {
    const popup = await fresh();
    await open(popup, 'Earlier days and notes');
    await until('the field', () =>
      popup.evaluate(() => {
        const field = document.querySelectorAll<HTMLTextAreaElement>('.note textarea')[1];
        if (!field) return false;
        field.value = 'Slept badly';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return true;
      }),
    );
    await until('the note', async () => {
      const diary = (await stored(popup))[`diary:${dayBack(1).slice(0, 7)}`] as
        { notes?: object } | undefined;
      return JSON.stringify(diary?.notes ?? {}).includes('Slept badly');
    });
    await popup.close();
  });

  test('hidden names become numbers', async () => {
    const popup = await fresh();
    const before = await boxes(popup);
    await press(popup, 'Hide habit names on this screen');
    await until('numbers', async () => (await boxes(popup))[0]?.name === 'Habit 1');
    for (const { name } of before) expect(await textOf(popup)).not.toContain(name);
    await press(popup, 'Hide habit names on this screen');
    await until('names', async () => (await boxes(popup))[0]?.name === before[0]?.name);
    if (process.env['SHOTS']) {
      await popup.setViewport(360, 1900, 1);
      await popup.screenshot(`${process.env['SHOTS']}-${stage().name}.png`);
    }
    await popup.close();
  });
});
