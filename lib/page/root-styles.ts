/**
 * The marks' style inside open shadow roots. Chromium inherits highlight styles into them from the document's sheet;
 * Firefox paints only what a sheet of the root itself declares.
 */

/**
 * @param css the marks' whole style sheet
 * @param name a highlight that the sheet declares with a dotted line
 * @returns what takes the style away again
 */
export function styleMarksIn(root: ShadowRoot, css: string, name: string): () => void {
  const sample = root.firstElementChild;
  if (sample && getComputedStyle(sample, `::highlight(${name})`).textDecorationStyle === 'dotted')
    return () => undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
