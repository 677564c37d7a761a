/**
 * Where the card goes: beside the line being read, below it or else above, never over it; or docked, at the same place
 * each time. Always inside the view.
 */

/** CSS px of the visual viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Size = Pick<Box, 'width' | 'height'>;

export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

export type Side = 'top' | 'bottom' | 'left' | 'right';

const opposite = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' } as const satisfies Record<
  Side,
  Side
>;

/** Below this width a view has no room beside the text, CSS px. */
const narrowPx = 700;
/** How much of the view a docked card takes at most, so that the text stays in sight. */
const dockedShare = 0.45;
/** In a low view, as that of a telephone on its side, or one pinched in: less would hold no sentence. */
const dockedShareOfLow = 0.6;
/** CSS px. */
const lowPx = 400;

/** The widest that a card gets at `side`. */
export const dockedWidth = (side: Side, view: Box, most: number): number =>
  side === 'left' || side === 'right'
    ? Math.min(most, view.width * dockedShare)
    : Math.min(most * 1.6, view.width - 2 * marginPx);

/** The reader's side, where the view has room for it. */
export const sideIn = (view: Box, wanted: Side): Side =>
  view.width < narrowPx && (wanted === 'left' || wanted === 'right') ? 'bottom' : wanted;

/**
 * The side to dock at: the wanted one, unless it covers the line being read and another does not.
 *
 * @param sizeAt of the card, which is wider below or above than beside
 */
export function dockedSide(line: Box | null, view: Box, sizeAt: (side: Side) => Size, wanted: Side): Side {
  const covers = (side: Side): boolean => {
    if (!line) return false;
    const card = sizeAt(side);
    const { left, top, maxHeight } = placeDocked(view, card, side);
    const height = Math.min(card.height, maxHeight);
    return (
      line.left < left + card.width &&
      line.left + line.width > left &&
      line.top < top + height + gapPx &&
      line.top + line.height > top - gapPx
    );
  };
  const sides = [wanted, opposite[wanted], 'bottom', 'top'] as const;
  return sides.find((side) => !covers(side)) ?? wanted;
}

/** Always the same place at one side of the view. */
export function placeDocked(view: Box, card: Size, side: Side): Placement {
  const isBeside = side === 'left' || side === 'right';
  const maxHeight = isBeside
    ? view.height - 2 * marginPx
    : view.height * (view.height < lowPx ? dockedShareOfLow : dockedShare);
  const height = Math.min(card.height, maxHeight);
  const left =
    side === 'left'
      ? view.left + marginPx
      : side === 'right'
        ? view.left + view.width - marginPx - card.width
        : view.left + (view.width - card.width) / 2;
  const top = side === 'bottom' ? view.top + view.height - marginPx - height : view.top + marginPx;
  return { left, top, maxHeight };
}

/** Between line and card. */
const gapPx = 10;
/** Between card and the edge of the view. */
const marginPx = 8;

/**
 * @param line the box of the marked words on their line; where it has left the view, the card stays at the view's edge
 * @param view the visual viewport
 * @param card the card's natural size; it is cut to `maxHeight`, and then scrolls inside
 */
export function placeCard(line: Box, view: Box, card: Size): Placement {
  const lineTop = clamp(line.top, view.top - line.height, view.top + view.height);
  const lineBottom = lineTop + line.height;
  const below = view.top + view.height - marginPx - (lineBottom + gapPx);
  const above = lineTop - gapPx - (view.top + marginPx);
  const goesBelow = card.height <= below || below >= above;
  const maxHeight = Math.max(0, goesBelow ? below : above);
  const height = Math.min(card.height, maxHeight);
  return {
    left: clamp(line.left, view.left + marginPx, view.left + view.width - marginPx - card.width),
    top: goesBelow ? lineBottom + gapPx : lineTop - gapPx - height,
    maxHeight,
  };
}

/** Low wins where the two cross: a card wider than the view begins at its left edge. */
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** Room round the way from mark to card in which a travelling pointer is still on its way, CSS px. */
const safeBufferPx = 10;

/** Whether a point lies in the convex hull of mark and card, widened by a buffer. */
export function isInSafeArea(
  point: { readonly x: number; readonly y: number },
  mark: Box,
  card: Box,
): boolean {
  const hull = convexHull([...cornersOf(mark), ...cornersOf(card)]);
  return hull.every((a, i) => {
    const b = hull[(i + 1) % hull.length] ?? a;
    return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x) >= 0;
  });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function cornersOf({ left, top, width, height }: Box): Point[] {
  const [x0, x1] = [left - safeBufferPx, left + width + safeBufferPx];
  const [y0, y1] = [top - safeBufferPx, top + height + safeBufferPx];
  return [
    { x: x0, y: y0 },
    { x: x1, y: y0 },
    { x: x1, y: y1 },
    { x: x0, y: y1 },
  ];
}

/** Andrew's monotone chain; corners in the order in which every inner point lies on the left hand, y growing down. */
function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const chain = (ordered: readonly Point[]): Point[] => {
    const hull: Point[] = [];
    for (const point of ordered) {
      for (;;) {
        const [a, b] = [hull.at(-2), hull.at(-1)];
        if (!a || !b || (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x) > 0) break;
        hull.pop();
      }
      hull.push(point);
    }
    return hull.slice(0, -1);
  };
  return [...chain(sorted), ...chain(sorted.reverse())];
}
