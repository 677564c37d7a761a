/**
 * The marks' style inside open shadow roots. Chromium inherits highlight styles into them from the document's sheet;
 * Firefox paints only what a sheet of the root itself declares.
 */

export interface RootStyles {
  /** Sees to the style in a root; to be called again, since a page may put other sheets in the place of ours. */
  readonly add: (root: ShadowRoot) => void;
  readonly remove: (root: ShadowRoot) => void;
}

/**
 * @param css the marks' whole style sheet
 * @param name a highlight that the sheet declares with a dotted line
 */
export function createRootStyles(css: string, name: string): RootStyles {
  let ours: CSSStyleSheet | undefined;
  /** Whether this browser needs no sheet of ours, once a root with an element in it has told. */
  let isInherited: boolean | undefined;
  return {
    add: (root) => {
      const sample = root.firstElementChild;
      if (sample)
        isInherited ??= getComputedStyle(sample, `::highlight(${name})`).textDecorationStyle === 'dotted';
      if (isInherited || (ours && root.adoptedStyleSheets.includes(ours))) return;
      if (!ours) {
        ours = new CSSStyleSheet();
        ours.replaceSync(css);
      }
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, ours];
    },
    remove: (root) => {
      if (ours && root.adoptedStyleSheets.includes(ours))
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== ours);
    },
  };
}
