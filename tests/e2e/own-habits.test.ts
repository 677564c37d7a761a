/** Habits of the reader's own and rests, from their page to the popup, the history and the sentence of the week. */
import { expect, test } from 'vitest';
import { type TestPage, until } from './browsers/driver.ts';
import { press, says, store, stored, textOf } from './own-page.ts';
import { inEveryBrowser } from './with-browser.ts';

const name = 'Sit outside';

/** `YYYY-MM-DD` by the clock on the wall, some days back. */
const dayBack = (back: number): string => {
  const at = new Date();
  return new Date(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate() - back)).toISOString().slice(0, 10);
};

/** Presses the first button whose name begins so, with the focus on it as a keyboard has it. */
const pressNamed = (page: TestPage, label: string) =>
  until(`a button named "${label}"`, () =>
    page.evaluate((wanted: string) => {
      const button = document.querySelector<HTMLElement>(`button[aria-label^="${wanted}"]`);
      button?.focus();
      button?.click();
      return button !== null;
    }, label),
  );

/** Types into the last field of that label. */
const fill = (page: TestPage, label: string, value: string) =>
  until(`a field "${label}"`, () =>
    page.evaluate(
      (wanted: string, typed: string) => {
        const field = [...document.querySelectorAll<HTMLElement>('label.field')]
          .findLast(({ innerText }) => innerText.trim() === wanted)
          ?.querySelector('input');
        if (!field) return false;
        field.value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return true;
      },
      label,
      value,
    ),
  );

const texts = (page: TestPage, selector: string) =>
  page.evaluate(
    (wanted: string) =>
      [...document.querySelectorAll<HTMLElement>(wanted)].map(({ textContent }) => textContent.trim()),
    selector,
  );

const inOrder = (page: TestPage) => texts(page, '[aria-labelledby="order-heading"] h3');
const inPopup = (page: TestPage) => texts(page, '.habit label');
const focused = (page: TestPage) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  );

