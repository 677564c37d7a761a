/** All that a page can see of the extension, as docs/privacy.md says it: which words are marked, and a box while a card is open. */
import { expect, test } from 'vitest';
import { until } from './browsers/driver.ts';
import { marksOn, noCard, openCard, pressInCard, restOn } from './on-page.ts';
import { inEveryBrowser } from './with-browser.ts';

interface Seen {
  globals: string[];
  messages: unknown[];
  changes: string[];
  added: Element[];
}

/** Looks out before any script of ours has started. */
const watching = `<!doctype html><meta charset="utf-8"><title>Watching</title>
  <script>
    const before = new Set(Object.getOwnPropertyNames(window));
    const seen = { globals: [], messages: [], changes: [], added: [] };
    window.seen = seen;
    addEventListener('message', ({ data }) => seen.messages.push(data));
    new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
        if (target.localName === 'body' || target.closest?.('body') || target === document.documentElement) {
          seen.added.push(...addedNodes);
          seen.changes.push(type === 'childList'
            ? 'added ' + addedNodes.length + ', removed ' + removedNodes.length
            : type + ' ' + attributeName);
        }
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    window.look = () => {
      seen.globals = Object.getOwnPropertyNames(window).filter((name) => !before.has(name));
      return seen;
    };
  </script>
  <body><open-part><template shadowrootmode="open"><p>Living with multiple sclerosis and its fatigue.</p></template></open-part>
  <p>Living with multiple sclerosis, and the gut: butyrate is made by bacteria of the gut.</p></body>`;

inEveryBrowser(
  (stage, name) => {
    test('marks in the registry, and one sealed element while a card is open: nothing else', async () => {
      const { browser, server } = stage();
      const page = await browser.open(`${server.origin}/watching.html`);
      await marksOn(page, 2);
      const look = () =>
        page.evaluate(() => {
          const { look } = globalThis as unknown as { look: () => Seen };
          const { globals, messages, changes, added } = look();
          const elements = added.filter(
            (node) => node instanceof Element && !['body', 'open-part', 'p'].includes(node.localName),
          );
          return {
            globals: globals.filter((one) => !['seen', 'look', 'before'].includes(one)),
            messages,
            changes: changes.length,
            elements: elements.map((element) => ({
              isThere: element.isConnected,
              root: element.shadowRoot === null,
              text: element.textContent,
              attributes: element.getAttributeNames(),
            })),
            hasExtensionApi:
              'chrome' in globalThis && 'storage' in (globalThis as unknown as { chrome: object }).chrome,
            registry: [...CSS.highlights.keys()].filter((one) => !one.startsWith('rc-')),
          };
        });
      // The body itself is parsed after the look-out has begun.
      const start = await look();
      expect(start).toMatchObject({
        globals: [],
        messages: [],
        elements: [],
        hasExtensionApi: false,
        registry: [],
      });

      await restOn(page, 'butyrate');
      await openCard(page);
      const open = await look();
      expect(open).toMatchObject({ globals: [], messages: [], hasExtensionApi: false, registry: [] });
      expect(open.elements).toHaveLength(1);
      expect(open.elements[0]).toMatchObject({ isThere: true, root: true, text: '' });
      for (const attribute of open.elements[0]!.attributes)
        expect(['popover', 'style', 'lang', 'dir', 'data-reading-card']).toContain(attribute);

      await page.press('Escape');
      await noCard(page);
      await until('nothing left', async () => (await look()).elements.every(({ isThere }) => !isThere));
      expect(await look()).toMatchObject({ globals: [], messages: [] });
      await page.close();
    });

    test('in open shadow roots the style of the marks, and nothing else', async () => {
      const { browser, server } = stage();
      const page = await browser.open(`${server.origin}/watching.html`);
      await marksOn(page, 3);
      const rootSeen = () =>
        page.evaluate(() => {
          const root = document.querySelector('open-part')?.shadowRoot;
          const rules = root?.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]) ?? [];
          return { html: root?.innerHTML, rules: rules.map(({ cssText }) => cssText) };
        });
      const { html, rules } = await rootSeen();
      expect(html).toBe('<p>Living with multiple sclerosis and its fatigue.</p>');
      expect(rules.length > 0).toBe(name === 'firefox');
      for (const rule of rules)
        expect(rule).toMatch(
          /^::highlight\(rc-[a-z-]+\) \{[^{}]*\}$|^@(media|supports)|^\[data-reading-card\]/,
        );
      await page.close();
    });

    test('where the box of a card is pressed, and not what', async () => {
      const { browser, server } = stage();
      const page = await browser.open(`${server.origin}/watching.html`);
      await marksOn(page, 3);
      await restOn(page, 'butyrate');
      await openCard(page);
      await page.evaluate(() => {
        const pressed: object[] = [];
        Object.assign(globalThis, { pressed });
        for (const type of ['pointerdown', 'mousedown', 'click', 'toggle', 'keydown'])
          addEventListener(
            type,
            (event) => {
              const inside = event.composedPath().filter((one) => one instanceof Node && !one.isConnected);
              const [first] = event.composedPath();
              pressed.push({
                type,
                isBox: event.target instanceof Element && event.target.matches('[popover]'),
                isWhole: first === event.target && inside.length === 0,
                text: (event.target as Element).textContent,
              });
            },
            { capture: true },
          );
      });
      await pressInCard(page, 'More');
      const pressed = () =>
        page.evaluate(
          () => (globalThis as unknown as { pressed: { type: string; isBox: boolean }[] }).pressed,
        );
      const seen = await until('the press', async () => {
        const all = await pressed();
        return all.some(({ type }) => type === 'click') && all;
      });
      for (const one of seen) expect(one).toMatchObject({ isBox: true, isWhole: true, text: '' });
      expect(new Set(seen.map(({ type }) => type))).toEqual(new Set(['pointerdown', 'mousedown', 'click']));
      await page.close();
    });

    test('a page cannot load any file of the extension, even where it knows its address', async () => {
      const { browser, server } = stage();
      const own = await browser.openOwn('data.html');
      const origin = await own.evaluate(() => location.origin);
      expect(origin).toMatch(name === 'chromium' ? /^chrome-extension:/ : /^moz-extension:/);
      await own.close();
      const page = await browser.open(`${server.origin}/watching.html`);
      const loaded = await page.evaluate(async (from: string) => {
        const load = (tag: 'img' | 'script', file: string) =>
          new Promise<string | null>((resolve) => {
            const element = document.createElement(tag);
            element.onload = () => resolve(file);
            element.onerror = () => resolve(null);
            element.src = file.startsWith('/') ? from + file : file;
            document.body.append(element);
          });
        const tries = await Promise.all([
          load('img', '/icons/48.png'),
          load('script', '/reader.js'),
          load('script', '/background.js'),
          // Its own picture comes, so that one of ours would.
          load('img', 'picture.png'),
        ]);
        return tries.filter((file) => file !== null);
      }, origin);
      expect(loaded).toEqual(['picture.png']);
      await page.close();
    });
  },
  { '/watching.html': watching },
);
