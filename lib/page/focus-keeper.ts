/** Gives focus and selection back to where they were before the card took them. */

export interface FocusKeeper {
  /** Remembers where focus is, unless it is remembered already. */
  readonly keep: () => void;
  /** Whether the card is to have the focus now. */
  readonly isKept: () => boolean;
  readonly giveBack: () => void;
}

export function createFocusKeeper(): FocusKeeper {
  let kept: { readonly element: Element | null; readonly range: Range | null } | null = null;
  return {
    keep: () => {
      const selection = document.getSelection();
      kept ??= {
        element: document.activeElement,
        range: selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null,
      };
    },
    isKept: () => kept !== null,
    giveBack: () => {
      if (!kept) return;
      const { element, range } = kept;
      kept = null;
      if (element instanceof HTMLElement && element !== document.body) element.focus({ preventScroll: true });
      if (!range) return;
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
    },
  };
}
