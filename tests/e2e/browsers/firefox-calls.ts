/** Functions that run in Firefox: in a page, in its frames, in the browser's own window. */
import type { Bidi } from './bidi.ts';
import type { InPage } from './driver.ts';

interface RemoteValue {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

export async function callIn<T>(
  bidi: Bidi,
  context: string,
  run: InPage<T>,
  args: readonly unknown[],
  firstArgument?: { readonly sharedId: string },
): Promise<T> {
  const declaration = `async (first, json, isNode) => {
    const args = JSON.parse(json);
    const value = await (${run.toString()})(...(isNode ? [first] : []), ...args);
    return JSON.stringify(value === undefined ? null : value);
  }`;
  const { type, result, exceptionDetails } = await bidi.send<{
    type: string;
    result?: RemoteValue;
    exceptionDetails?: { text: string };
  }>('script.callFunction', {
    functionDeclaration: declaration,
    awaitPromise: true,
    target: { context },
    arguments: [
      firstArgument ?? { type: 'null' },
      { type: 'string', value: JSON.stringify(args) },
      { type: 'boolean', value: firstArgument !== undefined },
    ],
  });
  if (type === 'exception') throw new Error(exceptionDetails?.text);
  return JSON.parse(String(result?.value)) as T;
}

/** Text as a function: for what is put together, and for globals that only the browser's own scopes have. */
export const asText = <T = null>(source: string): InPage<T> =>
  ({ toString: () => source }) as unknown as InPage<T>;

/** Runs in the browser's own window. */
export async function inBrowserWindow<T = void>(
  bidi: Bidi,
  source: string,
  ...args: readonly unknown[]
): Promise<T> {
  const { contexts } = await bidi.send<{ contexts: readonly { context: string }[] }>(
    'browsingContext.getTree',
    {
      'moz:scope': 'chrome',
    },
  );
  return callIn(bidi, contexts[0]?.context ?? '', asText<T>(source), args);
}

/** The shadow root of the card: the only closed one on the test pages. */
export async function findHost(bidi: Bidi, context: string): Promise<{ sharedId: string } | null> {
  const { result } = await bidi.send<{ result: RemoteValue }>('script.evaluate', {
    expression: '[...Document.prototype.querySelectorAll.call(document, "[popover=manual]")].at(-1) ?? null',
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const { shadowRoot } = (result.value ?? {}) as {
    shadowRoot?: { sharedId?: string; value?: { mode?: string } };
  };
  return shadowRoot?.sharedId ? { sharedId: shadowRoot.sharedId } : null;
}

export async function openContext(bidi: Bidi, isBackground: boolean): Promise<string> {
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', {
    type: 'tab',
    background: isBackground,
  });
  return context;
}

interface TopContext {
  readonly context: string;
  readonly url: string;
}

/** Tabs and windows, without the frames in them. */
export async function topContexts(bidi: Bidi): Promise<readonly TopContext[]> {
  const { contexts } = await bidi.send<{ contexts: readonly TopContext[] }>('browsingContext.getTree', {
    maxDepth: 0,
  });
  return contexts;
}

interface FrameTree {
  readonly context: string;
  readonly children?: readonly FrameTree[] | null;
}

const idsOf = (trees: readonly FrameTree[]): string[] =>
  trees.flatMap(({ context, children }) => [context, ...idsOf(children ?? [])]);

/** A page's context and those of all frames below it, its own first. */
export async function framesOf(bidi: Bidi, context: string): Promise<string[]> {
  const { contexts } = await bidi.send<{ contexts: readonly FrameTree[] }>('browsingContext.getTree', {
    root: context,
  });
  return idsOf(contexts);
}

/** Resolves once its own first page is there: whoever goes elsewhere before is never told that they have arrived. */
export const openPrivateWindow = (bidi: Bidi): Promise<void> =>
  inBrowserWindow(
    bidi,
    `async () => {
      const opened = OpenBrowserWindow({ private: true });
      const isReady = () => opened.gBrowserInit?.delayedStartupFinished
        && !opened.gBrowser.selectedBrowser.webProgress.isLoadingDocument;
      // Now and then it never says so.
      for (let tries = 0; !isReady() && tries < 200; tries++)
        await new Promise((resolve) => setTimeout(resolve, 50));
    }`,
  );

/** Two fingers on a touchpad, over the page in front. Its own driver has them on no page. */
export const pinchInBrowser = (bidi: Bidi, x: number, y: number, scale: number): Promise<void> =>
  inBrowserWindow(
    bidi,
    `(x, y, scale) => {
      const { windowUtils } = window;
      const { left, top } = gBrowser.selectedBrowser.getBoundingClientRect();
      const at = [(mozInnerScreenX + left + x) * devicePixelRatio, (mozInnerScreenY + top + y) * devicePixelRatio].map(Math.round);
      const steps = 10;
      windowUtils.sendNativeTouchpadPinch(windowUtils.PHASE_BEGIN, 1, ...at, 0);
      for (let step = 1; step <= steps; step++)
        windowUtils.sendNativeTouchpadPinch(windowUtils.PHASE_UPDATE, scale ** (step / steps), ...at, 0);
      windowUtils.sendNativeTouchpadPinch(windowUtils.PHASE_END, scale, ...at, 0);
    }`,
    x,
    y,
    scale,
  );
