/** What a reader who has pinched the page sees of it. */
import type { Box } from '../domain/placement.ts';

/** Where the view of a frame begins, in CSS px of the viewport around it. */
export function frameCorner(element: Element): { readonly x: number; readonly y: number } {
  const { left, top } = element.getBoundingClientRect();
  return { x: left + element.clientLeft, y: top + element.clientTop };
}

/** What is seen of a window, which the reader may have pinched in, in CSS px of its viewport. */
export function visiblePart(view: Window = window): Box {
  const {
    offsetLeft = 0,
    offsetTop = 0,
    width = view.innerWidth,
    height = view.innerHeight,
  } = view.visualViewport ?? {};
  return { left: offsetLeft, top: offsetTop, width, height };
}

/** The same where it is less than all of it, in CSS px; else `null`. */
export const pinchedIn = (): Box | null => ((window.visualViewport?.scale ?? 1) > 1 ? visiblePart() : null);

/** What is pinched in of the whole page, in CSS px of this frame; `null` where a frame around it is of another site. */
export function pinchedPart(): Box | null {
  try {
    let [x, y] = [0, 0];
    let frame: Window = window;
    for (; frame.parent !== frame; frame = frame.parent) {
      const around = frame.frameElement;
      if (!around) return null;
      const corner = frameCorner(around);
      x += corner.x;
      y += corner.y;
    }
    const seen = visiblePart(frame);
    return { ...seen, left: seen.left - x, top: seen.top - y };
  } catch {
    return null;
  }
}
