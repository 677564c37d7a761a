/** The order of the walk within one frame: from mark to mark and to child frames, for those who do not use a pointer. */
import type { Direction } from '../domain/walk.ts';
import { type ChildFrame, frameBox } from './child-frames.ts';
import { boxesOf } from './hit-test.ts';
import { type Owner, elementOf } from './flows.ts';
import type { Marker } from './marker.ts';
import type { Mark } from './painter.ts';

/** The marks of a page, block by block in reading order. */
type MarkedPage = Pick<Marker, 'owners' | 'marksOf'>;

type Place = Owner | ChildFrame;
type PageStop = { readonly mark: Mark } | { readonly child: number };

/**
 * What comes next: the first mark or child frame that shows after `from`, or `null` at the end.
 *
 * @param from a mark, or one that stood where it stands; a child frame; the `edge` of the frame, which is its beginning on
 *   the way on and its end on the way back; or the top of what is in `view`
 */
export function nextStop(
  page: MarkedPage,
  frames: readonly ChildFrame[],
  from: Mark | number | 'edge' | 'view',
  direction: Direction,
): PageStop | null {
  const places = placesIn(page.owners(), frames);
  const onTheWay = direction === 'next' ? places : places.toReversed();
  const first = (way: readonly Place[], fits: Fits = () => true) => firstShown(page, way, direction, fits);
  if (from === 'edge') return first(onTheWay);
  if (from !== 'view') {
    const here = typeof from === 'number' ? frames.find(({ child }) => child === from) : from.owner;
    const at = here ? onTheWay.indexOf(here) : -1;
    const beside = typeof from === 'object' && first(onTheWay.slice(at, at + 1), isBeyond(from, direction));
    if (at >= 0) return beside || first(onTheWay.slice(at + 1));
    if (typeof from === 'number') return null;
  }
  const isBelowTop: Fits = (_, { bottom }) => bottom > 0;
  return first(onTheWay, direction === 'next' ? isBelowTop : (...stop) => !isBelowTop(...stop));
}

/**
 * Blocks and frames in reading order. A frame comes after the block that it stands in; one in a shadow root comes after
 * all blocks of other trees.
 */
function placesIn(owners: readonly Owner[], frames: readonly ChildFrame[]): readonly Place[] {
  const places: Place[] = [...owners];
  for (const frame of frames) {
    const { element } = frame;
    const tree = element.getRootNode();
    const isBefore = (place: Place): boolean => {
      const node = 'child' in place ? place.element : place;
      return node.getRootNode() === tree
        ? (node.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
        : tree !== document;
    };
    places.splice(places.findLastIndex(isBefore) + 1, 0, frame);
  }
  return places;
}

type Fits = (stop: PageStop, box: DOMRect) => boolean;

/** The first mark or frame on the way that shows, and fits. */
function firstShown(
  page: MarkedPage,
  way: readonly Place[],
  direction: Direction,
  fits: Fits,
): PageStop | null {
  for (const place of way) {
    const stops = 'child' in place ? [place] : page.marksOf(place).map((mark) => ({ mark }));
    for (const stop of direction === 'next' ? stops : stops.toReversed()) {
      const box = 'child' in stop ? frameBox(stop.element) : boxesOf(stop.mark)[0];
      if (box && fits(stop, box)) return stop;
    }
  }
  return null;
}

/** The mention of a term, or claim, to jump to: the one after `current`, or the first. */
export function mentionOf(page: MarkedPage, id: string, current: Mark | null): Mark | null {
  const mentions = page
    .owners()
    .flatMap(page.marksOf)
    .filter((mark) => mark.id === id && boxesOf(mark).length > 0);
  return mentions[(current ? mentions.indexOf(current) + 1 : 0) % mentions.length] ?? null;
}

/** Whether a mark of the same block comes after `current`, in the walk's direction. */
function isBeyond(current: Mark, direction: Direction): Fits {
  return (stop) => {
    if (!('mark' in stop)) return false;
    const { range, kind } = stop.mark;
    const order = current.range.startContainer.compareDocumentPosition(range.startContainer);
    const isSamePlace = order === 0 && range.startOffset === current.range.startOffset;
    // A claim and its first word: the claim comes first.
    if (isSamePlace) return kind !== current.kind && (kind === 'term') === (direction === 'next');
    const isAfter =
      order === 0
        ? range.startOffset > current.range.startOffset
        : (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return isAfter === (direction === 'next');
  };
}

/** Brings a mark to the middle of the view at once: smooth scrolling makes some readers ill. */
export function bringIntoView(mark: Mark): void {
  const { owner, range } = mark;
  const element = range.startContainer.parentElement ?? elementOf(owner);
  element.scrollIntoView({
    block: 'center',
    inline: 'nearest',
    ...partIn(element, mark),
    behavior: 'instant',
  });
  const box = boxesOf(mark)[0];
  if (!box) return;
  const middle = window.innerHeight / 2;
  if (box.top < 0 || box.bottom > window.innerHeight)
    window.scrollBy({ top: box.top - middle, behavior: 'instant' });
}

/**
 * What a reader has pinched in shows less than a block, and only an element can be brought into that view: so the part of
 * it, of three each way, that the mark stands in.
 */
function partIn(element: Element, mark: Mark): Pick<ScrollIntoViewOptions, 'block' | 'inline'> {
  const box = boxesOf(mark)[0];
  if (!box || (window.visualViewport?.scale ?? 1) <= 1) return {};
  const around = element.getBoundingClientRect();
  return {
    block: third((box.top + box.height / 2 - around.top) / around.height),
    inline: third((box.left + box.width / 2 - around.left) / around.width),
  };
}

const third = (share: number): ScrollLogicalPosition =>
  share < 1 / 3 ? 'start' : share > 2 / 3 ? 'end' : 'center';
