/** What goes from a page to the extension: ids, and words of the glossary. The page's own text goes with Save alone. */
import { expect, test } from 'vitest';
import { type TestPage, until } from './browsers/driver.ts';
import { cardSays, marksOn, openCard, openMore, pressInCard, restOn } from './on-page.ts';
import { inEveryBrowser } from './with-browser.ts';

/** "Quillwort" stands in no text of ours, and the glossary writes no word in capitals that has a small letter. */
const path = '/what-crosses.html';
const sentence =
  'Here the quillwort says that BUTYRATE is made by gut bacteria in people with multiple sclerosis.';
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The quillwort</title>
  <body><h1>Quillwort and the gut microbiome</h1>
  <p>Before it, a quillwort. ${sentence} After it, a quillwort.</p>
  <p>A mass quillwort (MQ), a myco quillwort saucer (MS), and the gut microbiota again.</p></body></html>`;

interface Port {
  readonly onMessage: { addListener: (listener: (message: unknown) => void) => void };
}
interface Heard {
  readonly asked: Readonly<Record<string, unknown>>[];
  readonly told: unknown[];
}
interface Extension {
  readonly runtime: {
    readonly onMessage: Port['onMessage'];
    sendMessage: (message: unknown) => Promise<unknown>;
  };
  readonly tabs: {
    query: (which: object) => Promise<readonly { readonly id: number; readonly url?: string }[]>;
    connect: (tabId: number, how: object) => Port;
  };
}

/** Hears, in a page of the extension, what page scripts send to the background. */
const hearAsked = (own: TestPage): Promise<void> =>
  own.evaluate(async () => {
    const { runtime } = (globalThis as unknown as { chrome: Extension }).chrome;
    const heard: Heard = { asked: [], told: [] };
    Object.assign(globalThis, { heard });
    await runtime.sendMessage({ ask: 'set-reading', change: { isMemoryOn: true } });
    runtime.onMessage.addListener((message) => void heard.asked.push(message as Heard['asked'][number]));
  });

/** And what they tell an open popup or side panel. */
const hearTold = (own: TestPage): Promise<void> =>
  own.evaluate(async (wanted: string) => {
    const { tabs } = (globalThis as unknown as { chrome: Extension }).chrome;
    const { heard } = globalThis as unknown as { heard: Heard };
    const tab = (await tabs.query({})).find(({ url }) => url?.endsWith(wanted));
    const port = tabs.connect(tab?.id ?? -1, { name: 'page-report' });
    port.onMessage.addListener((message) => void heard.told.push(message));
  }, path);

const heardBy = (own: TestPage) => own.evaluate(() => (globalThis as unknown as { heard: Heard }).heard);

inEveryBrowser(
  (stage) => {
    test('only the saved sentence is text of the page, whatever is pressed in a card', async () => {
      const { browser, server } = stage();
      const own = await browser.openOwn('glossary.html');
      await hearAsked(own);
      const page = await browser.open(`${server.origin}${path}`);
      await marksOn(page, 3);
      await hearTold(own);
      await page.activate();
      await restOn(page, 'BUTYRATE');
      await openCard(page);
      await openMore(page);
      for (const [press, says] of [
        ['Save this word', 'Saved, with its sentence.'],
        ['I know this word', 'This word is no longer marked.'],
        ['Not this meaning here', 'It is no longer marked on this page.'],
        ['Tired', 'Tired'],
        ['Usual', 'Usual'],
      ] as const) {
        await pressInCard(page, press);
        await cardSays(page, says);
        if (!press.endsWith('word') && !press.endsWith('here')) continue;
        await pressInCard(page, 'Undo');
        await cardSays(page, 'Taken back.');
      }
      await pressInCard(page, 'Turn marks off on this site');
      const { asked, told } = await until('the last of it', async () => {
        const heard = await heardBy(own);
        return heard.asked.some(({ ask }) => ask === 'site-off') && heard;
      });

      const named = (name: string) => asked.filter(({ ask }) => ask === name);
      const form = { ask: 'not-here', page: `${new URL(server.origin).host}${path}`, form: 'butyrate' };
      expect(named('save-word').map((message) => message['sentence'])).toEqual([sentence, sentence]);
      expect(named('not-here')).toEqual([
        { ...form, isWrong: true },
        { ...form, isWrong: false },
      ]);
      const others = asked.filter(({ ask }) => ask !== 'save-word');
      expect(new Set(others.map(({ ask }) => ask))).toEqual(
        new Set([
          ...['claim-wordings', 'explain', 'explainer', 'know-term', 'meet-term'],
          ...['not-here', 'set-more', 'set-preset', 'site-off'],
        ]),
      );
      expect(told.length).toBeGreaterThan(1);
      expect(JSON.stringify(told)).toContain('page-defines-other');
      for (const text of ['uillwort', 'BUTYRATE', 'myco', 'Before it', 'After it'])
        expect(JSON.stringify([others, told])).not.toContain(text);
      await own.close();
      await page.close();
    });
  },
  { [path]: html },
);
