/**
 * Walking from word to word through all frames of a page, as a reader meets them: the words of the page, and where a frame
 * stands among them, the words inside it, and so on down; after the last comes the first. Each frame knows its own words
 * alone, so the walk asks one frame after another.
 */
import type { Box } from './placement.ts';

export type Direction = 'next' | 'previous';

/** `card`: the word that is explained, or was last; `view`: the top of what is in view; `edge`: the frame's own end; a number: the child frame at this place. */
export type From = 'card' | 'view' | 'edge' | number;

/** `y`: where the middle of the mark stands now, CSS px in the frame's view. */
export type Stop =
  { readonly at: 'mark'; readonly y: number } | { readonly at: 'frame'; readonly child: number };

export interface Standing {
  /** Its place among the frames of the frame around it, from the top down; empty for the page itself. */
  readonly path: readonly number[];
  /** Marks that are explained. */
  readonly hasMarks: boolean;
  /** There are marks, and nothing that explains them yet. */
  readonly isExplainerMissing: boolean;
  readonly hasCard: boolean;
  /** Whether the card was walked to, and so has taken the focus. */
  readonly isWalked: boolean;
  /** When the card closed whose word is still in view, ms since 1970. */
  readonly closedAt: number | null;
}

/** What the script in one frame does for the walk, and for a card in a frame within it. All of it can be sent from one script to another. */
export interface FrameWalker {
  readonly stand: () => Standing;
  /** Remembers focus and selection. */
  readonly keep: () => void;
  /** Opens the card of the next mark, or says which child frame comes first; `null` where neither comes any more. */
  readonly go: (from: From, direction: Direction) => Stop | null;
  /** Opens the card that was open last, where its word is still in view. */
  readonly reopen: () => Stop | null;
  /** Brings a height in a child frame to the middle of the view, and says where that is now in its own. */
  readonly bring: (child: number, y: number) => number | null;
  /** `isMoved`: the walk has gone on to another frame, and keeps the focus. */
  readonly close: (isMoved: boolean) => void;
  /** The walk is over: gives focus and selection back, or forgets them. */
  readonly end: (isGivenBack: boolean) => void;
  /** Where the view of a child frame begins in this one, CSS px; `null` where there is none. */
  readonly cornerOf: (child: number) => { readonly x: number; readonly y: number } | null;
  /** What the reader has pinched in of the page, of its own frame alone, CSS px; `null` where all of it is seen. */
  readonly pinched: () => Box | null;
}

/** Where the reader is: at the open card, or at the word whose card closed last, or `null`. */
export function placeOfReader<F extends Standing>(frames: readonly F[]): F | null {
  const byClosing = frames
    .filter(({ closedAt }) => closedAt !== null)
    .toSorted((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0));
  return frames.find(({ hasCard }) => hasCard) ?? byClosing[0] ?? null;
}

/**
 * @param go asks one frame; `null` also where it has gone
 * @returns the frame whose mark is reached, or `null` where no frame has one
 */
export async function walkThrough<F extends Standing>(
  frames: readonly F[],
  direction: Direction,
  go: (frame: F, from: From, direction: Direction) => Promise<Stop | null>,
): Promise<{ readonly frame: F; readonly y: number } | null> {
  const reader = placeOfReader(frames);
  let frame = reader ?? frameAt(frames, []);
  let from: From = reader ? 'card' : 'view';
  let rounds = 0;
  while (frame) {
    const stop = await go(frame, from, direction);
    if (stop?.at === 'mark') return { frame, y: stop.y };
    if (stop) {
      const path = [...frame.path, stop.child];
      const child = frameAt(frames, path);
      const isWorthwhile = child && frames.some((other) => other.hasMarks && isWithin(other.path, path));
      from = isWorthwhile ? 'edge' : stop.child;
      if (isWorthwhile) frame = child;
    } else if (frame.path.length > 0) {
      from = frame.path.at(-1) ?? 'edge';
      frame = frameAt(frames, frame.path.slice(0, -1));
    } else {
      from = 'edge';
      // Begun in the middle, and gone all the way round.
      if (++rounds > 1) return null;
    }
  }
  return null;
}

export const frameAt = <F extends Standing>(frames: readonly F[], path: readonly number[]): F | undefined =>
  frames.find((frame) => frame.path.length === path.length && isWithin(frame.path, path));

const isWithin = (path: readonly number[], above: readonly number[]): boolean =>
  above.every((place, depth) => path[depth] === place);
