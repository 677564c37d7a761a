/**
 * Runs as a page script, in the place of the real one and of the same modules, and writes what it measured into the
 * page. Times are of `performance.now()`, ms.
 */
import lexiconTerms from 'virtual:lexicon';
import { decidePage } from '../../lib/domain/decide.ts';
import { openLexicon } from '../../lib/domain/lexicon.ts';
import { rangeIn, readSubtree } from '../../lib/page/flows.ts';
import { startMarking } from '../../lib/page/marker.ts';
import { type Block, createPageIndex, findInBlock, flowsOf } from '../../lib/page/page-index.ts';

export interface Measured {
  readonly bareRead: number;
  readonly textContent: number;
  readonly compile: number;
  /** Scan, match, judge and build ranges, in one go. */
  readonly scan: number;
  readonly firstMarks: number;
  readonly allMarks: number;
  readonly mutationBare: number;
  readonly mutationMarked: number;
  readonly matches: number;
  readonly textNodes: number;
}

const mutations = 300;

void measure().then((measured) => {
  document.documentElement.dataset['measured'] = JSON.stringify(measured);
});

async function measure(): Promise<Measured> {
  const [compile, lexicon] = timed(() => openLexicon(lexiconTerms));
  const [bareRead, textNodes] = timed(readBare);
  const [textContent] = timed(() => document.body.textContent.length);
  const [scan, matches] = timed(() => scanAll(lexicon));
  const mutationBare = mutate();

  const life = new AbortController();
  const began = performance.now();
  let firstMarks = 0;
  // The first range that is added is the first mark that can be painted.
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const add = Highlight.prototype.add;
  Highlight.prototype.add = function (range) {
    firstMarks ||= performance.now() - began;
    return add.call(this, range);
  };
  const allMarks = await new Promise<number>((resolve) => {
    startMarking({
      lexicon,
      density: 'every',
      css: '',
      signal: life.signal,
      onChange: () => resolve(performance.now() - began),
    });
  });
  Highlight.prototype.add = add;
  const mutationMarked = mutate();
  life.abort();
  return {
    bareRead,
    textContent,
    compile,
    scan,
    firstMarks,
    allMarks,
    mutationBare,
    mutationMarked,
    matches,
    textNodes,
  };
}

function timed<T>(run: () => T): [ms: number, result: T] {
  const began = performance.now();
  const result = run();
  return [performance.now() - began, result];
}

/** The physical limit of a walk: every text node's text, read and counted. */
function readBare(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let nodes = 0;
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    length += node.nodeValue?.length ?? 0;
    nodes++;
  }
  return length > 0 ? nodes : 0;
}

function scanAll(lexicon: ReturnType<typeof openLexicon>): number {
  const index = createPageIndex();
  const blocks: Block[] = [];
  for (const item of readSubtree(document.documentElement)) {
    if (item.kind === 'owner') blocks.push(findInBlock(item.owner, item.flows, lexicon));
  }
  index.put(document, blocks);
  const flows = flowsOf(index.entries());
  const { matches } = decidePage(flows, index.length(), lexicon, 'every');
  let ranges = 0;
  flows.forEach(({ flow }, i) => {
    const found = matches[i] ?? [];
    if (found.length === 0) return;
    const parts = flow.parts();
    for (const { start, end } of found) if (rangeIn(parts, start, end)) ranges++;
  });
  return ranges;
}

/** One text changed and laid out, many times over, ms each. */
function mutate(): number {
  const text = document.querySelectorAll('p')[10]?.firstChild;
  if (!text) throw new Error('The article is too short');
  const [ms] = timed(() => {
    for (let i = 0; i < mutations; i++) {
      text.nodeValue = `changed ${i} `;
      document.body.getBoundingClientRect();
    }
  });
  return ms / mutations;
}
