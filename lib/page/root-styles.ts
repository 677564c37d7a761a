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
  const styled = new Set<ShadowRoot>();
  let ours: CSSStyleSheet | undefined;
  /** Whether this browser needs no sheet of ours, once a root with an element in it has told. */
  let isInherited: boolean | undefined;
  signal.addEventListener('abort', () => {
    for (const root of styled)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== ours);
  });

  return (root) => {
    const sample = root.firstElementChild;
    if (sample)
      isInherited ??= getComputedStyle(sample, `::highlight(${name})`).textDecorationStyle === 'dotted';
    if (isInherited || (ours && root.adoptedStyleSheets.includes(ours))) return;
    if (!ours) {
      ours = new CSSStyleSheet();
      ours.replaceSync(css);
    }
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ours];
    styled.add(root);
  };
}
