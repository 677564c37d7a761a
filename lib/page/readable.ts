/** Which elements hold text to read, by tag and attribute alone: asking for computed styles would lay the page out. */

/** Elements that stand within a line of text. Any other element, custom ones too, ends a flow. */
const inlineTags = [
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'label',
  'mark', 'nobr', 'q', 'rb', 'ruby', 's', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'u', 'wbr',
]; // prettier-ignore

/** Elements whose text is not prose: code, form fields, media, and annotations that would break a word in two. */
const skippedTags = [
  'audio', 'button', 'canvas', 'code', 'embed', 'head', 'iframe', 'input', 'kbd', 'math', 'meter', 'noscript', 'object',
  'optgroup', 'option', 'pre', 'progress', 'rp', 'rt', 'samp', 'script', 'select', 'style', 'svg', 'template',
  'textarea', 'tt', 'var', 'video',
]; // prettier-ignore

export type ElementKind = 'block' | 'inline' | 'skipped';

const kinds: ReadonlyMap<string, ElementKind> = new Map([
  ...inlineTags.map((tag) => [tag, 'inline'] as const),
  ...skippedTags.map((tag) => [tag, 'skipped'] as const),
]);
const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

export const kindOf = (element: Element): ElementKind =>
  isEditor(element) ? 'skipped' : kindOfTag(element.localName);

/** The same by the tag's name alone, where no attribute makes it an editor: each question to the page's DOM is dear. */
export const kindOfTag = (tag: string): ElementKind => kinds.get(tag) ?? 'block';

export const isHeadingTag = (tag: string): boolean => headings.has(tag);

/** Whether a tree holds editors at all. */
export const holdsEditors = (top: ParentNode): boolean => top.querySelector('[contenteditable]') !== null;

function isEditor(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

/**
 * Matches whatever, inside a block, keeps its text from being read in one piece: other blocks, skipped elements, line
 * breaks, superscript references, editors.
 */
export const interruption = `:not(${inlineTags.filter((tag) => tag !== 'sup').join(',')}),[contenteditable]`;
