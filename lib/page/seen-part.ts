/** The part of a child frame that its reader sees: it may be higher than the view around it, and the page pinched in. */
import type { Box } from '../domain/placement.ts';

export interface SeenPart {
  /** In CSS px of the frame's viewport; `null` while nothing of use is known. */
  readonly box: () => Box | null;
  readonly end: () => void;
}

/** How often it is looked whether the frames around have moved, of which they tell nobody, ms. */
const lookMs = 250;
/** Less holds no card: the frame is on its way into view, CSS px. */
const leastPx = 60;

/** @param cover an element as large as the frame's viewport, and fixed to it */
export function followSeenPart(cover: Element, changed: () => void): SeenPart {
  let within: Box | null = null;
  let last = '';
  const box = (): Box | null => {
    const pinched = pinchedPart();
    const part = within && pinched ? overlap(within, pinched) : within;
    return part && Math.min(part.width, part.height) >= leastPx ? part : null;
  };
  const observer = new IntersectionObserver((entries) => {
    const entry = entries.at(-1);
    if (!entry) return;
    within = entry.intersectionRect;
    const now = JSON.stringify(box());
    if (now !== last) changed();
    last = now;
  });
  // An observer tells what is there when it begins, and later only that more or less of it shows.
  const end = (): void => {
    clearInterval(timer);
    observer.disconnect();
  };
  const look = (): void => {
    observer.disconnect();
    // The card may go without a word, as where the page or a new version of us removes it.
    if (cover.isConnected) observer.observe(cover);
    else end();
  };
  const timer = setInterval(look, lookMs);
  look();
  return { box, end };
}

/** What is pinched in of the whole page, in CSS px of this frame; `null` where a frame around it is of another site. */
function pinchedPart(): Box | null {
  try {
    let [x, y] = [0, 0];
    let frame: Window = window;
    for (; frame.parent !== frame; frame = frame.parent) {
      const around = frame.frameElement;
      if (!around) return null;
      const { left, top } = around.getBoundingClientRect();
      x += left + around.clientLeft;
      y += top + around.clientTop;
    }
    if (!frame.visualViewport) return null;
    const { offsetLeft, offsetTop, width, height } = frame.visualViewport;
    return { left: offsetLeft - x, top: offsetTop - y, width, height };
  } catch {
    return null;
  }
}

function overlap(one: Box, other: Box): Box {
  const [left, top] = [Math.max(one.left, other.left), Math.max(one.top, other.top)];
  const right = Math.min(one.left + one.width, other.left + other.width);
  const bottom = Math.min(one.top + one.height, other.top + other.height);
  return { left, top, width: right - left, height: bottom - top };
}
