/**
 * Tells when the ground behind the page's text may be another: a theme chosen by the page or by the reader's system. It
 * looks at the few places where themes are switched, not at every element.
 */

/** Long enough for a page to finish switching. */
const settleMs = 100;
/** Colours that fade into each other have arrived by then. */
const fadeMs = 1000;

/** @param onChange called twice for each change: soon, and once a fade is over; never more often on a page that never rests */
export function watchBackground(onChange: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasChangedSince = false;
  const begin = (): void => {
    hasChangedSince = true;
    timer ??= setTimeout(() => {
      hasChangedSince = false;
      onChange();
      timer = setTimeout(() => {
        timer = undefined;
        onChange();
        if (hasChangedSince) begin();
      }, fadeMs);
    }, settleMs);
  };

  const root = document.documentElement;
  const observe = (): void => {
    observer.observe(root, { attributes: true, childList: true });
    for (const element of root.querySelectorAll(':scope > head, :scope > body')) {
      // There style sheets are exchanged, switched on and off.
      const isHead = element === document.head;
      observer.observe(element, { attributes: true, childList: isHead, subtree: isHead });
    }
  };
  const observer = new MutationObserver(() => {
    // Another body or head may have come.
    observe();
    begin();
  });
  observe();
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', begin, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
