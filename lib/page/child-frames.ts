/** The elements in which the frames of a page stand. */
import { frameCorner, visiblePart } from './pinch.ts';

/** Too small to hold a word: what counts visits, CSS px. */
const leastPx = 2;

export interface ChildFrame {
  /** Its place among the frames of the window. */
  readonly child: number;
  readonly element: HTMLElement;
}

/**
 * @param roots open shadow roots, in which frames can stand too
 * @returns one that stands in a closed root is missing
 */
export function childFrames(roots: readonly ShadowRoot[]): readonly ChildFrame[] {
  const places = new Map<unknown, number>();
  for (let child = 0; child < window.length; child++) places.set(window[child], child);
  return [document, ...roots]
    .flatMap((tree) => [
      ...tree.querySelectorAll<HTMLIFrameElement | HTMLObjectElement>('iframe, frame, object'),
    ])
    .flatMap((element) => {
      const child = places.get(element.contentWindow);
      return child === undefined ? [] : [{ child, element }];
    });
}

/** The box of a frame that shows, in CSS px of the viewport. */
export function frameBox(element: HTMLElement): DOMRect | null {
  if (!element.checkVisibility({ visibilityProperty: true })) return null;
  const box = element.getBoundingClientRect();
  return box.width < leastPx || box.height < leastPx ? null : box;
}

/** Brings a height inside a frame to the middle of the view, at once; `y` and what comes back in CSS px of frame and view. */
export function bringFrameIntoView(element: HTMLElement, y: number): number {
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const now = (): number => frameCorner(element).y + y;
  const { top, height } = visiblePart();
  window.scrollBy({ top: now() - top - height / 2, behavior: 'instant' });
  return now();
}
