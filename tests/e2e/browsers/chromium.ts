/** Chromium with the extension, driven by puppeteer-core over the DevTools protocol. */
import { writeFile } from 'node:fs/promises';
import {
  type ConsoleMessage,
  type KeyInput,
  type Page,
  type Target,
  TargetType,
  type WebWorker,
  launch,
} from 'puppeteer-core';
import { type InPage, type LaunchOptions, type TestBrowser, type TestPage, longestCallMs } from './driver.ts';
import { inClosedRoot } from './chromium-closed-root.ts';
import { keepNotifications } from './chromium-notifications.ts';
import { requireBrowser } from './find.ts';
import { marginCm, pagesOf, sheetCm } from './pdf.ts';

/** The browser's own traffic and first-run pages off; as root it needs its sandbox off. */
const quietArguments = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,CertificateTransparencyComponentUpdater',
  '--no-pings',
  '--disable-smooth-scrolling',
  '--force-color-profile=srgb',
];

const sheet = { width: `${sheetCm.width}cm`, height: `${sheetCm.height}cm` };
const side = `${marginCm}cm`;
const margin = { top: side, bottom: side, left: side, right: side };

export async function launchChromium({
  extension,
  isHeadless = true,
  isAllowedInPrivate = false,
  isWelcomeKept = false,
  proxy,
  profile,
}: LaunchOptions): Promise<TestBrowser> {
  const browser = await launch({
    executablePath: requireBrowser('chromium'),
    pipe: true,
    protocolTimeout: longestCallMs,
    ...(profile !== undefined && { userDataDir: profile }),
    headless: isHeadless,
    defaultViewport: isHeadless ? { width: 1000, height: 800 } : null,
    ...(extension && { enableExtensions: isAllowedInPrivate ? true : [extension] }),
    args: [
      ...quietArguments,
      ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });

  const ended = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  const isBackground = (t: Target): boolean =>
    t.type() === TargetType.SERVICE_WORKER && t.url().endsWith('/background.js');
  let isLookedInto = false;
  const worker = async (): Promise<WebWorker> => {
    isLookedInto = true;
    const first = await browser.waitForTarget(isBackground);
    // One that has just been reloaded may still be listed before the one that runs.
    const target = browser.targets().findLast(isBackground) ?? first;
    const found = await target.worker();
    if (!found) throw new Error('The background is gone');
    return found;
  };
  const inBackground = async <T>(run: InPage<T>, ...args: readonly unknown[]): Promise<T> =>
    (await (await worker()).evaluate(`(${run.toString()})(globalThis, ...${JSON.stringify(args)})`)) as T;
  /** The same for as long as it comes from the same folder. Asked for once: a background that is at rest is no target. */
  let id: Promise<string> | null = null;
  const extensionId = (): Promise<string> =>
    (id ??= browser.waitForTarget(isBackground).then((target) => new URL(target.url()).host));
  const pageFor = async (url: string): Promise<TestPage> => {
    const page = await browser.newPage();
    const testPage = await wrap(page);
    await testPage.navigate(url);
    return testPage;
  };

  /** Runs on the browser's own page of extensions, since no prompt can be answered without a window. */
  const onExtensionsPage = async (run: string): Promise<void> => {
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(run);
    await page.close();
  };
  const setSiteAccess = async (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> =>
    onExtensionsPage(
      `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId: await extensionId(), hostAccess })})`,
    );

  const installed = async (): Promise<void> => {
    await browser.waitForTarget(isBackground);
    const welcome = await browser.waitForTarget((t) => t.url().endsWith('/welcome.html'));
    if (!isWelcomeKept) await (await welcome.page())?.close();
  };
  if (extension && isAllowedInPrivate)
    await browser.installExtension(extension, { enabledInIncognito: true });
  if (extension) await installed();
  return {
    name: 'chromium',
    version: await browser.version(),
    open: pageFor,
    openPrivate: async (url) => {
      const opened = browser.waitForTarget((t) => t.type() === TargetType.PAGE && t.url() === url);
      await (
        await worker()
      ).evaluate(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} })`);
      const page = await (await opened).page();
      if (!page) throw new Error('The private window has no page');
      const testPage = await wrap(page);
      await testPage.setViewport(1000, 800);
      return testPage;
    },
    openOwn: async (path) => pageFor(`chrome-extension://${await extensionId()}/${path}`),
    openPopup: async (page, open = async () => (await worker()).evaluate('chrome.action.openPopup()')) => {
      await page.activate();
      const opened = browser.waitForTarget((t) => t.url().endsWith('/popup.html'));
      await open();
      const popup = await (await opened).asPage();
      return {
        evaluate: async <T>(run: InPage<T>, ...args: readonly unknown[]) =>
          (await popup.evaluate(run, ...args)) as T,
        close: () => popup.close(),
      };
    },
    // The keys themselves are the browser's own, out of a test's reach; the event is the one they raise.
    command: async (name) =>
      void (await (await worker()).evaluate(`chrome.commands.onCommand.dispatch(${JSON.stringify(name)})`)),
    withholdAccess: () => setSiteAccess('ON_CLICK'),
    acceptAccessPrompt: () => setSiteAccess('ON_ALL_SITES'),
    turnOffExtension: async () =>
      onExtensionsPage(`chrome.management.setEnabled(${JSON.stringify(await extensionId())}, false)`),
    reloadExtension: async () => {
      const id = await extensionId();
      const started = new Promise<void>((resolve) => {
        browser.on('targetcreated', (target) => {
          if (target.type() === TargetType.SERVICE_WORKER && target.url().includes(id)) resolve();
        });
      });
      // Outside developer mode an unpacked extension stays off once it is reloaded.
      await onExtensionsPage(`chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
        .then(() => chrome.developerPrivate.reload(${JSON.stringify(id)}, { failQuietly: true }))`);
      await started;
    },
    inBackground,
    keepNotifications: () => keepNotifications(inBackground),
    ended,
    stopBackground: async () => {
      if (isLookedInto)
        throw new Error('A background that puppeteer has looked into is held when it starts again');
      const session = await browser.target().createCDPSession();
      const { targetInfos } = await session.send('Target.getTargets');
      for (const { type, url, targetId } of targetInfos)
        if (type === 'service_worker' && url.endsWith('/background.js'))
          await session.send('Target.closeTarget', { targetId });
      await session.detach();
    },
    kill: async () => {
      browser.process()?.kill('SIGKILL');
      await ended;
    },
    renew: async () => {
      const open = await browser.pages();
      await browser.newPage();
      for (const page of open) await page.close();
      await browser.uninstallExtension(await extensionId());
      await browser.installExtension(extension ?? '');
      isLookedInto = false;
      await installed();
    },
    close: () => browser.close(),
  };
}

async function wrap(page: Page): Promise<TestPage> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const session = await page.createCDPSession();
  return {
    evaluate: async <T>(run: InPage<T>, ...args: readonly unknown[]) =>
      (await page.evaluate(run, ...args)) as T,
    inFrames: <T>(run: InPage<T>, ...args: readonly unknown[]) =>
      Promise.all(page.frames().map(async (frame) => (await frame.evaluate(run, ...args)) as T)),
    runScript: async (source) => void (await page.evaluate(source)),
    inCard: (run, ...args) => inClosedRoot(session, run, args),
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    clickBoth: async (...places) => {
      const types = ['mouseMoved', 'mousePressed', 'mouseReleased'] as const;
      const events = places.flatMap((place) => types.map((type) => ({ type, ...place })));
      await Promise.all(
        events.map((event) =>
          session.send('Input.dispatchMouseEvent', { ...event, button: 'left', clickCount: 1 }),
        ),
      );
    },
    drag: async (from, to, whileHeld) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await whileHeld();
      await page.mouse.up();
    },
    // Neither waits for the other: a finger that is lifted late would be a long press.
    tap: async (x, y) =>
      void (await Promise.all([
        session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] }),
        session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
      ])),
    touch: async (from, whileHeld, to) => {
      const finger = await page.touchscreen.touchStart(from.x, from.y);
      if (to) await finger.move(to.x, to.y);
      await whileHeld();
      await finger.end();
    },
    wheel: async (x, y, deltaY) => {
      await page.mouse.move(x, y);
      await page.mouse.wheel({ deltaY });
    },
    pinch: async (x, y, scaleFactor) => {
      // Its points are as large as the page's, however that is pinched already.
      const scale = await page.evaluate(() => visualViewport?.scale ?? 1);
      await session.send('Input.synthesizePinchGesture', { x: x / scale, y: y / scale, scaleFactor });
    },
    press: async (keys) => {
      const [key, held] = keys.split('+').toReversed() as KeyInput[]; // its list of keys is the same
      if (held) await page.keyboard.down(held);
      await page.keyboard.press(key ?? 'Tab');
      if (held) await page.keyboard.up(held);
    },
    // The screen is no wider than that either, as on a phone.
    setViewport: async (width, height, deviceScaleFactor = 1) =>
      void (await session.send('Emulation.setDeviceMetricsOverride', {
        ...{ width, height, deviceScaleFactor, mobile: false },
        ...{ screenWidth: width, screenHeight: height },
      })),
    setMedia: async ({ colorScheme = 'light', hasForcedColors = false }) =>
      void (await session.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-color-scheme', value: colorScheme },
          { name: 'forced-colors', value: hasForcedColors ? 'active' : 'none' },
        ],
      })),
    print: async () => pagesOf(Buffer.from(await page.pdf({ ...sheet, margin }))),
    // Puppeteer's own would take the viewport that it was launched with.
    screenshot: async (file) => {
      const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
      await writeFile(file, data, 'base64');
    },
    showAsPrinted: () => page.emulateMediaType('print'),
    navigate: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    activate: () => page.bringToFront(),
    memory: async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { JSHeapUsedSize = 0, Nodes = 0, JSEventListeners = 0 } = await page.metrics();
      return { heapBytes: JSHeapUsedSize, nodes: Nodes, listeners: JSEventListeners };
    },
    errors: () => errors,
    close: () => page.close(),
  };
}
