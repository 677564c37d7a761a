/** Walking from mark to mark, for those who do not use a pointer. */
import { boxesOf } from './hit-test.ts';
import { type Owner, elementOf } from './flows.ts';
import type { Marker } from './marker.ts';
import type { Mark } from './painter.ts';

export type Direction = 'next' | 'previous';

/** The marks of a page, block by block in reading order. */
type MarkedPage = Pick<Marker, 'owners' | 'marksOf'>;

/**
 * The mark to go to: beside `current`, or where there is none the first (last) one from the top of the view on. Marks
 * that do not show are passed over; after the last comes the first.
 */
export function markToWalkTo(page: MarkedPage, current: Mark | null, direction: Direction): Mark | null {
  const owners = page.owners();
  const at = current ? owners.indexOf(current.owner) : -1;
  if (current && at >= 0) {
    const isBeside = isBeyond(current, direction);
    return (
      firstShown(page, owners.slice(at, at + 1), direction, isBeside) ??
      firstShown(page, [...owners.slice(at + 1), ...owners.slice(0, at)], direction) ??
      firstShown(page, owners.slice(at, at + 1), direction)
    );
  }
  const isBelowTop = (mark: Mark): boolean => (boxesOf(mark)[0]?.top ?? -1) >= 0;
  const isOnTheWay = direction === 'next' ? isBelowTop : (mark: Mark) => !isBelowTop(mark);
  return firstShown(page, owners, direction, isOnTheWay) ?? firstShown(page, owners, direction);
}

/** The mention of a term to jump to: the one after `current`, or the first. */
export function mentionOf(page: MarkedPage, termId: string, current: Mark | null): Mark | null {
  const mentions = page
    .owners()
    .flatMap(page.marksOf)
    .filter((mark) => mark.termId === termId && boxesOf(mark).length > 0);
  return mentions[(current ? mentions.indexOf(current) + 1 : 0) % mentions.length] ?? null;
}

/** The first mark in walking order that shows, and fits. */
function firstShown(
  page: MarkedPage,
  owners: readonly Owner[],
  direction: Direction,
  fits: (mark: Mark) => boolean = () => true,
): Mark | null {
  for (const owner of direction === 'next' ? owners : owners.toReversed()) {
    const marks = page.marksOf(owner);
    for (const mark of direction === 'next' ? marks : marks.toReversed())
      if (boxesOf(mark).length > 0 && fits(mark)) return mark;
  }
  return null;
}

/** Whether a mark of the same block comes after `current`, in the walk's direction. */
function isBeyond(current: Mark, direction: Direction): (mark: Mark) => boolean {
  return ({ range }) => {
    const order = current.range.startContainer.compareDocumentPosition(range.startContainer);
    const isAfter =
      order === 0
        ? range.startOffset > current.range.startOffset
        : (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const isSamePlace = order === 0 && range.startOffset === current.range.startOffset;
    return !isSamePlace && isAfter === (direction === 'next');
  };
}

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
