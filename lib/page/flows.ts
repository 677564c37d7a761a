/**
 * The page's readable text as flows: the inline text of one block, joined across its inline elements, so that
 * `optic <em>neuritis</em>` is one string. Reads natively and in bulk: the browser lists the blocks and joins their text,
 * and text nodes are walked only where a block holds more than inline text. Never changes the page.
 */
import { holdsEditors, interruption, isHeadingTag, kindOf, kindOfTag } from './readable.ts';

/** A text node within a flow; `start` is its UTF-16 offset in the flow's text. */
export interface Part {
  readonly node: Text;
  readonly start: number;
}

/** One run of inline text. A block may own several, between its child blocks. */
export interface Flow {
  readonly text: string;
  /** The text nodes, or the element whose whole text it is: its text nodes are looked up where a range is asked for. */
  readonly from: readonly Part[] | Element;
}

/** A block element, or a shadow root, for text that stands loose in it. */
export type Owner = Element | ShadowRoot;

/** A block with the flows of its own text. */
export interface ReadBlock {
  readonly owner: Owner;
  readonly isHeading: boolean;
  readonly flows: readonly Flow[];
}

/** Stands where a skipped element stood: no form reaches across it. */
export const gap = '\u0001';

/**
 * Every block at and below `top`, in reading order, a block before the blocks inside it. Yields them in batches, after each
 * of which its caller may pause; what the page changes meanwhile is for its watcher to tell.
 */
export function* readSubtree(top: Owner): Generator<readonly ReadBlock[]> {
  if (isInsideSkipped(top)) return;
  const mayHoldEditors = holdsEditors(top);
  // The text of an inline element is part of its block's, which is read by itself.
  const kind = top instanceof Element ? kindOf(top) : 'block';
  if (kind === 'skipped') return;
  let batch: ReadBlock[] = [];
  let cost = 0;
  const take = (block: ReadBlock): void => {
    batch.push(block);
    cost += blockCost;
    for (const { text } of block.flows) cost += text.length;
  };
  if (kind === 'block') take({ owner: top, isHeading: isHeading(top), flows: ownFlows(top, mayHoldEditors) });

  const elements = [...top.querySelectorAll(interruption)];
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i];
    if (!element) return;
    const next = elements[i + 1];
    const tag = element.localName;
    switch (mayHoldEditors ? kindOf(element) : kindOfTag(tag)) {
      case 'skipped':
        i = lastInside(element, elements, i);
        break;
      case 'block':
        if (tag === 'br') break;
        take({
          owner: element,
          isHeading: isHeadingTag(tag),
          flows: next && element.contains(next) ? ownFlows(element, mayHoldEditors) : wholeFlow(element),
        });
        break;
      case 'inline':
    }
    if (cost > batchCost) {
      yield batch;
      batch = [];
      cost = 0;
    }
  }
  yield batch;
}

/** In characters: enough to be searched fast as one text, few enough for a slice. */
const batchCost = 50_000;
/** What a block costs to read beside its characters: a table of ten thousand cells holds little text. */
const blockCost = 100;

/** Elements that can have a shadow root of their own, https://dom.spec.whatwg.org/#dom-element-attachshadow */
const hosts = 'article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span';

/** Open shadow roots at and below `top`: trees of their own, to be read and watched by themselves. */
export function* rootsBelow(top: Owner): Generator<ShadowRoot> {
  const rootOf = (element: Element): ShadowRoot | null =>
    element.shadowRoot && kindOf(element) !== 'skipped' && !isInsideSkipped(element)
      ? element.shadowRoot
      : null;
  const root = top instanceof Element ? rootOf(top) : null;
  if (root) yield root;
  for (const element of top.querySelectorAll(`${hosts},${interruption}`)) {
    const inner = rootOf(element);
    if (inner) yield inner;
  }
}

/** One block itself, leaving out its child blocks. */
export function readOwner(owner: Owner): ReadBlock {
  return { owner, isHeading: isHeading(owner), flows: flowsIn(owner) };
}

