/** Which mark lies under a point of the view. */
import type { Box } from '../domain/placement.ts';
import { ownerOf } from './flows.ts';
import type { Marker } from './marker.ts';
import type { Mark } from './painter.ts';

/**
 * @param x,y CSS px in the viewport
 * @returns the mark whose own line boxes hold the point, of a term before that of the claim round it; `null` beside and
 *   between the lines
 */
export function markAt(x: number, y: number, marker: Pick<Marker, 'marksOf' | 'shadowRoots'>): Mark | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...marker.shadowRoots()] });
  const owner = caret && ownerOf(caret.offsetNode);
  if (!owner) return null;
  // The caret snaps to the nearest text, so only the boxes tell whether the point is on the mark.
  const marks = marker.marksOf(owner);
  const isThere = (mark: Mark): boolean => {
    for (const box of rectsOf(mark)) if (holds(box, x, y) && isBox(box)) return true;
    return false;
  };
  return (
    marks.find((mark) => mark.kind === 'term' && isThere(mark)) ??
    marks.find((mark) => mark.kind === 'claim' && isThere(mark)) ??
    null
  );
}

/** The nearest mark within {@link nearPx} of a point, for hands that cannot hit a word. */
export function markNear(x: number, y: number, marker: Pick<Marker, 'marksOf' | 'shadowRoots'>): Mark | null {
  // The caret snaps to text, so a few points round the place reach all marks that are near.
  const around = [0, -nearPx, nearPx].flatMap((dy) =>
    [0, -nearPx, nearPx].map((dx) => [x + dx, y + dy] as const),
  );
  const owners = new Set(
    around.flatMap(([px, py]) => {
      const caret = document.caretPositionFromPoint(px, py, { shadowRoots: [...marker.shadowRoots()] });
      return caret ? [ownerOf(caret.offsetNode)] : [];
    }),
  );
  const near = [...owners]
    .flatMap((owner) => (owner ? marker.marksOf(owner) : []))
    .map((mark) => ({ mark, distance: Math.min(...boxesOf(mark).map((box) => distanceTo(box, x, y))) }))
    .filter(({ distance }) => distance <= nearPx)
    .sort(
      (a, b) => a.distance - b.distance || Number(a.mark.kind === 'claim') - Number(b.mark.kind === 'claim'),
    );
  return near[0]?.mark ?? null;
}

/** CSS px. */
const nearPx = 12;

const distanceTo = ({ left, right, top, bottom }: DOMRect, x: number, y: number): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** The boxes of a mark, one a line, in CSS px of the viewport; none where its text is gone or does not show. */
export const boxesOf = (mark: Mark): readonly DOMRect[] => [...rectsOf(mark)].filter(isBox);

function rectsOf({ range }: Mark): Iterable<DOMRect> {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const isThere = isUpTo(endContainer, endOffset);
  // Most marks stand in one text node, and each question to the page's DOM is dear.
  if (!isThere || (startContainer !== endContainer && !isUpTo(startContainer, startOffset))) return [];
  return liveRange(range).getClientRects();
}

/**
 * Whether something hides a mark from the pointer that is on it.
 *
 * @param top what the pointer's event was sent to: the text's own element, or one that lies over it
 */
export function isCovered({ range }: Mark, top: EventTarget | undefined): boolean {
  if (!(top instanceof Element) || liveRange(range).intersectsNode(top)) return false;
  const { backgroundColor, backgroundImage } = getComputedStyle(top);
  // A link stretched over its whole box hides nothing.
  return top.matches(pictures) || backgroundImage !== 'none' || !/, 0\)$/.test(backgroundColor);
}

const pictures = 'img, svg, canvas, video';

function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const live = document.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return live;
}

/** The box round all lines of a mark, or `null` where it does not show. */
export function boxAround(mark: Mark): Box | null {
  const boxes = boxesOf(mark);
  const [first] = boxes;
  if (!first) return null;
  const edge = (side: 'left' | 'top' | 'right' | 'bottom', pick: (...values: number[]) => number): number =>
    pick(...boxes.map((box) => box[side]));
  const [left, top] = [edge('left', Math.min), edge('top', Math.min)];
  return { left, top, width: edge('right', Math.max) - left, height: edge('bottom', Math.max) - top };
}

/** Whether the text is in the page, and as long as that. */
const isUpTo = (node: Node, length: number): boolean =>
  node.isConnected && length <= (node.nodeValue?.length ?? 0);

const isBox = ({ width, height }: DOMRect): boolean => width > 0 && height > 0;

const holds = (box: DOMRect, x: number, y: number): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
