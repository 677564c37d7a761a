// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRootStyles } from '../../lib/page/root-styles.ts';
import { element, openPage, openRoot } from './page.ts';

const css = '::highlight(x) { color: red }';

let line: string;

beforeEach(() => {
  line = '';
  vi.stubGlobal('getComputedStyle', () => ({ textDecorationStyle: line }));
});
afterEach(() => vi.unstubAllGlobals());

const rootWithText = (): ShadowRoot => {
  openPage('<div></div>');
  return openRoot(element('div'), '<p>a</p>');
};

test('a root is given the sheet once, beside its own', () => {
  const root = rootWithText();
  const own = new CSSStyleSheet();
  root.adoptedStyleSheets = [own];
  const styles = createRootStyles(css, 'x');
  styles.add(root);
  styles.add(root);
  expect(root.adoptedStyleSheets).toHaveLength(2);
  expect(root.adoptedStyleSheets[0]).toBe(own);
});

test('a root whose page has put other sheets in their place is given it again', () => {
  const root = rootWithText();
  const styles = createRootStyles(css, 'x');
  styles.add(root);
  const own = new CSSStyleSheet();
  root.adoptedStyleSheets = [own];
  styles.add(root);
  expect(root.adoptedStyleSheets).toHaveLength(2);
});

test('where the document’s sheet reaches into roots, none is given', () => {
  const root = rootWithText();
  line = 'dotted';
  createRootStyles(css, 'x').add(root);
  expect(root.adoptedStyleSheets).toHaveLength(0);
});

test('it is taken away again, and leaves the page’s own', () => {
  const root = rootWithText();
  const styles = createRootStyles(css, 'x');
  styles.add(root);
  const own = new CSSStyleSheet();
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, own];
  styles.remove(root);
  expect(root.adoptedStyleSheets).toEqual([own]);
});