inEveryBrowser((stage) => {
  const open = async (path: string, words: string): Promise<TestPage> => {
    const page = await stage().browser.openOwn(path);
    await says(page, words);
    return page;
  };

  test('a habit of one’s own is added, ticked, moved up and archived, and its days stay', async () => {
    const page = await open('habits.html', 'My habits');
    const before = await inOrder(page);
    await fill(page, 'Name', name);
    await fill(page, 'Its smallest version', 'Open the window');
    await press(page, 'Add this habit');
    await says(page, `Saved: ${name} is added, and shows.`);
    await until('the last in order', async () => (await inOrder(page)).join() === [...before, name].join());

    const popup = await open('popup.html', 'Habits today');
    await until('it in the popup', async () => (await inPopup(popup)).at(-1) === name);
    await press(popup, name);
    await says(popup, `You ticked ${name} at `);

    const up = `Up: ${name}`;
    await pressNamed(page, up);
    const wanted = [...before.slice(0, -1), name, ...before.slice(-1)];
    await until('one place up', async () => (await inOrder(page)).join() === wanted.join());
    await says(page, `Saved: ${name} is now number ${before.length} of ${before.length + 1}.`);
    expect(await focused(page)).toBe(up);
    await until('one place up in the popup', async () => (await inPopup(popup)).join() === wanted.join());

    await page.activate();
    await pressNamed(page, `Archive: ${name}`);
    await says(page, `Saved: ${name} is archived. Its days stay in your history.`);
    await until('out of the order', async () => (await inOrder(page)).join() === before.join());
    // Its row is gone: the keyboard goes on from the heading of its part, not from the top.
    await until('the focus on the part', async () => (await focused(page)) === 'Habits of your own');
    await until('out of the popup', async () => (await inPopup(popup)).join() === before.join());
    const history = await open('past-days.html', 'Your history');
    await says(history, `${name}: Done`);
    await history.close();

    await pressNamed(page, `Bring back: ${name}`);
    await until('back in its old place', async () => (await inOrder(page)).join() === wanted.join());
    await popup.close();
    await page.close();
  });

  test('two windows that change which habits show at once lose nothing', async () => {
    const windows = [await open('habits.html', 'My habits'), await open('habits.html', 'My habits')] as const;
    const before = await inOrder(windows[0]);
    await Promise.all([press(windows[0], 'A rest on the list'), press(windows[1], 'A little daylight')]);
    for (const page of windows) {
      await until('both', async () => {
        const names = await inOrder(page);
        return names.includes('A rest on the list') && names.includes('A little daylight');
      });
      expect((await inOrder(page)).slice(0, before.length)).toEqual(before);
    }
    await Promise.all([press(windows[1], 'A rest on the list'), press(windows[0], 'A little daylight')]);
    for (const page of windows)
      await until('neither', async () => (await inOrder(page)).join() === before.join());
    for (const page of windows) await page.close();
  });

  test('a habit of other days is behind a press in the popup, and one that does not show is nowhere', async () => {
    const page = await open('habits.html', 'My habits');
    const [first = '', second = ''] = await inOrder(page);
    const plan = (choice: string) =>
      until(`the choice "${choice}"`, () =>
        page.evaluate((wanted: string) => {
          const label = [
            ...document.querySelectorAll<HTMLElement>(
              '[aria-labelledby="order-heading"] li:first-child label',
            ),
          ].find(({ textContent }) => textContent === wanted);
          label?.click();
          return label !== undefined;
        }, choice),
      );
    await plan('On some days of the week');
    await says(page, `Saved: ${first}, Monday, `);
    const today = new Intl.DateTimeFormat('en', { weekday: 'long' }).format(new Date());
    await plan(today);
    await until('today taken away', async () => !(await texts(page, 'summary'))[0]?.includes(today));
    const popup = await open('popup.html', 'Habits today');
    await until('behind a press', async () => (await texts(popup, 'details .habit label'))[0] === first);
    await plan('Every day');
    await until('asked for today', async () => (await texts(popup, 'details .habit label')).length === 0);
    expect((await inPopup(popup))[0]).toBe(first);

    await pressNamed(page, `Do not show: ${second}`);
    await says(page, `Saved: ${second} does not show now.`);
    await until('not in the popup', async () => !(await inPopup(popup)).includes(second));
    await popup.close();
    await page.close();
  });

  test('a rest from a past date is said in the week, and is taken away and brought back', async () => {
    const page = await open('habits.html', 'My habits');
    await store(page, { rests: { version: 1, spans: [] } });
    const popup = await open('popup.html', 'You showed up on');
    expect(await textOf(popup)).not.toContain('were rest');
    await fill(page, 'First day', dayBack(4));
    await fill(page, 'Last day', dayBack(2));
    await press(page, 'Add this rest');
    await says(page, 'Saved. Rest: ');
    await says(popup, '3 were rest.');

    const spans = async () => ((await stored(page))['rests'] as { spans: object[] }).spans;
    const rest = { from: dayBack(4), to: dayBack(2), kind: 'rest' };
    expect(await spans()).toEqual([rest]);
    await pressNamed(page, 'Take away: Rest: ');
    await says(page, 'Taken away. Rest: ');
    await until('no rest', async () => !(await textOf(popup)).includes('were rest'));
    await press(page, 'Bring it back');
    await says(popup, '3 were rest.');
    expect(await spans()).toEqual([rest]);
    await popup.close();
    await page.close();
  });

  test('a pause is listed, is ended here, and all is as it was', async () => {
    const page = await open('habits.html', 'My habits');
    const pause = { from: dayBack(3), to: null, kind: 'pause' };
    await store(page, { rests: { version: 1, spans: [pause] } });
    const popup = await open('popup.html', 'Habits and reminders are paused');
    await says(page, 'Paused: since ');
    await press(page, 'End the pause');
    await says(page, 'Welcome back.');
    await says(popup, 'Habits today');
    const ended = { ...pause, to: dayBack(1) };
    expect((await stored(page))['rests']).toEqual({ version: 1, spans: [ended] });
    await popup.close();
    await page.close();
  });
});
