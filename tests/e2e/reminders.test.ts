/**
 * A reminder by a real alarm. No prompt can be answered headless: Chromium gets a build that holds the permission from the
 * start; Firefox the one that is shipped, and a preference that says yes.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type KeptNotifications, type TestBrowser, type TestPage, until } from './browsers/driver.ts';
import { launchBrowser } from './browsers/index.ts';
import { send, store, stored } from './own-page.ts';
import { browsersHere, extensionFolder } from './with-browser.ts';

interface OwnPage {
  readonly chrome: {
    readonly alarms: {
      create: (name: string, info: { when: number }) => Promise<void>;
      get: (name: string) => Promise<{ scheduledTime: number } | undefined>;
    };
    readonly notifications: {
      getAll: () => Promise<Record<string, unknown>>;
      clear: (id: string) => Promise<boolean>;
    };
    readonly extension: { readonly getViews: (of: { readonly type: 'tab' }) => readonly Window[] };
    readonly storage: { readonly local: { clear: () => Promise<void> } };
  };
}

/** The last whole minute that has passed, and its date: a time at which the reminder is late, by the page's own clock. */
const late = (page: TestPage) =>
  page.evaluate(() => {
    const now = new Date();
    const two = (part: number): string => String(part).padStart(2, '0');
    return {
      at: `${two(now.getHours())}:${two(now.getMinutes())}`,
      date: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
      when: new Date(
        now.getFullYear(),
        now.getMonth(),
        now.getDate(),
        now.getHours(),
        now.getMinutes(),
      ).getTime(),
    };
  });

const alarm = (page: TestPage) =>
  page.evaluate(() => (globalThis as unknown as OwnPage).chrome.alarms.get('reminder'));
const shown = (page: TestPage) =>
  page.evaluate(async () =>
    Object.keys(await (globalThis as unknown as OwnPage).chrome.notifications.getAll()),
  );

