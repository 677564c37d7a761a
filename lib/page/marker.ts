/**
 * Marks a page: reads it in slices, judges it as a whole, paints what is near the view, and keeps up with the page's
 * changes. Everything it does ends when its signal aborts.
 */
import {
  type FlowForms,
  type Match,
  type PageDecision,
  certainMatches,
  decidePage,
} from '../domain/decide.ts';
import { type ClaimDecision, decideClaims, noClaims } from '../domain/decide-claims.ts';
import type { Density } from '../domain/density.ts';
import type { ClaimLexicon, ClaimMatch } from '../domain/find-claims.ts';
import { type LeftOut, nothingLeftOut, withoutForms, withoutTerms } from '../domain/left-out.ts';
import type { Lexicon } from '../domain/lexicon.ts';
import { type Owner, readOwner, rootsBelow } from './flows.ts';
import { watchBackground } from './background-watcher.ts';
import { createClaimSearch } from './claim-search.ts';
import { createLateRoots } from './late-roots.ts';
import { type MarkedBlocks, type ShownMatch, createMarkedBlocks } from './marked-blocks.ts';
import { type Pacer, createPacer } from './pacer.ts';
import { type PageIndex, type Tree, createPageIndex, flowsOf, isShown } from './page-index.ts';
import { type Block, findInBlocks, searchSubtree } from './search.ts';
import { type Line, type Mark, createPainter, highlightNames } from './painter.ts';
import { createRootStyles } from './root-styles.ts';
import { type Changes, createWatcher } from './watcher.ts';

export interface Marker {
  /** The blocks that hold marks, in reading order. */
  readonly owners: () => readonly Owner[];
  /** The marks of the block whose inline text is `owner`'s, in reading order. */
  readonly marksOf: (owner: Owner) => readonly Mark[];
  /** Ids of all terms, or claims, marked, each once. */
  readonly ids: (kind: Mark['kind']) => readonly string[];
  /** Ids of those marked in text that shows now, each once. */
  readonly shownIds: (kind: Mark['kind']) => readonly string[];
  /** Open shadow roots met so far. */
  readonly shadowRoots: () => readonly ShadowRoot[];
  /** What was found and decided in all. */
  readonly decision: () => Pick<PageDecision, 'counts' | 'doubts'> & {
    readonly claimCounts: ClaimDecision['counts'];
  };
  readonly setCurrent: (mark: Mark | null) => void;
  /** To be called when what is left out has changed. */
  readonly judgeAgain: () => void;
  /** Whether the page changes so fast that marks come later. */
  readonly isResting: () => boolean;
}

export interface MarkerOptions {
  readonly lexicon: Lexicon;
  readonly density: Density;
  readonly line?: Line;
  /** The marks' style sheet, for shadow roots. */
  readonly css: string;
  readonly leftOut?: () => LeftOut;
  /** The claims to look for, asked only on a page that is about MS or the gut; `null` for none, or none as yet. */
  readonly claims?: () => ClaimLexicon | null;
  /** The only part of the document that is read; all of it where none is named. */
  readonly within?: Element;
  /** Called after each round in which the marks changed. */
  readonly onChange: () => void;
  /** Called when marks begin to come later, and when they no longer do. */
  readonly onRest: () => void;
  readonly signal: AbortSignal;
}

