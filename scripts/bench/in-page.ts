/**
 * Runs as a page script, in the place of the real one and of the same modules. The address says what to measure
 * (`?bench=METHOD`), once, on a fresh page; the answer is written into the page. Times are of `performance.now()`, ms.
 */
import Mark from 'mark.js';
import sameForms from 'virtual:bench-forms';
import { inflection, recognition } from '#content/language.ts';
import packedLexicon from 'virtual:lexicon';
import { decidePage } from '../../lib/domain/decide.ts';
import { type Lexicon, openLexicon } from '../../lib/domain/lexicon.ts';
import { unpackTerms } from '../../lib/domain/pack-lexicon.ts';
import { markAt } from '../../lib/page/hit-test.ts';
import { type Marker, startMarking } from '../../lib/page/marker.ts';
import { createPageIndex, flowsOf } from '../../lib/page/page-index.ts';
import { createTextWalker, rangesIn } from '../../lib/page/ranges.ts';
import { searchSubtree } from '../../lib/page/search.ts';
import { gapsWhile } from './gaps.ts';
import { mutate } from './mutations.ts';
import { spreadTerms } from '../../lib/domain/spread-forms.ts';

export type Measured = Readonly<Record<string, number>>;

const openOurs = (): Lexicon => openLexicon(unpackTerms(packedLexicon), recognition);

/** How long a page is watched for tasks that hold it: all marks are there long before. */
const watchedMs = 2000;

/** Each as it would be the only thing that happens to the page. */
const methods: Readonly<Record<string, () => Measured | Promise<Measured>>> = {
  /** The limit of a walk: every text node's text, read and counted. */
  bareRead: () => timed(bareRead),
  /** The limit of any reading: the browser joins all text itself. */
  nativeRead: () => timed(() => document.body.textContent.length),
  /** Read, search, judge, and make every range. */
  scan: () => {
    const began = performance.now();
    const lexicon = openOurs();
    const openMs = performance.now() - began;
    return { ...timed(() => scan(lexicon)), openMs };
  },
  /** All that a page pays that is not about MS or the gut, the opening of the lexicon too. */
  offTopic: () => timed(() => scan(openOurs())),
  sameForms: () => {
    const lexicon = openLexicon(
      spreadTerms(
        sameForms.map((form) => ({ id: form, category: 'symptoms', plain: [form] })),
        inflection,
      ),
      recognition,
    );
    return timed(() => scan(lexicon));
  },
  regExp: () => timed(markByRegExp),
  markJs: async () => {
    const began = performance.now();
    await new Promise<void>((done) => {
      new Mark(document.body).mark([...sameForms], {
        accuracy: 'exactly',
        separateWordSearch: false,
        done: () => done(),
      });
    });
    return { ms: performance.now() - began, count: document.querySelectorAll('mark').length };
  },
  marking: async () => {
    const began = performance.now();
    const { firstMarks } = await markPage(openOurs());
    return { ms: performance.now() - began, firstMarks: firstMarks - began };
  },
  mutationBare: () => ({ ms: mutate() }),
  mutationMarked: async () => {
    const { marker } = await markPage(openOurs());
    return {
      ms: mutate(),
      count: marker.owners().reduce((sum, owner) => sum + marker.marksOf(owner).length, 0),
    };
  },
  hoverBare: async () => hover(await markPage(openOurs()), false),
  hoverOurs: async () => hover(await markPage(openOurs()), true),
  restAlone: () => gapsWhile(watchedMs),
  restMarked: async () => {
    const lexicon = openOurs();
    void markPage(lexicon);
    return gapsWhile(watchedMs);
  },
};

/** Long enough for the browser to be told that the page has loaded, before its one thread is taken: by mark.js for more than a minute, ms. */
const restMs = 100;
const atRest = new Promise<void>((resolve) => {
  const rest = (): void => void setTimeout(resolve, restMs);
  if (document.readyState === 'complete') rest();
  else window.addEventListener('load', rest, { once: true });
});

