/** One frame's part in the walk through the words of a page: its own marks, its child frames, its focus, its Escape. */
import type { FrameWalker, Stop } from '../domain/walk.ts';
import { type ChildFrame, bringFrameIntoView, childFrames } from './child-frames.ts';
import { createFocusKeeper } from './focus-keeper.ts';
import { framePath } from './frame-path.ts';
import { boxAround } from './hit-test.ts';
import type { Mark } from './painter.ts';
import { frameCorner, pinchedIn } from './pinch.ts';
import type { Explaining, Read } from './seam.ts';
import { bringIntoView, nextStop } from './walk.ts';

/**
 * @param read `null` while marks are off here
 * @param onEscape Escape, in a frame without a mark: a card may be open in another; nothing where there is but one frame
 */
export function createWalker(read: () => Read | null, onEscape = (): void => undefined): FrameWalker {
  const focus = createFocusKeeper();
  let heardUntil: AbortSignal | null = null;
  /** Where there is a mark, the explainer hears it. */
  const hearEscape = ({ explaining, signal }: Read): void => {
    if (explaining || signal === heardUntil) return;
    heardUntil = signal;
    document.addEventListener(
      'keydown',
      ({ isTrusted, key }) => {
        if (isTrusted && key === 'Escape' && !read()?.explaining) onEscape();
      },
      { capture: true, passive: true, signal },
    );
  };
  const frames = (): readonly ChildFrame[] => childFrames(read()?.marker.shadowRoots() ?? []);

  return {
    stand: () => {
      const now = read();
      if (now) hearEscape(now);
      const last = now?.explaining?.last();
      const isLastInView = last && last.closedAt !== null && isInView(last.mark);
      const isMarked = (now?.marker.owners().length ?? 0) > 0;
      const isExplained = Boolean(now?.explaining);
      return {
        path: framePath(window),
        hasMarks: isMarked && isExplained,
        isExplainerMissing: isMarked && !isExplained,
        hasCard: last?.closedAt === null,
        isWalked: now?.explaining?.isWalked() ?? false,
        closedAt: isLastInView ? last.closedAt : null,
      };
    },
    keep: focus.keep,
    go: (from, direction) => {
      const now = read();
      const explaining = now?.explaining ?? null;
      const start = from === 'card' ? (explaining?.last()?.mark ?? 'view') : from;
      // Marks that nothing explains yet are no place to stop at.
      const page = now && explaining ? now.marker : noMarks;
      const stop = nextStop(page, frames(), start, direction);
      if (!stop) return null;
      if ('child' in stop) return { at: 'frame', child: stop.child };
      return explaining && arriveAt(stop.mark, explaining);
    },
    reopen: () => {
      const explaining = read()?.explaining;
      const last = explaining?.last();
      return explaining && last && isInView(last.mark) ? arriveAt(last.mark, explaining) : null;
    },
    bring: (place, y) => {
      const frame = frames().find(({ child }) => child === place);
      return frame ? bringFrameIntoView(frame.element, y) : null;
    },
    close: (isMoved) => read()?.explaining?.close(isMoved),
    end: (isGivenBack) => (isGivenBack ? focus.giveBack : focus.forget)(),
    cornerOf: (place) => {
      const frame = frames().find(({ child }) => child === place);
      return frame ? frameCorner(frame.element) : null;
    },
    pinched: pinchedIn,
  };
}

const noMarks = { owners: () => [], marksOf: () => [] };

function arriveAt(mark: Mark, explaining: Explaining): Stop {
  bringIntoView(mark);
  explaining.walkTo(mark);
  const box = boxAround(mark);
  return { at: 'mark', y: box ? box.top + box.height / 2 : 0 };
}

function isInView(mark: Mark): boolean {
  const box = boxAround(mark);
  return box !== null && box.top + box.height > 0 && box.top < window.innerHeight;
}
