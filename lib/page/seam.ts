/**
 * Where the page script and the explainer meet: one object, under one name of the isolated world that both run in and
 * that no page can look into. The page script, which is in every page, puts it there; the explainer comes to frames
 * that have a mark, and takes it up; the walker comes to all frames of a page with the first press of its keys.
 */
import type { ReadingSettings } from '../domain/reading-settings.ts';
import type { Settings } from '../domain/settings.ts';
import type { FrameWalker } from '../domain/walk.ts';
import type { Marker } from './marker.ts';
import type { Mark } from './painter.ts';

/** A page as it is read now, for the explainer. */
export interface ReadPage {
  /** Another one after each change of what is marked. */
  readonly marker: () => Marker;
  readonly settings: () => ReadingSettings & Pick<Settings, 'theme'>;
  /** Whether it is one of the extension's own pages, which is no site and has no meaning of its own to a word. */
  readonly isOurs: boolean;
  /** To be called when another mark, or none, is explained. */
  readonly onExplained: () => void;
  /** The pointer's last move since there were marks: it may have come to rest on one. */
  readonly pointer: PointerEvent | null;
  /** Aborts when marks are off here. */
  readonly signal: AbortSignal;
}

export interface Explaining {
  /** The mark that is explained, or was last; `closedAt`: when its card closed, ms since 1970, or `null` while it is open. */
  readonly last: () => { readonly mark: Mark; readonly closedAt: number | null } | null;
  /** Whether the open card was walked to, and so has taken the focus. */
  readonly isWalked: () => boolean;
  readonly walkTo: (mark: Mark) => void;
  /** @param isMoved the walk has gone on to another frame */
  readonly close: (isMoved: boolean) => void;
  /** Brings the next mention of a term, or of a claim, into view, and explains it. */
  readonly showMention: (id: string) => void;
  readonly marksChanged: () => void;
  readonly settingsChanged: () => void;
}

export type Explain = (page: ReadPage) => Explaining;

/** What is marked in a frame now, and explained there once the explainer is here. */
export interface Read {
  readonly marker: Marker;
  readonly explaining: Explaining | null;
  /** Aborts when marks are off here. */
  readonly signal: AbortSignal;
}

interface Seam {
  readonly takeUp: (explain: Explain) => void;
  readonly read: () => Read | null;
  walker?: FrameWalker;
}

/** The world's own global object: in Firefox `window` is the page's, seen from outside. */
const world = globalThis as { readingSeam?: Seam };

/**
 * Calls back with the explainer, once it is here, and with the pointer's last move before that.
 *
 * @param signal aborts when it is no longer wanted
 */
export type WithExplainer = (
  then: (explain: Explain, pointer: PointerEvent | null) => void,
  signal: AbortSignal,
) => void;

/**
 * The page script's side.
 *
 * @param bring has the explainer brought to this frame; resolves to whether that went well
 * @param read `null` while marks are off here
 */
export function openSeam(bring: () => Promise<boolean>, read: () => Read | null): WithExplainer {
  let explainer: Explain | null = null;
  let isComing = false;
  let waiting: ((explain: Explain) => void)[] = [];
  world.readingSeam = {
    takeUp: (explain) => {
      if (explainer) return;
      explainer = explain;
      for (const then of waiting) then(explain);
      waiting = [];
    },
    read,
  };
  return (then, signal) => {
    if (explainer) {
      then(explainer, null);
      return;
    }
    const lastMove = keepLastMove(signal);
    waiting.push((explain) => {
      const pointer = lastMove();
      if (!signal.aborted) then(explain, pointer);
    });
    if (isComing) return;
    isComing = true;
    void bring().then((isBrought) => (isComing = isBrought));
  };
}

/** Keeps the pointer's last move from now on, until it is asked for. */
function keepLastMove(signal: AbortSignal): () => PointerEvent | null {
  let last: PointerEvent | null = null;
  const asked = new AbortController();
  document.addEventListener('pointermove', (event) => void (last = event), {
    passive: true,
    capture: true,
    signal: AbortSignal.any([signal, asked.signal]),
  });
  return () => {
    asked.abort();
    return last;
  };
}

/** The explainer's side. Where no page script of ours is (the document has changed meanwhile), nothing happens. */
export const takeUpSeam = (explain: Explain): void => world.readingSeam?.takeUp(explain);

/** The walker's side, which the background asks for by name. */
export function takeUpWalk(make: (read: () => Read | null) => FrameWalker): void {
  const { readingSeam } = world;
  if (readingSeam) readingSeam.walker ??= make(readingSeam.read);
}

/** The explainer's way to the walker of its frame. */
export const walkerHere = (): FrameWalker | undefined => world.readingSeam?.walker;
