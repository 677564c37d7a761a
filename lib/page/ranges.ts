/** From offsets in a flow's text to ranges in the page: static ones, so that the page's own changes cost nothing more. */
import type { Flow, Part } from './flows.ts';

/** UTF-16 offsets in the text of a flow; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Walks the text nodes of one block after another: one walker for a whole page costs a third of one for each block. */
export const createTextWalker = (): TreeWalker => document.createTreeWalker(document, NodeFilter.SHOW_TEXT);

/**
 * The ranges of `spans`, which come in order, one for each: `null` where other text stands there
 * now. No text
 * node is touched beyond the last span.
 */
export function rangesIn(
  { from, text }: Flow,
  spans: readonly Span[],
  walker: TreeWalker,
): readonly (StaticRange | null)[] {
  const textNodes = from instanceof Element ? nodesBelow(from, walker) : nodesOf(from);
  let at = textNodes();
  return spans.map(({ start, end }) => {
    at = reach(at, start, textNodes);
    const first = at;
    at = reach(at, end - 1, textNodes);
    return first && at && rangeBetween(first, at, { start, end }, text);
  });
}

/** Gives the next text node, and `null` after the last. */
type TextNodes = () => Part | null;

function nodesOf(parts: readonly Part[]): TextNodes {
  let next = 0;
  return () => parts[next++] ?? null;
}

function nodesBelow(block: Element, walker: TreeWalker): TextNodes {
  walker.currentNode = block;
  let start = 0;
  return () => {
    const node = walker.nextNode() as Text | null; // the walker shows nothing else
    if (!node) return null;
    const part = { node, start };
    start += node.length;
    return part;
  };
}

/** The node that holds `offset`, from `at` on. */
function reach(at: Part | null, offset: number, textNodes: TextNodes): Part | null {
  let part = at;
  while (part && part.start + part.node.length <= offset) part = textNodes();
  return part;
}

function rangeBetween(first: Part, last: Part, { start, end }: Span, text: string): StaticRange | null {
  const startOffset = start - first.start;
  const endOffset = end - last.start;
  const isAsRead =
    first.node.data.startsWith(
      text.slice(start, Math.min(end, first.start + first.node.length)),
      startOffset,
    ) &&
    (first === last || last.node.data.startsWith(text.slice(last.start, end)));
  return isAsRead && startOffset >= 0 && endOffset <= last.node.length
    ? new StaticRange({ startContainer: first.node, startOffset, endContainer: last.node, endOffset })
    : null;
}
