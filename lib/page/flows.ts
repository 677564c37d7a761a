/**
 * The page's readable text as flows: the inline text of one block, joined across its inline elements, so that
 * `optic <em>neuritis</em>` is one string. Reads natively and in bulk: the browser lists the blocks and joins their text,
 * and text nodes are walked only where a block holds more than inline text. Never changes the page.
 */
import { interruption, kindOf } from './readable.ts';

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

export type ReadItem =
  | { readonly kind: 'owner'; readonly owner: Owner; readonly flows: readonly Flow[] }
  /** An open shadow root: a tree of its own, to be read and watched by itself. */
  | { readonly kind: 'root'; readonly root: ShadowRoot };

/** Stands where a skipped element stood: no form reaches across it. */
export const gap = '\u0001';

/**
 * Every block at and below `top`, in reading order, a block before the blocks inside it. Yields often, so that callers can
 * pause; what the page changes meanwhile is for its watcher to tell.
 */
export function* readSubtree(top: Owner): Generator<ReadItem> {
  if (isInsideSkipped(top)) return;
  if (top instanceof Element) {
    const kind = kindOf(top);
    if (kind === 'skipped') return;
    if (top.shadowRoot) yield { kind: 'root', root: top.shadowRoot };
    // The text of an inline element is part of its block's, which is read by itself.
    if (kind === 'block') yield { kind: 'owner', owner: top, flows: ownFlows(top) };
  } else yield { kind: 'owner', owner: top, flows: ownFlows(top) };

  const elements = top.querySelectorAll(interruption);
  const { length } = elements;
  for (let i = 0; i < length;) {
    const element = elements[i];
    if (!element) return;
    const kind = kindOf(element);
    i++;
    const next = elements[i];
    const holdsNext = next !== undefined && element.contains(next);
    if (kind === 'skipped') {
      for (let inside = next; inside && element.contains(inside); inside = elements[i]) i++;
    } else if (kind === 'block' && element.localName !== 'br') {
      if (element.shadowRoot) yield { kind: 'root', root: element.shadowRoot };
      yield { kind: 'owner', owner: element, flows: holdsNext ? ownFlows(element) : wholeFlow(element) };
    }
  }
  // Of the inline elements, only a span can have a shadow root.
  for (const span of top.querySelectorAll('span'))
    if (span.shadowRoot && !isInsideSkipped(span)) yield { kind: 'root', root: span.shadowRoot };
}

/** The flows of one block itself, leaving out its child blocks. */
export function readOwner(owner: Owner): readonly Flow[] {
  if ((owner instanceof Element && kindOf(owner) === 'skipped') || isInsideSkipped(owner)) return [];
  if (owner instanceof Element && owner.querySelector(interruption) === null) return wholeFlow(owner);
  return ownFlows(owner);
}

/** What owns the inline text in which `node` stands, or `null` where the text is not read. */
export function ownerOf(node: Node): Owner | null {
  for (let place: Node | null = node; place; place = place.parentNode) {
    if (place instanceof ShadowRoot) return place;
    if (!(place instanceof Element)) continue;
    const kind = kindOf(place);
    if (kind === 'block') return place;
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

/** Of a block that holds nothing but inline text: one native call. */
function wholeFlow(block: Element): readonly Flow[] {
  const text = block.textContent;
  return isBlank(text) ? [] : [{ text, from: block }];
}

/** The flows between the child blocks of `owner`. Iterative, since pages nest deeper than the call stack. */
function ownFlows(owner: Owner): readonly Flow[] {
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
    if (node instanceof Text) {
      parts.push({ node, start: text.length });
      text += node.data;
    } else if (node instanceof Element) {
      const kind = kindOf(node);
      if (kind === 'inline') {
        // A superscript reference ends the word before it.
        if (node.localName === 'sup') text += gap;
        open.push(node);
        node = node.firstChild;
        continue;
      }
      if (kind === 'skipped') text += gap;
      else if (node.localName === 'br') text += '\n';
      else endFlow();
    }
    node = node.nextSibling;
  }
  endFlow();
  return flows;
}
