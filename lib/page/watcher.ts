/**
 * Watches trees for changes of text and says, after the page has settled, which blocks to read again. Bursts are
 * gathered; the busier the page, the longer the gathering, but it never stops for good.
 */
import { type Owner, ownerOf } from './flows.ts';

export interface Changes {
  /** Blocks whose own text changed. */
  readonly owners: ReadonlySet<Owner>;
  /** Nodes that came: to be read with all below them. */
  readonly subtrees: ReadonlySet<Owner>;
  /** Nodes that were taken away, though perhaps only to come again elsewhere. */
  readonly removed: ReadonlySet<Node>;
}

export interface Watcher {
  /** Begins to watch a tree, and asks for a first reading of `top`. */
  readonly watch: (tree: Document | Owner, top: Owner) => void;
  /** Asks for a round in which nothing is read. */
  readonly again: () => void;
  /** Whether the page changes faster than we may follow, so that its changes wait. */
  readonly isResting: () => boolean;
}

/** Long enough for a page to finish one update, short enough to be there when the reader's eye is. */
const settleMs = 100;
/** A round is followed by a rest of as many times its duration, so that we never take more than a fifth of the time. */
const restPerWork = 4;
const longestRestMs = 5000;
/** A rest that a reader may notice, when it comes again and again: the popup says why marks come late. */
const noticedRestMs = 300;

/**
 * @param handle reads what changed; awaited before the next round begins
 * @param onRest called when a rest begins that a reader may notice, and when it is over
 */
export function createWatcher(
  handle: (changes: Changes) => Promise<void>,
  signal: AbortSignal,
  onRest: () => void = () => undefined,
): Watcher {
  let owners = new Set<Owner>();
  let subtrees = new Set<Owner>();
  let removed = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWorking = false;
  /** How often a round was asked for without anything to read. */
  let asked = 0;
  let restUntil = 0;
  /** Rounds in a row during which the page went on changing. */
  let busyRounds = 0;
  let isResting = false;
  const setResting = (now: boolean): void => {
    if (now === isResting || signal.aborted) return;
    isResting = now;
    onRest();
  };

  const work = async (): Promise<void> => {
    timer = undefined;
    isWorking = true;
    const answered = asked;
    const changes = { owners, subtrees, removed };
    owners = new Set();
    subtrees = new Set();
    removed = new Set();
    const began = performance.now();
    try {
      await handle(changes);
    } finally {
      isWorking = false;
      const ended = performance.now();
      restUntil = ended + Math.min(longestRestMs, (ended - began) * restPerWork);
      // What was only taken away has to be let go of, too.
      const isWaiting = asked > answered || owners.size + subtrees.size + removed.size > 0;
      busyRounds = isWaiting ? busyRounds + 1 : 0;
      if (isWaiting) workAfter(settleMs);
      else setResting(false);
    }
  };
  const workAfter = (delayMs: number): void => {
    if (signal.aborted || isWorking) return;
    if (timer !== undefined) return;
    const restMs = restUntil - performance.now();
    if (busyRounds > 1 && restMs > noticedRestMs) setResting(true);
    else if (restMs < noticedRestMs / 2) setResting(false);
    timer = setTimeout(() => void work(), Math.max(delayMs, restMs));
  };

  const observer = new MutationObserver((records) => {
    let last: Node | null = null;
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'attributes') {
        // Text became an editor, or an editor text: another reading, also for the block around an inline one.
        const around = target.parentNode && ownerOf(target.parentNode);
        if (around) owners.add(around);
        subtrees.add(target as Element); // nothing else has attributes
        continue;
      }
      // A burst is often many changes of one place.
      const owner = target === last ? null : ownerOf(target);
      last = target;
      if (owner) owners.add(owner);
      if (type === 'characterData') continue;
      for (const node of addedNodes) if (node instanceof Element) subtrees.add(node);
      for (const node of removedNodes) removed.add(node);
    }
    workAfter(settleMs);
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  return {
    watch: (tree, top) => {
      observer.observe(tree, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: ['contenteditable'],
      });
      subtrees.add(top);
      workAfter(0);
    },
    again: () => {
      asked++;
      workAfter(0);
    },
    isResting: () => isResting,
  };
}
