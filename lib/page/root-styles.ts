/**
 * The marks' style inside open shadow roots. Chromium inherits highlight styles into them from the document's sheet;
 * Firefox paints only what a sheet of the root itself declares.
 */

/**
 * @param css the marks' whole style sheet
 * @param name a highlight that the sheet declares with a dotted line
 * @returns a function that sees to the style in a root; to be called again from time to time, since a page may put other
 *   sheets in the place of ours
 */
export function createRootStyles(css: string, name: string, signal: AbortSignal): (root: ShadowRoot) => void {
  /** Roots that need no sheet of ours, and those that have it. */
  const inheriting = new WeakSet<ShadowRoot>();
  const styled = new Set<ShadowRoot>();
  let ours: CSSStyleSheet | null = null;
  signal.addEventListener('abort', () => {
    for (const root of styled)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== ours);
  });

  return (root) => {
    if (inheriting.has(root) || (ours && root.adoptedStyleSheets.includes(ours))) return;
    const sample = root.firstElementChild;
    if (sample && getComputedStyle(sample, `::highlight(${name})`).textDecorationStyle === 'dotted') {
      inheriting.add(root);
      return;
    }
    if (!ours) {
      ours = new CSSStyleSheet();
      ours.replaceSync(css);
    }
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ours];
    styled.add(root);
  };
}
