/** Nothing leaves the device: a week lived with the product makes no request, and one that is planted is counted. */
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, type TestBrowser, until } from './browsers/driver.ts';
import { launchBrowser } from './browsers/index.ts';
import { letBackgroundGo, says, turnBackground, turnTo } from './own-page.ts';
import { type LoggingProxy, startProxy } from './proxy.ts';
import { type PageServer, servePages } from './serve.ts';
import { marksOn, openCard, restOn } from './on-page.ts';
import { browsersHere, extensionFolder } from './with-browser.ts';

/** Hosts that the browsers themselves ask for, with all that can be switched off switched off: these, and no others. */
const browsersOwn: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['accounts.google.com', 'clients2.google.com', 'update.googleapis.com'],
  firefox: ['firefox.settings.services.mozilla.com'],
};

/** A tick, a note and the tip of each day, by a clock that stands so many days back, with the page to read open. */
async function liveDays(browser: TestBrowser, days: number): Promise<void> {
  for (let back = days - 1; back >= 0; back--) {
    const popup = await browser.openOwn('popup.html');
    await says(popup, 'Habits today');
    const heading = () =>
      popup.evaluate(() => document.querySelector<HTMLElement>('#habits-heading')?.innerText ?? '');
    const today = await heading();
    await turnBackground(browser, back);
    await turnTo(popup, back);
    await until('that day', async () => back === 0 || (await heading()) !== today);
    const ticks = () => popup.evaluate(() => document.querySelectorAll('.habit input:checked').length);
    await until('a day without ticks', async () => (await ticks()) === 0);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.habit input')?.click());
    await until('the tick', async () => (await ticks()) === 1);
    await popup.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      const note = document.querySelector<HTMLTextAreaElement>('textarea');
      if (!note) return;
      note.value = 'Slept well.';
      note.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await popup.close();
  }
  await letBackgroundGo(browser);
}

async function lived(
  name: BrowserName,
  extension: string,
  server: PageServer,
  proxy: LoggingProxy,
): Promise<string[]> {
  const browser = await launchBrowser[name]({ extension, proxy: proxy.address });
  try {
    const page = await browser.open(`${server.origin}/article.html`);
    await marksOn(page, 20);
    await restOn(page, 'butyrate');
    await openCard(page);
    await page.press('Escape');
    await browser.command('next-word');
    await openCard(page);
    await liveDays(browser, 7);
    const options = await browser.openOwn('options.html');
    await until('the options', () => options.evaluate(() => document.querySelectorAll('input').length > 12));
    const glossary = await browser.openOwn('glossary.html#term/butyrate');
    await until('an entry', () => glossary.evaluate(() => document.querySelector('.sources a') !== null));
    const welcome = await browser.openOwn('welcome.html');
    await marksOn(welcome, 3);
    const data = await browser.openOwn('data.html');
    await until('an export', () =>
      data.evaluate(() => {
        const all = [...document.querySelectorAll('button')];
        all.find(({ innerText }) => innerText === 'Export everything')?.click();
        return document.body.innerText.includes('Exported: ');
      }),
    );
    // Nothing is awaited by then: a request under way has reached the proxy.
    await new Promise((resolve) => setTimeout(resolve, 500));
  } finally {
    await browser.close();
  }
  return proxy.foreign
    .map((url) => url.replace(/^https?:\/\//, ''))
    .filter((url) => !browsersOwn[name].includes(/^[^:/]*/.exec(url)?.[0] ?? ''));
}

describe.each(browsersHere)('in %s', (name) => {
  let server: PageServer;
  let proxy: LoggingProxy;
  let planted = '';

  beforeAll(async () => {
    server = await servePages();
    planted = mkdtempSync(join(tmpdir(), 'planted-'));
  });
  afterAll(async () => {
    await server.close();
    rmSync(planted, { recursive: true, force: true });
  });

  test('a week lived through pages, card, popup, options and glossary asks the network for nothing', async () => {
    proxy = await startProxy(server.origin);
    expect(await lived(name, extensionFolder(name), server, proxy)).toEqual([]);
    expect(server.requests).toContain('/article.html');
    await proxy.close();
  });

  test('a request planted in page script, explainer, popup, glossary and background is counted, each', async () => {
    cpSync(extensionFolder(name), planted, { recursive: true });
    const manifest = readFileSync(join(planted, 'manifest.json'), 'utf8');
    expect(manifest).toContain("connect-src 'none'");
    writeFileSync(join(planted, 'manifest.json'), manifest.replace("connect-src 'none'", 'connect-src *'));
    const chunkOf = (page: string) =>
      join('chunks', readdirSync(join(planted, 'chunks')).find((file) => file.startsWith(`${page}-`)) ?? '');
    for (const [file, place] of [
      ['reader.js', 'page-script'],
      ['explainer.js', 'explainer'],
      ['background.js', 'background'],
      [chunkOf('popup'), 'popup'],
      [chunkOf('glossary'), 'glossary'],
    ] as const) {
      appendFileSync(join(planted, file), `\n;fetch('http://planted.example/${place}').catch(() => {});\n`);
    }
    proxy = await startProxy(server.origin);
    const found = await lived(name, planted, server, proxy);
    const places = ['page-script', 'explainer', 'background', 'popup', 'glossary'];
    expect(new Set(found)).toEqual(new Set(places.map((place) => `planted.example/${place}`)));
    await proxy.close();
  });
});
