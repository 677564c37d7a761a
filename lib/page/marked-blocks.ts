/** The blocks that hold marks, each with its ranges as soon as somebody asks for them, painted while they are near the view. */
import type { Match } from '../domain/decide.ts';
import type { ClaimMatch } from '../domain/find-claims.ts';
import { type Owner, elementOf } from './flows.ts';
import { createNearness } from './nearness.ts';
import type { Entry } from './page-index.ts';
import type { Mark, Painter } from './painter.ts';
import { createTextWalker, rangesIn } from './ranges.ts';
import type { FlowWithForms } from './search.ts';

/** What is marked at one place: a word, or a claim. */
export type ShownMatch = Match | ClaimMatch;

export interface MarkedBlocks {
  /** Says what a block shows from now on; one list of matches a flow, in order. Returns whether that is news. */
  readonly put: (entry: Entry, matches: readonly (readonly ShownMatch[])[]) => boolean;
  readonly remove: (owner: Owner) => void;
  /** Paints what stands in the view, without waiting for the browser to say so. */
  readonly paintView: (owners: readonly Owner[]) => void;
  /** Chooses the ink anew where the ground may have changed. */
  readonly remeasure: () => void;
  readonly marksOf: (owner: Owner) => readonly Mark[];
  /**
   * Ids of the terms, or claims, that blocks show, each once.
   *
   * @param isCounted asked of those blocks alone that have something new, since most words are known from blocks before
   */
  readonly idsIn: (
    owners: readonly Owner[],
    kind: Mark['kind'],
    isCounted?: (owner: Owner) => boolean,
  ) => readonly string[];
}

interface MarkedBlock {
  readonly owner: Owner;
  readonly flows: readonly FlowWithForms[];
  readonly matches: readonly (readonly ShownMatch[])[];
  marks: readonly Mark[] | null;
  isPainted: boolean;
}

export function createMarkedBlocks(painter: Painter, signal: AbortSignal): MarkedBlocks {
  const blocks = new Map<Owner, MarkedBlock>();
  const walker = createTextWalker();

  const marksIn = (block: MarkedBlock): readonly Mark[] => (block.marks ??= makeMarks(block, walker));
  const paint = (block: MarkedBlock): void => {
    if (block.isPainted) return;
    block.isPainted = true;
    painter.paint(marksIn(block));
  };
  const unpaint = (block: MarkedBlock): void => {
    if (!block.isPainted) return;
    block.isPainted = false;
    painter.unpaint(marksIn(block));
  };
  const nearness = createNearness((owner, isNear) => {
    const block = blocks.get(owner);
    if (block) (isNear ? paint : unpaint)(block);
  }, signal);
  const remove = (owner: Owner): void => {
    const block = blocks.get(owner);
    if (!block) return;
    unpaint(block);
    nearness.unwatch(owner);
    blocks.delete(owner);
  };
  signal.addEventListener('abort', () => blocks.clear());
  // On paper all of it is in view.
  window.addEventListener('beforeprint', () => blocks.forEach(paint), { signal });
  window.addEventListener('afterprint', () => blocks.forEach(({ owner }) => nearness.watch(owner)), {
    signal,
  });

  return {
    put: ({ owner, flows }, matches) => {
      const before = blocks.get(owner);
      if (!matches.some(({ length }) => length > 0)) {
        remove(owner);
        return before !== undefined;
      }
      if (before?.flows === flows && isSame(before.matches, matches)) return false;
      const block: MarkedBlock = { owner, flows, matches, marks: null, isPainted: false };
      blocks.set(owner, block);
      if (before?.isPainted) {
        unpaint(before);
        paint(block);
      }
      if (!before) nearness.watch(owner);
      return true;
    },
    remove,
    paintView: (owners) => {
      for (let i = firstInView(owners); i < owners.length; i++) {
        const owner = owners[i];
        const block = owner && blocks.get(owner);
        if (!block) continue;
        if (boxOf(owner).top > window.innerHeight) break;
        paint(block);
      }
    },
    remeasure: () => {
      for (const block of blocks.values()) if (block.isPainted) painter.paint(marksIn(block));
    },
    marksOf: (owner) => {
      const block = blocks.get(owner);
      return block ? marksIn(block) : [];
    },
    idsIn: (owners, kind, isCounted = () => true) => {
      const ids = new Set<string>();
      for (const owner of owners) {
        const matches = (blocks.get(owner)?.matches ?? []).flat();
        const fresh = matches.filter((match) => kindOf(match) === kind && !ids.has(idOf(match)));
        if (fresh.length > 0 && isCounted(owner)) for (const match of fresh) ids.add(idOf(match));
      }
      return [...ids];
    },
  };
}

const kindOf = (match: ShownMatch): Mark['kind'] => ('claimId' in match ? 'claim' : 'term');
const idOf = (match: ShownMatch): string => ('claimId' in match ? match.claimId : match.termId);

function makeMarks({ owner, flows, matches }: MarkedBlock, walker: TreeWalker): Mark[] {
  const marks = flows.flatMap((flow, i) => {
    const shown = matches[i] ?? [];
    const ranges = new Map<ShownMatch, StaticRange | null>();
    // A claim may hold terms, and only spans that lie apart can be walked to in one go.
    for (const spans of Map.groupBy(shown, kindOf).values())
      rangesIn(flow, spans, walker).forEach((range, k) => {
        const match = spans[k];
        if (match) ranges.set(match, range);
      });
    return shown.flatMap((match): Mark[] => {
      const range = ranges.get(match);
      if (!range) return [];
      const place = { id: idOf(match), text: flow.text, range, owner };
      return ['claimId' in match ? { ...place, kind: 'claim', match } : { ...place, kind: 'term', match }];
    });
  });
  // Where it stands, it would hold a block and all round it, when they have long left the page.
  walker.currentNode = document;
  return marks;
}

function isSame(before: MarkedBlock['matches'], now: MarkedBlock['matches']): boolean {
  return (
    before.length === now.length &&
    before.every((matches, i) => {
      const others = now[i] ?? [];
      return (
        matches.length === others.length &&
        matches.every((match, k) => {
          const other = others[k];
          return other !== undefined && match.start === other.start && idOf(match) === idOf(other);
        })
      );
    })
  );
}

/** Reading order runs down the page nearly everywhere, so a binary search finds where the view begins. */
function firstInView(owners: readonly Owner[]): number {
  let low = 0;
  let high = owners.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const owner = owners[middle];
    if (owner && boxOf(owner).bottom < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Where a block stands, or the part round it that the browser has laid out. What `content-visibility` leaves out would be
 * laid out only because we ask, and in Chromium tables keep the widths that they then get.
 */
function boxOf(owner: Owner): DOMRect {
  let element = elementOf(owner);
  while (!element.checkVisibility({ contentVisibilityAuto: true }) && element.parentElement)
    element = element.parentElement;
  return element.getBoundingClientRect();
}
