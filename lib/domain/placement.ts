/** Where the card goes: below the line being read, else above it, never over it, and always inside the view. */

/** CSS px of the visual viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** Between line and card. */
const gapPx = 10;
/** Between card and the edge of the view. */
const marginPx = 8;

/**
 * @param line the box of the marked words on their line
 * @param view the visual viewport
 * @param card the card's natural size; it is cut to `maxHeight`, and then scrolls inside
 */
export function placeCard(
  line: Box,
  view: Box,
  card: { readonly width: number; readonly height: number },
): Placement {
  const lineBottom = line.top + line.height;
  const below = view.top + view.height - marginPx - (lineBottom + gapPx);
  const above = line.top - gapPx - (view.top + marginPx);
  const goesBelow = card.height <= below || below >= above;
  const maxHeight = Math.max(0, goesBelow ? below : above);
  const height = Math.min(card.height, maxHeight);
  return {
    left: clamp(line.left, view.left + marginPx, view.left + view.width - marginPx - card.width),
    top: goesBelow ? lineBottom + gapPx : line.top - gapPx - height,
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
