/**
 * What has been read of a page: the blocks in which forms were found, in reading order, one list for the document and
 * one for each open shadow root. Knows nothing of painting.
 */
import type { FlowForms } from '../domain/decide.ts';
import type { Lexicon } from '../domain/lexicon.ts';
import { type Candidate, findForms } from '../domain/match.ts';
import { type Flow, type Owner, elementOf } from './flows.ts';
import { isHeading } from './readable.ts';

export type Tree = Document | ShadowRoot;

export type FlowWithForms = Flow & { readonly candidates: readonly Candidate[] };

/** A block worth remembering: forms stand in it, or it is a heading, which begins a section. */
export interface Entry {
  readonly owner: Owner;
  readonly tree: Tree;
  /** Replaced as a whole each time the block is read again. */
  flows: readonly FlowWithForms[];
}

/** A block as it was just read. */
export interface Block {
  readonly owner: Owner;
  /** Characters of its own text. */
  readonly length: number;
  readonly flows: readonly FlowWithForms[];
}

export function findInBlock(owner: Owner, flows: readonly Flow[], lexicon: Lexicon): Block {
  return {
    owner,
    length: flows.reduce((sum, flow) => sum + flow.text.length, 0),
    flows: flows
      .map((flow) => ({ ...flow, candidates: findForms(flow.text, lexicon) }))
      .filter((flow) => flow.candidates.length > 0),
  };
}

export interface PageIndex {
  /** Takes in a run of blocks in reading order, wherever in the tree they stand now. */
  readonly put: (tree: Tree, blocks: readonly Block[]) => void;
  /** Takes in one block again, which stands where it stood. */
  readonly refresh: (tree: Tree, block: Block) => void;
  /** Forgets and returns the blocks that the page has removed. */
  readonly takeRemoved: () => readonly Entry[];
  /** All entries in reading order, tree after tree. */
  readonly entries: () => readonly Entry[];
  readonly entryOf: (owner: Owner) => Entry | undefined;
  /** Characters of readable text. */
  readonly length: () => number;
}

export function createPageIndex(): PageIndex {
  const trees = new Map<Tree, Entry[]>();
  const byOwner = new WeakMap<Owner, Entry>();
  const lengths = new Map<Owner, number>();
  let length = 0;

  const measure = ({ owner, length: now }: Block): void => {
    length += now - (lengths.get(owner) ?? 0);
    lengths.set(owner, now);
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
      const { owner, flows } = block;
      measure(block);
      const before = byOwner.get(owner);
      if (before) moved.add(before);
      if (before && before.tree !== tree) leave(before);
      if (!before && flows.length === 0 && !isHeading(owner)) continue;
      const entry = before?.tree === tree ? before : { owner, tree, flows };
      entry.flows = flows;
      byOwner.set(owner, entry);
      run.push(entry);
    }
    if (run.length === 0) return;
    const known = trees.get(tree) ?? [];
    trees.set(tree, withRun(moved.size === 0 ? known : known.filter((entry) => !moved.has(entry)), run));
  };

  return {
    put,
    refresh: (tree, block) => {
      const before = byOwner.get(block.owner);
      if (before?.tree !== tree) put(tree, [block]);
      else {
        measure(block);
        before.flows = block.flows;
      }
    },
    takeRemoved: () => {
      const removed: Entry[] = [];
      for (const [tree, entries] of trees) {
        const gone = entries.filter(({ owner }) => !owner.isConnected);
        if (gone.length === 0) continue;
        removed.push(...gone);
        trees.set(
          tree,
          entries.filter(({ owner }) => owner.isConnected),
        );
        for (const { owner } of gone) byOwner.delete(owner);
      }
      // Blocks without forms have no entry, and are counted all the same.
      for (const [owner, size] of lengths) {
        if (owner.isConnected) continue;
        length -= size;
        lengths.delete(owner);
      }
      return removed;
    },
    entries: () => [...trees.values()].flat(),
    entryOf: (owner) => byOwner.get(owner),
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
  let section = 0;
  let tree: Tree | null = null;
  return entries.flatMap((entry) => {
    if (entry.tree !== tree || isHeading(entry.owner)) section++;
    tree = entry.tree;
    const isHidden =
      entry.flows.length > 0 && !elementOf(entry.owner).checkVisibility({ visibilityProperty: true });
    return entry.flows.map((flow) => ({
      text: flow.text,
      candidates: flow.candidates,
      section,
      isHidden,
      entry,
      flow,
    }));
  });
}
