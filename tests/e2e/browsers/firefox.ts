/** Firefox with the extension, driven over WebDriver BiDi. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bidi, bidiAddress, connectBidi } from './bidi.ts';
import { type InPage, type LaunchOptions, type TestBrowser, type TestPage, until } from './driver.ts';
import { requireBrowser } from './find.ts';
import { marginCm, pagesOf, sheetCm } from './pdf.ts';
import { keepAlerts } from './firefox-alerts.ts';
import {
  asText,
  callIn,
  findHost,
  framesOf,
  inBrowserWindow,
  openContext,
  openPrivateWindow,
  pinchInBrowser,
  topContexts,
} from './firefox-calls.ts';
import {
  allowInPrivate,
  changeAddon,
  endBackground,
  uninstall,
  wearMedia,
  wearPrint,
} from './firefox-window.ts';
import { extensionHost, extensionId, userJs } from './firefox-preferences.ts';

export async function launchFirefox({
  extension,
  isHeadless = true,
  isAllowedInPrivate = false,
  isWelcomeKept = false,
  proxy,
  profile: kept,
}: LaunchOptions): Promise<TestBrowser> {
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'firefox-profile-'));
  writeFileSync(join(profile, 'user.js'), userJs(proxy, kept !== undefined));
  const child = spawn(
    requireBrowser('firefox'),
    [
      ...(isHeadless ? ['--headless'] : []),
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      '-remote-allow-system-access',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const bidi = await connectBidi(`${await bidiAddress(child)}/session`);
  const { capabilities } = await bidi.send<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: {},
  });
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
  const install = async (): Promise<void> => {
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
    const welcome = await until('the welcome page', async () =>
      (await topContexts(bidi)).find(({ url }) => url === ownUrl('welcome.html')),
    );
    if (!isWelcomeKept) await bidi.send('browsingContext.close', { context: welcome.context });
  };
  if (extension) await install();
  if (extension && isAllowedInPrivate) await allowInPrivate(bidi, extensionId);

  /** A page of the extension in a background tab: the way to its popup and its API. */
  let own: Promise<string> | null = null;
  const ownContext = (): Promise<string> =>
    (own ??= openContext(bidi, true).then(async (context) => {
      await bidi.send('browsingContext.navigate', { context, url: ownUrl('options.html'), wait: 'complete' });
      return context;
    }));
  const inOwn = async <T>(run: InPage<T>, ...args: readonly unknown[]): Promise<T> =>
    callIn<T>(bidi, await ownContext(), run, args);

  return {
    name: 'firefox',
    version: `Firefox/${capabilities.browserVersion}`,
    open: async (url) => openPage(bidi, url),
    openPrivate: async (url) => {
      const before = new Set((await topContexts(bidi)).map(({ context }) => context));
      await openPrivateWindow(bidi);
      const { context } = await until('the private window', async () =>
        (await topContexts(bidi)).find((one) => !before.has(one.context)),
      );
      return pageIn(bidi, context, url);
    },
    openOwn: async (path) => openPage(bidi, ownUrl(path)),
    openPopup: async (page, open = () => inOwn(asText('() => browser.action.openPopup()'))) => {
      await ownContext();
      await page.activate();
      await open();
      const isOpen = asText<boolean>(
        `() => browser.extension.getViews({ type: 'popup' }).some(({ document }) => document.readyState === 'complete')`,
      );
      await until('the popup', () => inOwn(isOpen));
      return {
        evaluate: async <T>(run: InPage<T>, ...args: readonly unknown[]) =>
          callIn<T>(
            bidi,
            await ownContext(),
            asText<T>(`(...args) => {
            const window = browser.extension.getViews({ type: 'popup' })[0];
            const { document } = window;
            return (${run.toString()})(...args);
          }`),
            args,
          ),
        close: async () =>
          void (await inOwn(asText(`() => browser.extension.getViews({ type: 'popup' })[0]?.close()`))),
      };
    },
    // Pressing the keys is the browser window's business, so its own key element is told to act.
    command: (name) =>
      inBrowserWindow(
        bidi,
        `(id, name) => {
          if (document.querySelectorAll('keyset[id^="ext-keyset-id"] > key').length === 0) throw new Error('No keys');
          WebExtensionPolicy.getByID(id).extension.shortcuts.onCommand(name);
        }`,
        extensionId,
        name,
      ),
    withholdAccess: async () =>
      void (await inOwn(
        asText(`() => browser.permissions.remove({ origins: ['http://*/*', 'https://*/*'] })`),
      )),
    // A preference above says yes by itself.
    acceptAccessPrompt: () => Promise.resolve(),
    turnOffExtension: () => changeAddon(bidi, extensionId, 'disable'),
    reloadExtension: async () => {
      own = null;
      await changeAddon(bidi, extensionId, 'reload');
    },
    inBackground: (run, ...args) =>
      inOwn(
        asText(`async (...args) => (${run.toString()})(await browser.runtime.getBackgroundPage(), ...args)`),
        ...args,
      ),
    keepNotifications: () => keepAlerts(bidi),
    stopBackground: () => endBackground(bidi, extensionId),
    ended,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
      bidi.close();
    },
    renew: async () => {
      own = null;
      const open = await topContexts(bidi);
      // A window of its own: what is open in the old one's toolbar goes with it.
      await bidi.send('browsingContext.create', { type: 'window' });
      for (const { context } of open) await bidi.send('browsingContext.close', { context });
      await uninstall(bidi, extensionId);
      await install();
    },
    close: async () => {
      bidi.close();
      child.kill();
      await ended;
      if (kept === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
}

const ownUrl = (path: string): string => `moz-extension://${extensionHost}/${path}`;

const openPage = async (bidi: Bidi, url: string): Promise<TestPage> =>
  pageIn(bidi, await openContext(bidi, false), url);

async function pageIn(bidi: Bidi, context: string, url: string): Promise<TestPage> {
  const errors: string[] = [];
  bidi.on('log.entryAdded', (entry) => {
    const { level, text, source } = entry as { level: string; text: string; source: { context?: string } };
    if (level === 'error' && source.context === context) errors.push(text);
  });
  const act = (actions: readonly object[]): Promise<unknown> =>
    bidi.send('input.performActions', { context, actions });
  const pointer = (pointerType: 'mouse' | 'touch', steps: readonly object[]): Promise<unknown> =>
    act([{ type: 'pointer', id: pointerType, parameters: { pointerType }, actions: steps }]);
  const at = (x: number, y: number) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });
  const press = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];

  const page: TestPage = {
    evaluate: (run, ...args) => callIn(bidi, context, run, args),
    inFrames: async <T>(run: InPage<T>, ...args: readonly unknown[]) => {
      const frames = await framesOf(bidi, context);
      return Promise.all(frames.map((frame) => callIn<T>(bidi, frame, run, args)));
    },
    runScript: async (source) => void (await callIn(bidi, context, asText(`() => {\n${source}\n}`), [])),
    inCard: async (run, ...args) => {
      const host = await findHost(bidi, context);
      return host ? callIn(bidi, context, run, args, host) : null;
    },
    move: async (x, y) => void (await pointer('mouse', [at(x, y)])),
    click: async (x, y) => void (await pointer('mouse', [at(x, y), ...press])),
    clickBoth: async (first, second) =>
      void (await pointer('mouse', [at(first.x, first.y), ...press, at(second.x, second.y), ...press])),
    drag: async (from, to, whileHeld) => {
      await pointer('mouse', [at(from.x, from.y), press[0]!, at(to.x - 1, to.y), at(to.x, to.y)]);
      await whileHeld();
      await pointer('mouse', [press[1]!]);
    },
    tap: async (x, y) => void (await pointer('touch', [at(x, y), ...press])),
    touch: async (from, whileHeld, to) => {
      await pointer('touch', [at(from.x, from.y), press[0]!, ...(to ? [at(to.x, to.y)] : [])]);
      await whileHeld();
      await pointer('touch', [press[1]!]);
    },
    wheel: async (x, y, deltaY) => {
      const scroll = { type: 'scroll', x: Math.round(x), y: Math.round(y), deltaX: 0, deltaY };
      await act([{ type: 'wheel', id: 'wheel', actions: [scroll] }]);
    },
    pinch: async (x, y, scale) => {
      await page.activate();
      await pinchInBrowser(bidi, x, y, scale);
    },
    press: async (keys) => {
      const [value = '', held] = keys
        .split('+')
        .toReversed()
        .map((key) => keyCodes[key] ?? key);
      await act([
        {
          type: 'key',
          id: 'keys',
          actions: [
            ...(held ? [{ type: 'keyDown', value: held }] : []),
            { type: 'keyDown', value },
            { type: 'keyUp', value },
            ...(held ? [{ type: 'keyUp', value: held }] : []),
          ],
        },
      ]);
    },
    setViewport: async (width, height, devicePixelRatio = 1) =>
      void (await bidi.send('browsingContext.setViewport', {
        context,
        viewport: { width, height },
        devicePixelRatio,
      })),
    setMedia: async ({ colorScheme = 'light', hasForcedColors = false }) => {
      await page.activate();
      await wearMedia(bidi, colorScheme, hasForcedColors);
    },
    showAsPrinted: async () => {
      await page.activate();
      await wearPrint(bidi);
    },
    print: async () => {
      const margin = { top: marginCm, bottom: marginCm, left: marginCm, right: marginCm };
      const how = { context, page: sheetCm, margin };
      const { data } = await bidi.send<{ data: string }>('browsingContext.print', how);
      return pagesOf(Buffer.from(data, 'base64'));
    },
    screenshot: async (file) => {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    navigate: async (to) =>
      void (await bidi.send('browsingContext.navigate', { context, url: to, wait: 'complete' })),
    activate: async () => {
      await bidi.send('browsingContext.activate', { context });
      // The Tab key leads from a page's end into the toolbar, and its driver goes on giving keys to the page all the same.
      await inBrowserWindow(bidi, '() => void (document.hasFocus() && gBrowser.selectedBrowser.focus())');
    },
    memory: () => Promise.resolve(null),
    errors: () => errors,
    close: async () => void (await bidi.send('browsingContext.close', { context })),
  };
  await page.setViewport(1000, 800);
  await page.navigate(url);
  return page;
}

/** WebDriver's code points for keys without a character. */
const keyCodes: Readonly<Record<string, string>> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  Space: ' ',
  Shift: '\uE008',
};
