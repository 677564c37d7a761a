/** Walking from mark to mark, for those who do not use a pointer. */
import { boxesOf } from './hit-test.ts';
import { elementOf } from './flows.ts';
import type { Mark } from './painter.ts';

export type Direction = 'next' | 'previous';

/**
 * The mark to go to: beside `current`, or where there is none the first (last) one from the top of the view on. Marks
 * that do not show are passed over; after the last comes the first.
 */
export function markToWalkTo(
  marks: readonly Mark[],
  current: Mark | null,
  direction: Direction,
): Mark | null {
  const visible = marks.filter((mark) => boxesOf(mark).length > 0);
  const step = direction === 'next' ? 1 : -1;
  const at = current ? visible.findIndex((mark) => isSamePlace(mark, current)) : -1;
  if (at >= 0) return visible[(at + step + visible.length) % visible.length] ?? null;
  const inView = (mark: Mark): boolean => (boxesOf(mark)[0]?.top ?? -1) >= 0;
  return (
    (direction === 'next'
      ? (visible.find(inView) ?? visible[0])
      : visible.findLast((mark) => !inView(mark))) ??
    visible.at(-1) ??
    null
  );
}

const isSamePlace = (a: Mark, b: Mark): boolean =>
  a.range.startContainer === b.range.startContainer && a.range.startOffset === b.range.startOffset;

/** Brings a mark to the middle of the view at once: smooth scrolling makes some readers ill. */
export function bringIntoView(mark: Mark): void {
  const { owner, range } = mark;
  const element = range.startContainer.parentElement ?? elementOf(owner);
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = boxesOf(mark)[0];
  if (!box) return;
  const middle = window.innerHeight / 2;
  if (box.top < 0 || box.bottom > window.innerHeight)
    window.scrollBy({ top: box.top - middle, behavior: 'instant' });
}
