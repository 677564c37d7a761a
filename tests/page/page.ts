/** Small pages for the tests, and the parts of a browser that happy-dom lacks. */
import { vi } from 'vitest';

/** Makes `html` the body of the page, and returns it. */
export function openPage(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

/** @throws where the page holds none, so that no test passes by looking at nothing */
export function element(selector: string, root: ParentNode = document): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No ${selector} on this page`);
  return found;
}

/** The first text node at or below a node. */
export function textIn(node: Node): Text {
  for (let place: Node | null = node; place; place = place.firstChild)
    if (place instanceof Text) return place;
  throw new Error('No text there');
}

export function openRoot(host: Element, html: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

/** `StaticRange` as https://dom.spec.whatwg.org/#interface-staticrange has it; `vi.unstubAllGlobals` takes it away. */
export function stubStaticRange(): void {
  vi.stubGlobal(
    'StaticRange',
    class implements StaticRange {
      readonly startContainer: Node;
      readonly startOffset: number;
      readonly endContainer: Node;
      readonly endOffset: number;

      constructor({ startContainer, startOffset, endContainer, endOffset }: StaticRangeInit) {
        this.startContainer = startContainer;
        this.startOffset = startOffset;
        this.endContainer = endContainer;
        this.endOffset = endOffset;
      }

      get collapsed(): boolean {
        return this.startContainer === this.endContainer && this.startOffset === this.endOffset;
      }
    },
  );
}