export function startMarking({
  lexicon,
  density,
  line,
  css,
  leftOut = () => nothingLeftOut,
  claims = () => null,
  within,
  onChange,
  onRest,
  signal,
}: MarkerOptions): Marker {
  const index = createPageIndex();
  const painter = createPainter(signal, line);
  const marked = createMarkedBlocks(painter, signal);
  const roots = new Set<ShadowRoot>();
  let owners: readonly Owner[] = [];

  // A page keeps what it has earned until it becomes another page under the same document.
  let last: Pick<PageDecision, 'counts' | 'doubts'> = { counts: new Map(), doubts: new Map() };
  let earnedAt: string | null = null;
  const judge: Judge = (flows, length) => {
    const { pathname } = location;
    const { termIds, formsOf } = leftOut();
    // A page that has become an editor as a whole is its writer's.
    const read = document.designMode === 'on' ? [] : withoutForms(flows, formsOf(pageName()));
    const decision = decidePage(read, length, lexicon, density, {
      language: document.documentElement.lang,
      wasEarned: earnedAt === pathname,
    });
    earnedAt = decision.isEarned ? pathname : null;
    last = decision;
    return {
      matches: withoutTerms(decision.matches, termIds),
      isEarned: decision.isEarned && read.length > 0,
    };
  };

  const search = createClaimSearch();
  let claimCounts = noClaims.counts;
  const judgeClaims: JudgeClaims = async (flows, isEarned, pacer) => {
    const claimLexicon = isEarned ? claims() : null;
    const decision = claimLexicon
      ? decideClaims(
          flows,
          await search(
            flows.map(({ flow }) => flow),
            claimLexicon,
            pacer,
          ),
          density,
          leftOut().termIds,
        )
      : noClaims;
    claimCounts = decision.counts;
    return decision.claims;
  };

  /** What will be marked anyway is marked in the view at once, while the rest of a long page is yet to be read. */
  const showBeginning = async (blocks: readonly Block[]): Promise<void> => {
    if (document.designMode === 'on') return;
    index.put(document, blocks);
    const { termIds, formsOf } = leftOut();
    const judgeBeginning: Judge = (flows, length) => {
      const read = withoutForms(flows, formsOf(pageName()));
      const certain = certainMatches(read, decidePage(read, length, lexicon, density));
      return { matches: withoutTerms(certain, termIds), isEarned: false };
    };
    // A slice of its own, begun without a pause.
    const shown = await show(index, judgeBeginning, judgeClaims, marked, createPacer(signal));
    owners = shown.owners;
    if (shown.hasChanged) onChange();
  };

  const watcher = createWatcher(
    async (changes) => {
      const pacer = createPacer(signal);
      try {
        for (const { owner } of index.forget(changes.removed)) marked.remove(owner);
        for (const root of roots) {
          if (root.isConnected) continue;
          // One that comes back is met afresh.
          rootStyles.remove(root);
          roots.delete(root);
        }
        await read(changes, index, lexicon, pacer, showBeginning);
        const shown = await show(index, judge, judgeClaims, marked, pacer);
        owners = shown.owners;
        if (shown.hasChanged) onChange();
        // Last, since most pages have none, and each asks to be read in its turn.
        for (const top of changes.subtrees) {
          if (pacer.isDue()) await pacer.pause();
          awaitRoots(top);
          for (const root of rootsBelow(top)) {
            if (pacer.isDue()) await pacer.pause();
            watchRoot(root);
          }
        }
        // A page may have put other sheets in the place of ours.
        roots.forEach(rootStyles.add);
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    },
    signal,
    onRest,
  );
  const rootStyles = createRootStyles(css, highlightNames.dark);
  const watchRoot = (root: ShadowRoot): void => {
    if (roots.has(root) || !root.isConnected) return;
    roots.add(root);
    rootStyles.add(root);
    watcher.watch(root, root);
  };
  const awaitRoots = createLateRoots((host) => [...rootsBelow(host)].forEach(watchRoot), signal);
  watcher.watch(within ?? document, within ?? document.documentElement);
  watchBackground(() => {
    roots.forEach(rootStyles.add);
    marked.remeasure();
  }, signal);
  signal.addEventListener('abort', () => {
    roots.forEach(rootStyles.remove);
    roots.clear();
    owners = [];
  });

  return {
    owners: () => owners,
    marksOf: marked.marksOf,
    ids: (kind) => marked.idsIn(owners, kind),
    shownIds: (kind) => marked.idsIn(owners, kind, isShown),
    shadowRoots: () => [...roots],
    decision: () => ({ ...last, claimCounts }),
    setCurrent: painter.setCurrent,
    judgeAgain: watcher.again,
    isResting: watcher.isResting,
  };
}

/** How a page is named where something is kept of it: by host and path, without what may stand behind them. */
export const pageName = (): string => location.host + location.pathname;

/** What is shown of each flow, and whether claims are looked for. */
type Judge = (flows: readonly FlowForms[], length: number) => Pick<PageDecision, 'matches' | 'isEarned'>;

/** The claims that are shown of each flow. */
type JudgeClaims = (
  flows: ReturnType<typeof flowsOf>,
  isEarned: boolean,
  pacer: Pacer,
) => Promise<ClaimDecision['claims']>;

async function read(
  { owners, subtrees }: Changes,
  index: PageIndex,
  lexicon: Lexicon,
  pacer: Pacer,
  onBeginning: (blocks: readonly Block[]) => Promise<void>,
): Promise<void> {
  for (const owner of owners) {
    if (!owner.isConnected || isWithin(owner, subtrees)) continue;
    const [block] = findInBlocks([readOwner(owner)], lexicon);
    if (block) index.refresh(treeOf(owner), block);
    if (pacer.isDue()) await pacer.pause();
  }
  for (const top of subtrees) {
    const above = top.parentNode;
    if (!top.isConnected || (above && isWithin(above, subtrees))) continue;
    // Text that has become an editor's is no longer read, and so is not marked.
    if (top instanceof Element && top.hasAttribute('contenteditable'))
      for (const { owner, isHeading, tree } of index.entries())
        if (top.contains(owner)) index.refresh(tree, { owner, isHeading, length: 0, flows: [] });
    const blocks: Block[] = [];
    for (const batch of searchSubtree(top, lexicon)) {
      for (const block of batch) blocks.push(block);
      if (!pacer.isDue()) continue;
      if (top === document.documentElement && index.entries().length === 0) await onBeginning(blocks);
      await pacer.pause();
    }
    index.put(treeOf(top), blocks);
    if (pacer.isDue()) await pacer.pause();
  }
}

/** Judges the page afresh and shows what differs. */
async function show(
  index: PageIndex,
  judge: Judge,
  judgeClaims: JudgeClaims,
  marked: MarkedBlocks,
  pacer: Pacer,
): Promise<{ readonly owners: readonly Owner[]; readonly hasChanged: boolean }> {
  const flows = flowsOf(index.entries());
  const { matches, isEarned } = judge(flows, index.length());
  if (pacer.isDue()) await pacer.pause();
  const claims = await judgeClaims(flows, isEarned, pacer);

  const owners: Owner[] = [];
  let hasChanged = false;
  for (let i = 0; i < flows.length;) {
    const entry = flows[i]?.entry;
    if (!entry) break;
    const own: (readonly ShownMatch[])[] = [];
    for (; flows[i]?.entry === entry; i++) own.push(inOrder(matches[i] ?? [], claims[i] ?? []));
    if (marked.put(entry, own)) hasChanged = true;
    if (own.some(({ length }) => length > 0)) owners.push(entry.owner);
  }
  // A block whose last form has gone has no flow left to be judged.
  for (const { owner, flows: left } of index.entries()) if (left.length === 0) marked.remove(owner);
  if (hasChanged) marked.paintView(owners);
  return { owners, hasChanged };
}

/** A claim stands before the terms in it, also before one that it begins with. */
const inOrder = (terms: readonly Match[], claims: readonly ClaimMatch[]): readonly ShownMatch[] =>
  claims.length === 0 ? terms : [...claims, ...terms].sort((a, b) => a.start - b.start);

function isWithin(node: Node, tops: ReadonlySet<Node>): boolean {
  for (let place: Node | null = node; place; place = place.parentNode) if (tops.has(place)) return true;
  return false;
}

function treeOf(owner: Owner): Tree {
  const root = owner.getRootNode();
  return root instanceof ShadowRoot ? root : document;
}
