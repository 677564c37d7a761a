/**
 * What has been read of a page: the blocks in which forms were found, in reading order, one list for the document and
 * one for each open shadow root. Knows nothing of painting.
 */
import type { FlowForms } from '../domain/decide.ts';
import { type Flow, type Owner, elementOf } from './flows.ts';
import type { Block, FlowWithForms } from './search.ts';

export type Tree = Document | ShadowRoot;

/** A block worth remembering: forms stand in it, or it is a heading, which begins a section. */
export interface Entry {
  readonly owner: Owner;
  readonly isHeading: boolean;
  readonly tree: Tree;
  /** Characters of its own text. */
  length: number;
  /** Replaced as a whole each time the block is read again. */
  flows: readonly FlowWithForms[];
}

export interface PageIndex {
  /** Takes in a run of blocks in reading order, wherever in the tree they stand now. */
  readonly put: (tree: Tree, blocks: readonly Block[]) => void;
  /** Takes in one block again, which stands where it stood. */
  readonly refresh: (tree: Tree, block: Block) => void;
  /** Forgets what stood below nodes that the page has taken away, and says which blocks with forms those were. */
  readonly forget: (removed: Iterable<Node>) => readonly Entry[];
  /** All entries in reading order, tree after tree. */
  readonly entries: () => readonly Entry[];
  readonly entryOf: (owner: Owner) => Entry | undefined;
  /** Characters of readable text. */
  readonly length: () => number;
}

/** Not worth a sweep. */
const fewEntries = 200;

export function createPageIndex(): PageIndex {
  const trees = new Map<Tree, Entry[]>();
  /** Of a block without an entry only the length of its text. */
  const known = new WeakMap<Owner, Entry | number>();
  let length = 0;

  const lengthOf = (what: Entry | number | undefined): number =>
    typeof what === 'object' ? what.length : (what ?? 0);
  const entryOf = (owner: Owner): Entry | undefined => {
    const what = known.get(owner);
    return typeof what === 'object' ? what : undefined;
  };

  /** A block that was moved into another tree is read there, and is no longer where it was. */
  const leave = (entry: Entry): void => {
    trees.set(
      entry.tree,
      (trees.get(entry.tree) ?? []).filter((other) => other !== entry),
    );
  };

  const put = (tree: Tree, blocks: readonly Block[]): void => {
    const moved = new Set<Entry>();
    const run: Entry[] = [];
    for (const block of blocks) {
      const { owner, isHeading, flows } = block;
      const what = known.get(owner);
      length += block.length - lengthOf(what);
      const before = typeof what === 'object' ? what : undefined;
      if (before) moved.add(before);
      if (before && before.tree !== tree) leave(before);
      if (!before && flows.length === 0 && !isHeading) {
        if (block.length > 0 || what !== undefined) known.set(owner, block.length);
        continue;
      }
      if (before?.tree === tree) {
        before.flows = flows;
        before.length = block.length;
        run.push(before);
      } else {
        const entry: Entry = { owner, isHeading, tree, length: block.length, flows };
        known.set(owner, entry);
        run.push(entry);
      }
    }
    if (run.length === 0) return;
    const there = trees.get(tree) ?? [];
    trees.set(tree, withRun(moved.size === 0 ? there : there.filter((entry) => !moved.has(entry)), run));
  };

  /**
   * What is taken out of a part that had left the page already is reported by no observer. So now and then, whenever the
   * entries have doubled, each is asked: seldom enough to cost next to nothing.
   */
  let sweepAt = fewEntries;
  const sweep = (drop: (owner: Owner) => void): void => {
    let count = 0;
    for (const entries of trees.values()) count += entries.length;
    if (count < sweepAt) return;
    for (const entries of trees.values())
      for (const { owner } of entries)
        if (!owner.isConnected) {
          drop(owner);
          count--;
        }
    sweepAt = Math.max(fewEntries, 2 * count);
  };

  return {
    put,
    refresh: (tree, block) => {
      const before = entryOf(block.owner);
      if (before?.tree !== tree) put(tree, [block]);
      else {
        length += block.length - before.length;
        before.length = block.length;
        before.flows = block.flows;
      }
    },
    forget: (removed) => {
      const gone = new Set<Entry>();
      const drop = (owner: Owner): void => {
        const what = known.get(owner);
        length -= lengthOf(what);
        if (typeof what === 'object') gone.add(what);
        known.delete(owner);
      };
      let hasRemovedElements = false;
      for (const top of removed) {
        // A node that is back again was read anew where it stands.
        if (!(top instanceof Element) || top.isConnected) continue;
        hasRemovedElements = true;
        drop(top);
        for (const inner of top.querySelectorAll('*')) drop(inner);
      }
      if (!hasRemovedElements) return [];
      sweep(drop);
      for (const [tree, entries] of trees) {
        if (tree.isConnected) {
          if (gone.size > 0)
            trees.set(
              tree,
              entries.filter((entry) => !gone.has(entry)),
            );
          continue;
        }
        for (const { owner } of entries) drop(owner);
        trees.delete(tree);
      }
      return [...gone];
    },
    entries: () => [...trees.values()].flat(),
    entryOf,
    length: () => length,
  };
}

/** `run` is one stretch of the tree in reading order, so its first block tells where all of it goes. */
function withRun(known: Entry[], run: readonly Entry[]): Entry[] {
  const first = run[0];
  const last = known.at(-1);
  if (!first || !last || precedes(last.owner, first.owner)) {
    for (const entry of run) known.push(entry);
    return known;
  }
  let low = 0;
  let high = known.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = known[middle];
    if (entry && precedes(entry.owner, first.owner)) low = middle + 1;
    else high = middle;
  }
  return [...known.slice(0, low), ...run, ...known.slice(low)];
}

const precedes = (a: Node, b: Node): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The flows of a page as the domain judges them, each with the entry it belongs to. */
export function flowsOf(
  entries: readonly Entry[],
): (FlowForms & { readonly entry: Entry; readonly flow: Flow })[] {
  const flows: (FlowForms & { readonly entry: Entry; readonly flow: Flow })[] = [];
  let section = 0;
  let tree: Tree | null = null;
  for (const entry of entries) {
    if (entry.tree !== tree || entry.isHeading) section++;
    tree = entry.tree;
    // Asked for only where it matters, since it may lay the page out.
    let isHidden: boolean | undefined;
    const isEntryHidden = (): boolean => (isHidden ??= !isShown(entry.owner));
    for (const flow of entry.flows)
      flows.push({
        text: flow.text,
        candidates: flow.candidates,
        section,
        isHidden: isEntryHidden,
        entry,
        flow,
      });
  }
  return flows;
}

/**
 * Whether a block shows, or would if it were scrolled to; text in a closed menu does not. What `content-visibility: auto`
 * leaves out is asked for its styles alone: to ask whether it is visible would lay it out, and change the page.
 */
export function isShown(owner: Owner): boolean {
  const element = elementOf(owner);
  if (element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })) return true;
  if (getComputedStyle(element).visibility !== 'visible') return false;
  for (let place: Element | null = element; place; place = place.parentElement) {
    const { display, contentVisibility } = getComputedStyle(place);
    if (display === 'none') return false;
    if (place.checkVisibility({ contentVisibilityAuto: true })) return contentVisibility === 'auto';
  }
  return false;
}