const method = methods[new URLSearchParams(location.search).get('bench') ?? ''];
void atRest.then(method).then((measured) => {
  document.documentElement.dataset['measured'] = JSON.stringify(measured);
});

function timed(run: () => number): Measured {
  const began = performance.now();
  const count = run();
  return { ms: performance.now() - began, count };
}

function bareRead(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let nodes = 0;
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    length += node.nodeValue?.length ?? 0;
    nodes++;
  }
  return length > 0 ? nodes : 0;
}

/** All that the marker does to a page at once, in one go and with every range, near the view or not. Counts the ranges. */
function scan(lexicon: Lexicon): number {
  const index = createPageIndex();
  index.put(document, [...searchSubtree(document.documentElement, lexicon)].flat());
  const flows = flowsOf(index.entries());
  const { matches } = decidePage(flows, index.length(), lexicon, 'every', {
    language: document.documentElement.lang,
  });
  const walker = createTextWalker();
  let ranges = 0;
  flows.forEach(({ flow }, i) => {
    for (const range of rangesIn(flow, matches[i] ?? [], walker)) if (range) ranges++;
  });
  return ranges;
}

/** The usual way: one expression for all forms, and a span round each place. */
function markByRegExp(): number {
  const longestFirst = [...sameForms].sort((a, b) => b.length - a.length);
  const forms = new RegExp(
    `\\b(?:${longestFirst.map((form) => form.replaceAll('.', '\\.')).join('|')})\\b`,
    'gi',
  );
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    nodes.push(node);
  let count = 0;
  for (const node of nodes) {
    for (const { index, 0: found } of [...node.data.matchAll(forms)].reverse()) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + found.length);
      range.surroundContents(document.createElement('span'));
      count++;
    }
  }
  return count;
}

/** Marks the page as the extension does, every mention, until all is done. */
async function markPage(lexicon: Lexicon): Promise<{ readonly marker: Marker; readonly firstMarks: number }> {
  let firstMarks = 0;
  // The first range that is added is the first mark that can be painted.
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const add = Highlight.prototype.add;
  Highlight.prototype.add = function (range) {
    firstMarks ||= performance.now();
    return add.call(this, range);
  };
  const marker = await new Promise<Marker>((resolve) => {
    const started = startMarking({
      lexicon,
      density: 'every',
      css: '',
      onRest: () => undefined,
      signal: new AbortController().signal,
      onChange: () => resolve(started),
    });
  });
  Highlight.prototype.add = add;
  return { marker, firstMarks };
}

const points = 2000;

/** One look under the pointer, ms, at fresh points of the view: half of them on marks, half anywhere. */
function hover({ marker }: { readonly marker: Marker }, isOurs: boolean): Measured {
  const boxes = marker
    .owners()
    .slice(0, 200)
    .flatMap((owner) => [...elementBox(owner)]);
  const inView = boxes.filter(({ top, bottom, width }) => top >= 0 && bottom <= innerHeight && width > 0);
  const places = Array.from({ length: points }, (_, i) => {
    const spread = (i * 0.618034) % 1;
    const box = inView[i % Math.max(1, inView.length)];
    return i % 2 === 0 && box
      ? { x: box.left + spread * box.width, y: box.top + box.height / 2 }
      : { x: spread * innerWidth, y: ((i * 0.414214) % 1) * innerHeight };
  });
  const roots: ShadowRoot[] = [];
  let count = 0;
  const began = performance.now();
  for (const { x, y } of places) {
    const found = isOurs
      ? markAt(x, y, marker)
      : document.caretPositionFromPoint(x, y, { shadowRoots: roots });
    if (found) count++;
  }
  return { ms: (performance.now() - began) / points, count };

  function* elementBox(owner: Parameters<Marker['marksOf']>[0]): Generator<DOMRect> {
    for (const { range } of marker.marksOf(owner)) {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      yield* live.getClientRects();
    }
  }
}