/** Firefox asks for permissions within a press of the hand alone, those too that it has given. */
async function pressByHand(page: TestPage, words: string): Promise<void> {
  let before = '';
  const place = await until(words, async () => {
    const seen = await page.evaluate((wanted: string) => {
      const found = [...document.querySelectorAll<HTMLElement>('button, label')].find(
        ({ innerText }) => innerText.trim() === wanted,
      );
      if (!found) return null;
      found.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = found.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, words);
    // Parts of the page that come later move it.
    const isStill = seen !== null && before === JSON.stringify(seen);
    before = JSON.stringify(seen);
    return isStill && seen;
  });
  await page.click(place.x, place.y);
}

/** A reminder whose time is this minute, and an alarm for it that fires at once. Resolves when it was dealt with. */
async function fire(page: TestPage, change: object = {}): Promise<Record<string, unknown>> {
  const { at, date, when } = await late(page);
  const reminder = { version: 1, at, lastDue: null, ignored: 0, hasStopped: false, ...change };
  await page.evaluate(async () => {
    await (globalThis as unknown as OwnPage).chrome.notifications.clear('reminder');
  });
  await store(page, { reminder });
  await page.evaluate(
    (time: number) => (globalThis as unknown as OwnPage).chrome.alarms.create('reminder', { when: time }),
    when,
  );
  return until('the reminder to be dealt with', async () => {
    const after = (await stored(page))['reminder'] as Record<string, unknown>;
    return after['lastDue'] === date && after;
  });
}

describe.each(browsersHere)('in %s', (name) => {
  let browser: TestBrowser;
  let page: TestPage;
  let notifications: KeptNotifications;
  const folder = mkdtempSync(join(tmpdir(), 'reminders-'));
  beforeAll(async () => {
    cpSync(extensionFolder(name), folder, { recursive: true });
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
    const { permissions = [], optional_permissions: optional = [], ...others } = manifest;
    expect(optional).toEqual(['notifications']);
    writeFileSync(file, JSON.stringify({ ...others, permissions: [...permissions, ...optional] }));
    browser = await launchBrowser[name]({
      extension: name === 'chromium' ? folder : extensionFolder(name),
    });
    page = await browser.openOwn('options.html');
    await pressByHand(page, 'Remind me once a day');
    await until('the alarm', async () => ((await alarm(page))?.scheduledTime ?? 0) > Date.now());
    notifications = await browser.keepNotifications();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  test('is shown by an alarm that is late, once, and the next is made for tomorrow', async () => {
    const after = await fire(page);
    await until('the notification', async () => (await shown(page)).length === 1);
    expect(after).toMatchObject({ ignored: 1, hasStopped: false });
    // All that anybody can read on the screen, beside the extension's name that a browser may add.
    expect(await notifications.said()).toEqual([{ title: 'Your reminder', message: '' }]);
    const next = await until('the next alarm', async () => {
      const made = await alarm(page);
      return made && made.scheduledTime > Date.now() && made;
    });
    expect(next.scheduledTime - Date.now()).toBeGreaterThan(22 * 3_600_000);
    expect(next.scheduledTime - Date.now()).toBeLessThanOrEqual(25 * 3_600_000);
  });

  test('pressed, it goes away, opens the popup and is answered', async () => {
    expect(await fire(page, { ignored: 2 })).toMatchObject({ ignored: 3 });
    await until('the notification', async () => (await shown(page)).length === 1);
    const popup = await browser.openPopup(page, notifications.press);
    await until('the habits', () => popup.evaluate(() => document.body.innerText.includes('Habits today')));
    // Not the tab that is for want of a popup.
    const inTabs = await page.evaluate(() =>
      (globalThis as unknown as OwnPage).chrome.extension
        .getViews({ type: 'tab' })
        .map(({ location }) => location.pathname),
    );
    expect(inTabs).toContain('/options.html');
    expect(inTabs).not.toContain('/popup.html');
    await popup.close();
    await until('no notification', async () => (await shown(page)).length === 0);
    await until('the answer', async () => {
      const { ignored } = (await stored(page))['reminder'] as { ignored: number };
      return ignored === 0;
    });
  });

  test('keeps silent in a pause, and when it has fired before today', async () => {
    await store(page, { rests: { version: 1, spans: [{ from: '2020-01-01', to: null, kind: 'pause' }] } });
    expect(await fire(page)).toMatchObject({ ignored: 0 });
    expect(await shown(page)).toEqual([]);
    await store(page, { rests: { version: 1, spans: [] } });
    const { date } = await late(page);
    expect(await fire(page, { lastDue: date })).toMatchObject({ ignored: 0 });
    await until('the next alarm', async () => ((await alarm(page))?.scheduledTime ?? 0) > Date.now());
    expect(await shown(page)).toEqual([]);
  });

  test('keeps silent when all habits that are shown are filled in', async () => {
    const { date } = await late(page);
    const { habits } = (await stored(page))['settings'] as { habits: string[] };
    for (const habitId of habits) await send(page, { ask: 'tick', habitId, day: date, state: 'a-little' });
    expect(await fire(page)).toMatchObject({ ignored: 0 });
    expect(await shown(page)).toEqual([]);
    for (const habitId of habits) await send(page, { ask: 'tick', habitId, day: date, state: 'nothing' });
  });

  test('stops after three days without an answer, and says so with a way to start again', async () => {
    expect(await fire(page, { ignored: 3 })).toMatchObject({ hasStopped: true });
    await until('no alarm', async () => !(await alarm(page)));
    expect(await shown(page)).toEqual([]);
    await until('the sentence', () =>
      page.evaluate(() => document.body.innerText.includes('The reminder stopped by itself')),
    );
    await pressByHand(page, 'Start again');
    await until('the alarm again', async () => ((await alarm(page))?.scheduledTime ?? 0) > Date.now());
    expect((await stored(page))['reminder']).toMatchObject({ hasStopped: false, ignored: 0 });
  });

  test('the popup says so too, and starts it again', async () => {
    await fire(page, { ignored: 3 });
    await until('no alarm', async () => !(await alarm(page)));
    const popup = await browser.openOwn('popup.html');
    await until('the sentence', () =>
      popup.evaluate(() => document.body.innerText.includes('The reminder stopped by itself')),
    );
    await pressByHand(popup, 'Start again');
    await until('the alarm again', async () => ((await alarm(page))?.scheduledTime ?? 0) > Date.now());
    await until('no sentence', () =>
      popup.evaluate(() => !document.body.innerText.includes('The reminder stopped by itself')),
    );
    expect((await stored(page))['reminder']).toMatchObject({ hasStopped: false, ignored: 0 });
    expect(popup.errors()).toEqual([]);
    await popup.close();
  });
});
