/** What a test needs of a real browser with the extension in it, whichever browser it is. */

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** A function that runs in the page. It is sent as text, so it can use nothing but its arguments and the page's globals. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- arguments of any kind that JSON can carry
export type InPage<T> = (...args: any[]) => T | Promise<T>;

interface PageMedia {
  readonly colorScheme?: 'light' | 'dark';
  readonly hasForcedColors?: boolean;
}

export interface Memory {
  readonly heapBytes: number;
  /** DOM nodes, those too that have left the page and that a script still holds. */
  readonly nodes: number;
  readonly listeners: number;
}

export interface TestPage {
  /** Runs in the page's own world. */
  readonly evaluate: <T>(run: InPage<T>, ...args: readonly unknown[]) => Promise<T>;
  /** Runs a whole script, a library for one, in the page's own world. */
  readonly runScript: (source: string) => Promise<void>;
  /** Runs in the own world of every frame, the page itself first. */
  readonly inFrames: <T>(run: InPage<T>, ...args: readonly unknown[]) => Promise<T[]>;
  /**
   * Runs with the shadow root of the open card as first argument, closed as it is; `null` while there is no card.
   */
  readonly inCard: <T>(run: InPage<T>, ...args: readonly unknown[]) => Promise<T | null>;
  /** Moves the mouse, CSS px in the viewport. */
  readonly move: (x: number, y: number) => Promise<void>;
  readonly click: (x: number, y: number) => Promise<void>;
  /** Clicks at the first point and at once at the second: however slow the machine, nothing comes between. */
  readonly clickBoth: (
    first: { readonly x: number; readonly y: number },
    second: { readonly x: number; readonly y: number },
  ) => Promise<void>;
  /** Presses at the first point, moves to the second, and lets go once `whileHeld` is done. */
  readonly drag: (
    from: { readonly x: number; readonly y: number },
    to: { readonly x: number; readonly y: number },
    whileHeld: () => Promise<void>,
  ) => Promise<void>;
  readonly tap: (x: number, y: number) => Promise<void>;
  /** Puts a finger down, and lifts it once `whileHeld` is done, or where it has gone meanwhile. */
  readonly touch: (
    from: { readonly x: number; readonly y: number },
    whileHeld: () => Promise<void>,
    to?: { readonly x: number; readonly y: number },
  ) => Promise<void>;
  /** Turns the wheel at a point, CSS px. */
  readonly wheel: (x: number, y: number, deltaY: number) => Promise<void>;
  /** Pinches the page at a point of its window, so that it shows `scale` times as large: only what is seen of it changes. */
  readonly pinch: (x: number, y: number, scale: number) => Promise<void>;
  /** Presses one key, by its `KeyboardEvent.key`, or `Shift+` and one. */
  readonly press: (key: string) => Promise<void>;
  readonly setViewport: (width: number, height: number, pixelRatio?: number) => Promise<void>;
  /** What the reader has set in their system, as the page sees it. */
  readonly setMedia: (media: PageMedia) => Promise<void>;
  /** Prints to a file that nobody keeps, and says how many sheets of paper it takes. */
  readonly print: () => Promise<number>;
  readonly screenshot: (file: string) => Promise<void>;
  /** Shows the page as it goes to paper. */
  readonly showAsPrinted: () => Promise<void>;
  readonly navigate: (url: string) => Promise<void>;
  readonly activate: () => Promise<void>;
  /** What the page and all its scripts hold once the garbage is gone; `null` where the browser does not say. */
  readonly memory: () => Promise<Memory | null>;
  /** Uncaught errors and console errors of the page so far. */
  readonly errors: () => readonly string[];
  readonly close: () => Promise<void>;
}

export interface TestBrowser {
  readonly name: BrowserName;
  readonly version: string;
  readonly open: (url: string) => Promise<TestPage>;
  /** Opens a page in a new private window, where the extension has to be allowed. */
  readonly openPrivate: (url: string) => Promise<TestPage>;
  /** Opens one of the extension's own pages in a tab, `popup.html` for one. */
  readonly openOwn: (path: string) => Promise<TestPage>;
  /** Opens the toolbar popup over `page`, by what `open` does if by anything but its button. Closes with the page. */
  readonly openPopup: (
    page: TestPage,
    open?: () => Promise<unknown>,
  ) => Promise<Pick<TestPage, 'evaluate' | 'close'>>;
  /** Gives one of the extension's keyboard commands, as its keys would. */
  readonly command: (name: string) => Promise<void>;
  /** Withholds access to all sites, as the reader can in the browser's own settings. */
  readonly withholdAccess: () => Promise<void>;
  /** Says yes to the prompt in which the extension asks for access. */
  readonly acceptAccessPrompt: () => Promise<void>;
  /** Turns the extension off, as the reader can in the browser's own settings. */
  readonly turnOffExtension: () => Promise<void>;
  /** Reloads the extension under its open pages, as an update does. */
  readonly reloadExtension: () => Promise<void>;
  /** Runs in the background, with its global as first argument. */
  readonly inBackground: <T>(run: InPage<T>, ...args: readonly unknown[]) => Promise<T>;
  /** From now on, notifications are written down, and can be pressed. */
  readonly keepNotifications: () => Promise<KeptNotifications>;
  /** Resolves once the browser has ended, by whoever's hand. */
  readonly ended: Promise<void>;
  /** Ends the background as the browser does where it has had nothing to do, whatever it is at. */
  readonly stopBackground: () => Promise<void>;
  /** Ends the browser at once, by the signal that no program hears. Its profile stays as it is. */
  readonly kill: () => Promise<void>;
  /** Makes it as it was when it was launched: the extension installed anew, with nothing stored, and no other page open. */
  readonly renew: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface KeptNotifications {
  /** What was shown so far, the first one first. */
  readonly said: () => Promise<readonly { readonly title: string; readonly message: string }[]>;
  /** Presses those that stand. */
  readonly press: () => Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the unpacked extension; none to run without. */
  readonly extension: string | null;
  readonly isHeadless?: boolean;
  /** Whether the reader has allowed the extension in private windows. */
  readonly isAllowedInPrivate?: boolean;
  /** Whether the page that opens at installation stays open. It is closed otherwise, and not in a test's way. */
  readonly isWelcomeKept?: boolean;
  /** `host:port` of a proxy that every request has to take. */
  readonly proxy?: string;
  /** Folder of a profile that outlives the browser. A fresh one that does not, where there is none. */
  readonly profile?: string;
}

/** A call to a browser that takes longer hangs, ms. Less than a test has, so that what hangs is named. */
export const longestCallMs = 150_000;

/** Waits for a condition, and says what it waited for when it does not come. Nothing is timed: only a hang fails. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  patienceMs = 60_000,
): Promise<T> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const seen = await look();
    if (seen !== null && seen !== undefined && seen !== false) return seen;
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
