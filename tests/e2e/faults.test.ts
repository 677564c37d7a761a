/** The storage under real faults, a little of each; `npm run faults` does it at length. */
import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { launchBrowser } from './browsers/index.ts';
import { type TestBrowser, type TestPage, until } from './browsers/driver.ts';
import { letBackgroundGo, says, stored, turnBackground, turnTo } from './own-page.ts';
import { brokenExtension, kills, manyTicks, stops, updates, updatesUnderImport } from './storage-faults.ts';
import { extensionFolder, inEveryBrowser } from './with-browser.ts';

const openPopup = async (browser: TestBrowser): Promise<TestPage> => {
  const popup = await browser.openOwn('popup.html');
  await says(popup, 'Habits today');
  return popup;
};

const isDone = (popup: TestPage) =>
  popup.evaluate(() => document.querySelector<HTMLInputElement>('.habit input')?.checked);

const pressFirst = (popup: TestPage) =>
  popup.evaluate(() => document.querySelector<HTMLElement>('.habit input')?.click());

const tipOf = (popup: TestPage) =>
  popup.evaluate(() => document.querySelector<HTMLElement>('.tip .action')?.innerText);

const logsOf = async (popup: TestPage): Promise<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(await stored(popup)).filter(([key]) => key.startsWith('log:')));

inEveryBrowser((stage, name) => {
  test('400 ticks from four windows at once are all there', async () => {
    expect(await manyTicks(stage().browser, 400)).toEqual({ acknowledged: 400, lost: 0 });
  });

  test('ticks under way when the background is stopped are there, or may be sent again', async () => {
    expect(await stops(stage().browser, 3)).toEqual({ acknowledged: 60, lost: 0 });
  });

  test('ticks acknowledged before an update under open pages are there', async () => {
    const { acknowledged, lost } = await updates(stage().browser, 2);
    expect(acknowledged).toBeGreaterThanOrEqual(20);
    expect(lost).toBe(0);
  });

  test('an import under which the extension is updated is there whole, or not at all', async () => {
    const delays = [0, 29, 10, Infinity];
    const { torn, taken } = await updatesUnderImport(
      stage().browser,
      delays.length,
      () => delays.shift() ?? 0,
    );
    expect(torn).toBe(0);
    // Given its time it arrives: what is looked for is what is written.
    expect(taken).toBeGreaterThanOrEqual(1);
  });

  test('ticks acknowledged before the browser was killed are there', async () => {
    const { acknowledged, lost } = await kills(name, extensionFolder(name), 3, (below) => below - 1);
    expect(acknowledged).toBeGreaterThanOrEqual(3);
    expect(lost).toBe(0);
  });

  test('a clock that jumps a year ahead and back takes nothing with it', async () => {
    const { browser } = stage();
    const popup = await openPopup(browser);
    if (!(await isDone(popup))) await pressFirst(popup);
    await until('the tick', () => isDone(popup));
    const [tip, before] = [await tipOf(popup), await logsOf(popup)];

    await turnBackground(browser, -365);
    await turnTo(popup, -365);
    await until('a day without ticks', async () => !(await isDone(popup)));
    await pressFirst(popup);
    await until('the tick a year ahead', () => isDone(popup));
    const ahead = await logsOf(popup);
    expect(Object.keys(ahead).length).toBe(Object.keys(before).length + 1);
    expect(ahead).toMatchObject(before);

    await letBackgroundGo(browser);
    await popup.close();
    const after = await openPopup(browser);
    expect(await isDone(after)).toBe(true);
    expect(await tipOf(after)).toBe(tip);
    expect(await logsOf(after)).toEqual(ahead);
    await pressFirst(after);
    await until('nothing recorded', async () => !(await isDone(after)));
    await pressFirst(after);
    await until('the tick again', () => isDone(after));
    expect(await logsOf(after)).toEqual(ahead);
    await after.close();
  });

  const broken: string[] = [];
  afterAll(() => broken.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
  test('without locks ticks are lost, and seen to be', async () => {
    const folder = brokenExtension(extensionFolder(name), 'no-lock');
    broken.push(folder);
    const browser = await launchBrowser[name]({ extension: folder });
    expect((await manyTicks(browser, 400)).lost).toBeGreaterThan(0);
    await browser.close();
  });
});
