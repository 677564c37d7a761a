import { expect, test } from 'vitest';
import { type TestPage, until } from './browsers/driver.ts';
import { type ExtensionPage, chooseFile, press, says, send, store, stored, textOf } from './own-page.ts';
import { inEveryBrowser } from './with-browser.ts';

/** Keeps what the page hands over to be saved, in the place of saving it. */
const catchDownloads = (page: TestPage) =>
  page.evaluate(() => {
    const caught: Promise<string>[] = [];
    Object.assign(globalThis, { caught });
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      caught.push(blob.text());
      return make(blob);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
const lastDownload = (page: TestPage) =>
  page.evaluate(async () => (globalThis as unknown as { caught: Promise<string>[] }).caught.at(-1));

const logs = async (page: TestPage) =>
  Object.fromEntries(Object.entries(await stored(page)).filter(([key]) => key.startsWith('log:')));

inEveryBrowser((stage) => {
  test('all goes out in a file, is erased, and comes back', async () => {
    const { browser } = stage();
    const page = await browser.openOwn('data.html');
    await says(page, 'This extension cannot connect to the internet.');
    await send(page, { ask: 'tick', habitId: 'water', day: '2026-11-01', state: 'done' });
    await send(page, { ask: 'tick', habitId: 'walk', day: '2026-11-03', state: 'rest' });
    await says(page, 'Your habit days, one record a month\n1 record, 1 kB');
    await catchDownloads(page);
    await press(page, 'Export everything');
    await says(page, 'Exported: ms-gut-companion-');
    const file = (await lastDownload(page)) ?? '';
    await press(page, 'Export habit days as a table');
    const table = await until('the table', async () => {
      const last = await lastDownload(page);
      return last !== file && last;
    });
    const before = await logs(page);
    await says(page, 'Last export: ms-gut-companion-');

    await press(page, 'Erase everything…');
    await says(page, 'Would you like to export a file first?');
    await press(page, 'Erase everything now');
    await says(page, 'Erased. Nothing is stored any more.');
    expect(await stored(page)).toEqual({});

    await chooseFile(page, 'table.csv', table);
    await says(page, 'Adds 2 days, changes none, removes none.');
    await press(page, 'Cancel');
    await chooseFile(page, 'all.json', file);
    await says(page, 'Adds 2 days, changes none, removes none.');
    expect(await stored(page)).toEqual({});
    await press(page, 'Add');
    await says(page, 'Imported. You can undo it below.');
    expect(await logs(page)).toEqual(before);

    await press(page, 'Undo the last import');
    await says(page, 'Undone: everything is as it was before the import.');
    expect(await logs(page)).toEqual({});
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  test('a hostile file is refused in one sentence, and nothing is changed', async () => {
    const { browser } = stage();
    const page = await browser.openOwn('data.html');
    await send(page, { ask: 'tick', habitId: 'water', day: '2026-11-02', state: 'done' });
    const before = await stored(page);
    const file = (records: string) =>
      `{"format":"ms-gut-companion-backup","version":1,"records":{${records}}}`;
    const manyKeys = Array.from({ length: 1_000_000 }, (_, i) => `"k${i}":1`).join(',');
    // No sentence follows itself: one that is still there from the file before would say nothing.
    for (const [text, sentence] of [
      [file(manyKeys), 'This file is too big to be one of ours. Nothing was changed.'],
      [
        file(`"log:2026-11":{"version":1,"days":7}`),
        'This file is damaged or cut short. Nothing was changed.',
      ],
      [
        file(`"log:2026-11":{"version":2,"days":{}}`),
        'This file comes from a newer version. Update the extension and try again. Nothing was changed.',
      ],
      [
        file(`"log:2026-11":{"version":1,"days":{"__proto__":"d"}}`),
        'This file is damaged or cut short. Nothing was changed.',
      ],
      [file(''), 'There is nothing in this file. Nothing was changed.'],
      [
        '{"format":"ms-gut-companion-backup","version":1,"records":{"__proto__":{"version":1}}}',
        'This file is damaged or cut short. Nothing was changed.',
      ],
      ['x'.repeat(10_000_000), 'This file is too big to be one of ours. Nothing was changed.'],
      ['\0\x01\x02', 'This is not a file that was exported here. Nothing was changed.'],
      ['{"format": "ms-gut', 'This file is damaged or cut short. Nothing was changed.'],
      [
        '{"format":"ms-gut-companion-backup","version":9,"records":{}}',
        'This file comes from a newer version. Update the extension and try again. Nothing was changed.',
      ],
    ] as const) {
      await chooseFile(page, 'hostile.json', text);
      await says(page, sentence);
      expect(await stored(page)).toEqual(before);
    }
    await page.close();
  });

  test('what cannot be read is named, stays, and goes into the file', async () => {
    const { browser } = stage();
    const page = await browser.openOwn('data.html');
    const strange = { 'log:2031-01': { version: 7, days: 'of the future' } };
    await store(page, strange);
    await says(page, '1 record cannot be read. It stays where it is, and goes into every export.');
    await says(page, 'log:2031-01');
    await catchDownloads(page);
    await press(page, 'Export everything');
    await says(page, 'Exported: ms-gut-companion-');
    expect(JSON.parse((await lastDownload(page)) ?? '')).toMatchObject({ unreadable: strange });
    expect(await stored(page)).toMatchObject(strange);
    await page.close();
  });

  test('a store that the browser has wiped is noticed, and the last export named', async () => {
    const { browser } = stage();
    const page = await browser.openOwn('data.html');
    await catchDownloads(page);
    await press(page, 'Export everything');
    await says(page, 'Exported: ms-gut-companion-');
    await says(page, 'Last export: ms-gut-companion-');
    await page.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.storage.local.clear());
    await page.close();
    const again = await browser.openOwn('data.html');
    await says(
      again,
      'Your saved data is gone. The browser has removed it. Your last export was ms-gut-companion-',
    );
    await press(again, 'I have read this');
    await until('the sentence to go', async () => !(await textOf(again)).includes('is gone'));
    await again.close();
  });

  test('a month without a file is said in the popup too, until the reader wants to hear no more of it', async () => {
    const { browser } = stage();
    const due = 'Your last export is more than a month old, or there is none yet.';
    const popup = await browser.openOwn('popup.html');
    await says(popup, 'Hide habit names on this screen');
    expect(await textOf(popup)).not.toContain(due);
    await store(popup, {
      about: { version: 1, id: 'a-store', since: '2020-01-01', lastExport: null, isNudgeOff: false },
    });
    await says(popup, due);
    await press(popup, 'Do not remind me again');
    await until('that it is gone', async () => !(await textOf(popup)).includes(due));
    expect((await stored(popup))['about']).toMatchObject({ isNudgeOff: true });
    await popup.close();
  });
});
