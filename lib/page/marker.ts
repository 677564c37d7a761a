/**
 * Marks a page: reads it in slices, judges it as a whole, paints what is in view first, and keeps up with the page's
 * changes. Everything it does ends when its signal aborts.
 */
import { type Density, type FlowForms, type Match, type PageDecision, decidePage } from '../domain/decide.ts';
import type { Lexicon } from '../domain/lexicon.ts';
import { type Owner, type Part, elementOf, rangeIn, readOwner, readSubtree } from './flows.ts';
import { type Pacer, createPacer } from './pacer.ts';
import {
  type Block,
  type Entry,
  type PageIndex,
  type Tree,
  createPageIndex,
  findInBlock,
  flowsOf,
} from './page-index.ts';
import { type Mark, type Painter, createPainter, highlightNames } from './painter.ts';
import { styleMarksIn } from './root-styles.ts';
import { type Changes, createWatcher } from './watcher.ts';

export interface Marker {
  /** Marks in reading order, of text that shows and that does not. */
  readonly marks: () => readonly Mark[];
  /** The marks of the block whose inline text holds `node`. */
  readonly marksOf: (owner: Owner) => readonly Mark[];
  /** Open shadow roots met so far. */
  readonly shadowRoots: () => readonly ShadowRoot[];
  readonly setCurrent: (mark: Mark | null) => void;
}

export interface MarkerOptions {
  readonly lexicon: Lexicon;
  readonly density: Density;
  /** The marks' style sheet, for shadow roots. */
  readonly css: string;
  /** Called after each round in which the marks changed. */
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

interface Painted {
  readonly flows: Entry['flows'];
  readonly signature: string;
  readonly marks: readonly Mark[];
}

export function startMarking({ lexicon, density, css, onChange, signal }: MarkerOptions): Marker {
  const index = createPageIndex();
  const painter = createPainter(signal);
  const painted = new Map<Owner, Painted>();
  const roots = new Set<ShadowRoot>();

  // A page keeps what it has earned until it becomes another page under the same document.
  let earnedAt: string | null = null;
  const judge = (flows: readonly FlowForms[], length: number): PageDecision => {
    const { pathname } = location;
    const decision = decidePage(flows, length, lexicon, density, {
      language: document.documentElement.lang,
      wasEarned: earnedAt === pathname,
    });
    earnedAt = decision.isEarned ? pathname : null;
    return decision;
  };

  const watcher = createWatcher(async (changes) => {
    const pacer = createPacer(signal);
    try {
      await read(changes, index, lexicon, pacer, (root) => {
        if (roots.has(root)) return;
        roots.add(root);
        styleMarksIn(root, css, highlightNames.dark, signal);
        watcher.watch(root, root);
      });
      for (const { owner } of index.takeRemoved()) {
        painter.unpaint(painted.get(owner)?.marks ?? []);
        painted.delete(owner);
      }
      if (await repaint(index, judge, painter, painted, pacer)) onChange();
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }, signal);
  watcher.watch(document, document.documentElement);

  return {
    marks: () => index.entries().flatMap((entry) => painted.get(entry.owner)?.marks ?? []),
    marksOf: (owner) => painted.get(owner)?.marks ?? [],
    shadowRoots: () => [...roots],
    setCurrent: painter.setCurrent,
  };
}

async function read(
  { owners, subtrees }: Changes,
  index: PageIndex,
  lexicon: Lexicon,
  pacer: Pacer,
  onRoot: (root: ShadowRoot) => void,
): Promise<void> {
  for (const owner of owners) {
    if (!owner.isConnected || isWithin(owner, subtrees)) continue;
    index.refresh(treeOf(owner), findInBlock(owner, readOwner(owner), lexicon));
    if (pacer.isDue()) await pacer.pause();
  }
  for (const top of subtrees) {
    const above = top.parentNode;
    if (!top.isConnected || (above && isWithin(above, subtrees))) continue;
    const blocks: (Block & { readonly order: number })[] = [];
    for (const item of readSubtree(top)) {
      if (item.kind === 'root') onRoot(item.root);
      else blocks.push({ ...findInBlock(item.owner, item.flows, lexicon), order: item.order });
      if (pacer.isDue()) await pacer.pause();
    }
    blocks.sort((a, b) => a.order - b.order);
    index.put(treeOf(top), blocks);
    if (pacer.isDue()) await pacer.pause();
  }
}

/** Judges the page afresh and paints what differs. Says whether anything did. */
async function repaint(
  index: PageIndex,
  judge: (flows: readonly FlowForms[], length: number) => PageDecision,
  painter: Painter,
  painted: Map<Owner, Painted>,
  pacer: Pacer,
): Promise<boolean> {
  const entries = index.entries();
  const flows = flowsOf(entries);
  const { matches } = judge(flows, index.length());
  const byEntry = Map.groupBy(
    flows.map(({ entry, flow }, i) => ({ entry, flow, matches: matches[i] ?? [] })),
    ({ entry }) => entry,
  );

  let hasChanged = false;
  for (const entry of nearViewportFirst(entries)) {
    const found = byEntry.get(entry) ?? [];
    const signature = found
      .map((flow) => flow.matches.map((m) => `${m.start}:${m.termId}`).join(' '))
      .join('|');
    const before = painted.get(entry.owner);
    if (before?.flows === entry.flows && before.signature === signature) continue;
    if (!before && signature === '') continue;
    hasChanged = true;
    painter.unpaint(before?.marks ?? []);
    const marks = found.flatMap(({ flow, matches }) => marksIn(entry.owner, flow.parts(), matches));
    painter.paint(marks);
    painted.set(entry.owner, { flows: entry.flows, signature, marks });
    if (pacer.isDue()) await pacer.pause();
  }
  return hasChanged;
}

function marksIn(owner: Owner, parts: readonly Part[], matches: readonly Match[]): Mark[] {
  return matches.flatMap(({ start, end, termId }) => {
    const range = rangeIn(parts, start, end);
    return range ? [{ termId, range, owner }] : [];
  });
}

/** Reading order runs down the page nearly everywhere, so a binary search finds where the view begins. */
function nearViewportFirst(entries: readonly Entry[]): readonly Entry[] {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry && elementOf(entry.owner).getBoundingClientRect().bottom < 0) low = middle + 1;
    else high = middle;
  }
  return [...entries.slice(low), ...entries.slice(0, low)];
}

function isWithin(node: Node, tops: ReadonlySet<Node>): boolean {
  for (let place: Node | null = node; place; place = place.parentNode) if (tops.has(place)) return true;
  return false;
}

function treeOf(owner: Owner): Tree {
  const root = owner.getRootNode();
  return root instanceof ShadowRoot ? root : document;
}
