/**
 * What has been read of a page: the blocks in which forms were found, in reading order, one list for the document and
 * one for each open shadow root. Knows nothing of painting.
 */
import type { FlowForms } from '../domain/decide.ts';
import type { Lexicon } from '../domain/lexicon.ts';
import { type Candidate, findForms } from '../domain/match.ts';
import { type Flow, type Owner, type ReadBlock, elementOf, gap, readSubtree } from './flows.ts';
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

/** A block with the flows in which forms were found. */
export interface Block {
  readonly owner: Owner;
  /** Characters of its own text. */
  readonly length: number;
  readonly flows: readonly FlowWithForms[];
}

/** Blocks as they were just read, searched all together: one long text is searched much faster than many short ones. */
export function findInBlocks(read: readonly ReadBlock[], lexicon: Lexicon): Block[] {
  const text = read.flatMap(({ flows }) => flows.map((flow) => flow.text)).join(gap);
  const candidates = findForms(text, lexicon);
  let next = 0;
  let base = 0;
  return read.map(({ owner, flows }) => {
    let length = 0;
    const withForms: FlowWithForms[] = [];
    for (const flow of flows) {
      const end = base + flow.text.length;
      const own: Candidate[] = [];
      for (let found = candidates[next]; found && found.start < end; found = candidates[++next])
        own.push({ start: found.start - base, end: found.end - base, form: found.form });
      if (own.length > 0) withForms.push({ ...flow, candidates: own });
      length += flow.text.length;
      base = end + gap.length;
    }
    return { owner, length, flows: withForms };
  });
}

/** Characters searched at once: enough to be fast, few enough for a slice. */
const batchLength = 50_000;

/** Reads and searches everything at and below `top`; yields wherever its caller may pause, and returns the blocks. */
export function* searchSubtree(top: Owner, lexicon: Lexicon): Generator<undefined, readonly Block[]> {
  const blocks: Block[] = [];
  let batch: ReadBlock[] = [];
  let length = 0;
  const search = (): void => {
    for (const block of findInBlocks(batch, lexicon)) blocks.push(block);
    batch = [];
    length = 0;
  };
  for (const read of readSubtree(top)) {
    batch.push(read);
    for (const { text } of read.flows) length += text.length;
    if (length > batchLength) search();
    yield;
  }
  search();
  return blocks;
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
  const byOwner = new WeakMap<Owner, Entry>();
  const lengths = new WeakMap<Owner, number>();
  let length = 0;

  const measure = (owner: Owner, now: number): void => {
    const before = lengths.get(owner) ?? 0;
    if (now === before) return;
    length += now - before;
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
      measure(owner, block.length);
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
      const before = byOwner.get(block.owner);
      if (before?.tree !== tree) put(tree, [block]);
      else {
        measure(block.owner, block.length);
        before.flows = block.flows;
      }
    },
    forget: (removed) => {
      const gone = new Set<Entry>();
      const drop = (owner: Owner): void => {
        measure(owner, 0);
        const entry = byOwner.get(owner);
        if (!entry) return;
        gone.add(entry);
        byOwner.delete(owner);
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
  const flows: (FlowForms & { readonly entry: Entry; readonly flow: Flow })[] = [];
  let section = 0;
  let tree: Tree | null = null;
  for (const entry of entries) {
    if (entry.tree !== tree || isHeading(entry.owner)) section++;
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