function flowsIn(owner: Owner): readonly Flow[] {
  if ((owner instanceof Element && kindOf(owner) === 'skipped') || isInsideSkipped(owner)) return [];
  if (owner instanceof Element && owner.querySelector(interruption) === null) return wholeFlow(owner);
  return ownFlows(owner, holdsEditors(owner));
}

const isHeading = (owner: Owner): boolean => owner instanceof Element && isHeadingTag(owner.localName);

/** What owns the inline text in which `node` stands, or `null` where the text is not read. */
export function ownerOf(node: Node): Owner | null {
  for (let place: Node | null = node; place; place = place.parentNode) {
    const { nodeType } = place;
    if (nodeType !== elementNode) {
      if (nodeType === fragmentNode && place instanceof ShadowRoot) return place;
      continue;
    }
    const element = place as Element; // by its type
    const kind = kindOf(element);
    if (kind === 'block') return element;
    if (kind === 'skipped') return null;
  }
  return null;
}

/** The element that stands for an owner where styles and boxes are asked for. */
export const elementOf = (owner: Owner): Element => (owner instanceof Element ? owner : owner.host);

export function isInsideSkipped(node: Node): boolean {
  for (let element = node.parentElement; element; element = element.parentElement) {
    if (kindOf(element) === 'skipped') return true;
  }
  return false;
}

/** White space and gaps alone hold no form. */
const isBlank = (text: string): boolean => !/[^\s\u0001]/.test(text);

/**
 * Where what stands inside `elements[at]` ends in a list in tree order: by halves, since a drawing or a formula holds
 * thousands.
 */
function lastInside(element: Element, elements: readonly Element[], at: number): number {
  const holds = (i: number): boolean => {
    const other = elements[i];
    return other !== undefined && element.contains(other);
  };
  let step = 1;
  while (holds(at + step)) step *= 2;
  let last = at + (step >> 1);
  for (step >>= 1; step >= 1; step >>= 1) if (holds(last + step)) last += step;
  return last;
}

/** Of a block that holds nothing but inline text: one native call. */
function wholeFlow(block: Element): readonly Flow[] {
  const text = block.textContent;
  return isBlank(text) ? [] : [{ text, from: block }];
}

/** The flows between the child blocks of `owner`. Iterative, since pages nest deeper than the call stack. */
function ownFlows(owner: Owner, mayHoldEditors: boolean): readonly Flow[] {
  const flows: Flow[] = [];
  let parts: Part[] = [];
  let text = '';
  const endFlow = (): void => {
    if (!isBlank(text)) flows.push({ text, from: parts });
    parts = [];
    text = '';
  };
  /** Inline elements that are open around `node`. */
  const open: Element[] = [];
  let node: Node | null = owner.firstChild;
  for (;;) {
    if (!node) {
      const element = open.pop();
      if (!element) break;
      if (element.localName === 'sup') text += gap;
      node = element.nextSibling;
      continue;
    }
    const { nodeType } = node;
    if (nodeType === textNode) {
      const { data } = node as Text; // by its type
      parts.push({ node: node as Text, start: text.length });
      text += data;
    } else if (nodeType === elementNode) {
      const element = node as Element; // by its type
      const tag = element.localName;
      const kind = mayHoldEditors ? kindOf(element) : kindOfTag(tag);
      if (kind === 'inline') {
        // A superscript reference ends the word before it.
        if (tag === 'sup') text += gap;
        open.push(element);
        node = element.firstChild;
        continue;
      }
      if (kind === 'skipped') text += gap;
      else if (tag === 'br') text += '\n';
      else endFlow();
    }
    node = node.nextSibling;
  }
  endFlow();
  return flows;
}

/** `Node.ELEMENT_NODE`, `Node.TEXT_NODE`, `Node.DOCUMENT_FRAGMENT_NODE`: asking for the class of a node is dearer than for its type. */
const elementNode = 1;
const textNode = 3;
const fragmentNode = 11;
