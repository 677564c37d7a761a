/** The part of a child frame that its reader sees: it may be higher than the view around it, and the page pinched in. */
import type { Box } from '../domain/placement.ts';
import { pinchedPart } from './pinch.ts';

export interface SeenPart {
  /** In CSS px of the frame's viewport; `null` while nothing of use is known. */
  readonly box: () => Box | null;
  readonly end: () => void;
}

/** How often it is looked whether the frames around have moved, of which they tell nobody, ms. */
const lookMs = 250;
/** So many looks after the reader has last done something, nothing moves any more. */
const looksAfter = 8;
/** Less holds no card: the frame is on its way into view, CSS px. */
const leastPx = 60;

/**
 * @param cover an element as large as the frame's viewport, and fixed to it
 * @param askPinched asks what is pinched in of the whole page, in CSS px of this frame, where a frame around it is of another
 *   site and cannot be looked at; `null` where nothing is, or nobody knows
 */
export function followSeenPart(
  cover: Element,
  changed: () => void,
  askPinched: () => Promise<Box | null>,
): SeenPart {
  let within: Box | null = null;
  let told: Box | null = null;
  let last = '';
  const box = (): Box | null => {
    const pinched = pinchedPart() ?? told;
    const both = within && pinched && overlap(within, pinched);
    // What was told may be of before the page was scrolled.
    return [both, within].find((part) => part && Math.min(part.width, part.height) >= leastPx) ?? null;
  };
  const compare = (): void => {
    const now = JSON.stringify(box());
    if (now !== last) changed();
    last = now;
  };
  let looks = looksAfter;
  const observer = new IntersectionObserver((entries) => {
    const entry = entries.at(-1);
    if (!entry) return;
    const before = JSON.stringify(within);
    within = entry.intersectionRect;
    if (JSON.stringify(within) !== before) looks = looksAfter;
    compare();
  });

  // Nothing tells of a pinch across sites. It is asked for while there may be one: by the hand that makes it, or has scrolled.
  const closing = new AbortController();
  let isAsking = false;
  const ask = async (): Promise<void> => {
    if (isAsking || looks === 0 || pinchedPart()) return;
    looks--;
    isAsking = true;
    const before = JSON.stringify(told);
    told = await askPinched();
    isAsking = false;
    if (JSON.stringify(told) === before || closing.signal.aborted) return;
    looks = looksAfter;
    compare();
  };
  for (const hand of ['pointermove', 'pointerdown', 'wheel', 'keydown'])
    window.addEventListener(hand, () => (looks = looksAfter), {
      capture: true,
      passive: true,
      signal: closing.signal,
    });

  // An observer tells what is there when it begins, and later only that more or less of it shows.
  const end = (): void => {
    clearInterval(timer);
    observer.disconnect();
    closing.abort();
  };
  const look = (): void => {
    observer.disconnect();
    // The card may go without a word, as where the page or a new version of us removes it.
    if (!cover.isConnected) {
      end();
      return;
    }
    observer.observe(cover);
    void ask();
  };
  const timer = setInterval(look, lookMs);
  look();
  return { box, end };
}

function overlap(one: Box, other: Box): Box {
  const [left, top] = [Math.max(one.left, other.left), Math.max(one.top, other.top)];
  const right = Math.min(one.left + one.width, other.left + other.width);
  const bottom = Math.min(one.top + one.height, other.top + other.height);
  return { left, top, width: right - left, height: bottom - top };
}
