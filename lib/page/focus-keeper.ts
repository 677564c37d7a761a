/** Gives focus and selection back to where they were in a frame before a card of the page took them. */

export interface FocusKeeper {
  /** Remembers where they are now. */
  readonly keep: () => void;
  readonly giveBack: () => void;
  readonly forget: () => void;
}

interface Kept {
  /** `null`: another frame, or none, had the focus. */
  readonly focused: Element | null;
  readonly restoreSelection: () => void;
}

export function createFocusKeeper(): FocusKeeper {
  let kept: Kept | null = null;
  return {
    keep: () => {
      const active = activeElement();
      const isHere = document.hasFocus() && !isFrame(active);
      kept = { focused: isHere ? active : null, restoreSelection: keptSelection(active) };
    },
    giveBack: () => {
      if (!kept) return;
      const { focused, restoreSelection } = kept;
      kept = null;
      if (focused) focus(focused);
      restoreSelection();
    },
    forget: () => {
      kept = null;
    },
  };
}

/** Through open shadow roots, down to the element itself. */
function activeElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

function focus(element: Element): void {
  // The page as a whole cannot be focused: its frame lets go instead.
  if (isFrame(document.activeElement)) document.activeElement.blur();
  if (element === document.body) window.focus();
  else if (element instanceof HTMLElement || element instanceof SVGElement)
    element.focus({ preventScroll: true });
}

const isFrame = (element: Element | null): element is HTMLElement =>
  element instanceof HTMLElement && element.matches('iframe, frame, object, embed');

/** @returns what puts it back; live, so that it follows the page's changes */
function keptSelection(active: Element | null): () => void {
  if (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) {
    const { selectionStart, selectionEnd, selectionDirection } = active;
    // A box that holds no text has none.
    if (selectionStart === null) return () => undefined;
    return () => active.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
  }
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return () => undefined;
  const range = selection.getRangeAt(0).cloneRange();
  const isBackward =
    selection.anchorNode !== range.startContainer || selection.anchorOffset !== range.startOffset;
  return () => {
    const { startContainer, startOffset, endContainer, endOffset } = range;
    if (isBackward)
      document.getSelection()?.setBaseAndExtent(endContainer, endOffset, startContainer, startOffset);
    else document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  };
}
