/**
 * The page's readable text as flows: the inline text of one block, joined across its inline elements, so that
 * `optic <em>neuritis</em>` is one string. Reads natively and in bulk; text nodes are walked only where a flow is asked
 * for its parts. Never changes the page.
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
  readonly parts: () => readonly Part[];
}

/** A block element, or a shadow root, for text that stands loose in it. */
export type Owner = Element | ShadowRoot;

export type ReadItem =
  | {
      readonly kind: 'owner';
      readonly owner: Owner;
      readonly flows: readonly Flow[];
      /** Reading order within one call: a block comes before the blocks inside it, though it is read to its end later. */
      readonly order: number;
    }
  /** An open shadow root: a tree of its own, to be read and watched by itself. */
  | { readonly kind: 'root'; readonly root: ShadowRoot };

/** Stands where a skipped element stood: no form reaches across it. */
const gap = '\u0001';

/** Every block below and including `top`, in reading order, one item a block; yields often, so that callers can pause. */
export function* readSubtree(top: Owner): Generator<ReadItem> {
  if (!(top instanceof Element)) {
    yield* readBlocks(top, true);
    return;
  }
  const kind = kindOf(top);
  if (kind === 'skipped' || isInsideSkipped(top)) return;
  if (top.shadowRoot) yield { kind: 'root', root: top.shadowRoot };
  for (const item of readBlocks(top, true)) {
    // The text of an inline element is part of its block's, which is read by itself.
    if (kind === 'block' || item.kind === 'root' || item.owner !== top) yield item;
  }
}

/** The flows of one block itself, leaving out its child blocks. */
export function readOwner(owner: Owner): readonly Flow[] {
  if ((owner instanceof Element && kindOf(owner) === 'skipped') || isInsideSkipped(owner)) return [];
  for (const item of readBlocks(owner, false)) {
    if (item.kind === 'owner' && item.owner === owner) return item.flows;
  }
  return [];
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

interface Frame {
  next: ChildNode | null;
  /** The block being read; shared by the frames of the inline elements inside it. */
  readonly block: BlockReader;
  readonly isBlock: boolean;
  /** A superscript reference ends the word before it. */
  readonly isSuperscript: boolean;
}

/** Iterative, since pages nest deeper than the call stack. */
function* readBlocks(top: Owner, descends: boolean): Generator<ReadItem> {
  let opened = 0;
  const frames: Frame[] = [openBlock(top, top.firstChild, opened++)];
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const node = frame.next;
    if (!node) {
      frames.pop();
      if (frame.isSuperscript) frame.block.append(gap);
      if (frame.isBlock) {
        const { owner, order } = frame.block;
        yield { kind: 'owner', owner, flows: frame.block.flows(), order };
      }
      continue;
    }
    frame.next = node.nextSibling;
    if (node instanceof Text) frame.block.add(node);
    else if (node instanceof Element) {
      switch (kindOf(node)) {
        case 'skipped':
          frame.block.append(gap);
          break;
        case 'inline': {
          const isSuperscript = node.localName === 'sup';
          if (isSuperscript) frame.block.append(gap);
          if (node.shadowRoot) yield { kind: 'root', root: node.shadowRoot };
          frames.push({ next: node.firstChild, block: frame.block, isBlock: false, isSuperscript });
          break;
        }
        case 'block':
          if (node.localName === 'br') {
            frame.block.append('\n');
            break;
          }
          frame.block.endFlow();
          if (!descends) break;
          if (node.shadowRoot) yield { kind: 'root', root: node.shadowRoot };
          if (node.querySelector(interruption) === null && !hasRootInside(node))
            yield wholeBlock(node, opened++);
          else frames.push(openBlock(node, node.firstChild, opened++));
          break;
      }
    }
  }
}

/** Of the inline elements, only a span can have a shadow root, which has to be met to be read. */
function hasRootInside(block: Element): boolean {
  for (const span of block.getElementsByTagName('span')) if (span.shadowRoot) return true;
  return false;
}

/** A block that holds nothing but inline text: its text is read in one native call. */
function wholeBlock(owner: Element, order: number): ReadItem {
  const text = owner.textContent;
  const parts = (): Part[] => {
    const found: Part[] = [];
    const walker = document.createTreeWalker(owner, NodeFilter.SHOW_TEXT);
    let start = 0;
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      found.push({ node, start });
      start += node.length;
    }
    return found;
  };
  return { kind: 'owner', owner, flows: isBlank(text) ? [] : [{ text, parts }], order };
}

function openBlock(owner: Owner, first: ChildNode | null, order: number): Frame {
  return { next: first, block: new BlockReader(owner, order), isBlock: true, isSuperscript: false };
}

/** White space and gaps alone hold no form. */
const isBlank = (text: string): boolean => !/[^\s\u0001]/.test(text);

class BlockReader {
  readonly owner: Owner;
  readonly order: number;
  readonly #done: Flow[] = [];
  #pieces: string[] = [];
  #parts: Part[] = [];
  #length = 0;

  constructor(owner: Owner, order: number) {
    this.owner = owner;
    this.order = order;
  }

  add(node: Text): void {
    this.#parts.push({ node, start: this.#length });
    this.append(node.data);
  }

  append(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
  }

  endFlow(): void {
    const text = this.#pieces.join('');
    const parts = this.#parts;
    if (!isBlank(text)) this.#done.push({ text, parts: () => parts });
    this.#pieces = [];
    this.#parts = [];
    this.#length = 0;
  }

  flows(): readonly Flow[] {
    this.endFlow();
    return this.#done;
  }
}

/**
 * The range of `[start, end)` of a flow's text in the page, static, so that the page's own changes cost nothing more
 * for it. `null` where the page has changed under the flow.
 */
export function rangeIn(parts: readonly Part[], start: number, end: number): StaticRange | null {
  const first = partAt(parts, start);
  const last = partAt(parts, end - 1);
  if (!first || !last) return null;
  const startOffset = start - first.start;
  const endOffset = end - last.start;
  if (startOffset >= first.node.length || endOffset > last.node.length) return null;
  return new StaticRange({ startContainer: first.node, startOffset, endContainer: last.node, endOffset });
}

/** Binary search: the last part that starts at or before `offset`. */
function partAt(parts: readonly Part[], offset: number): Part | undefined {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return parts[low - 1];
}
