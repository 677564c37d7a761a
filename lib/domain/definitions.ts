/**
 * What a page itself says a short form stands for: "multiple sclerosis (MS)" or "MS (mass spectrometry)".
 * Alignment of letters after Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in
 * biomedical text", Pacific Symposium on Biocomputing 2003.
 */

export interface PageDefinition {
  readonly shortForm: string;
  readonly longForm: string;
  /** UTF-16 offset of the short form. */
  readonly at: number;
}

const longestLongForm = 120;

/**
 * The definition given where a short form stands at `[start, end)` of `text`, or `null`. A plural `s` of the short form
 * is not part of it.
 */
export function definitionAt(text: string, start: number, end: number): PageDefinition | null {
  const shortForm = text.slice(start, end).replace(/s$/, '');
  const before = text.slice(Math.max(0, start - longestLongForm), start);
  const after = text.slice(end, end + longestLongForm);

  const inBrackets = /[([]\s*["'“‘]?$/.exec(before);
  if (inBrackets && /^["'”’]?\s*[)\],;]/.test(after)) {
    const longForm = alignedLongForm(
      shortForm,
      lastWords(before.slice(0, inBrackets.index), shortForm.length),
    );
    if (longForm) return { shortForm, longForm, at: start };
  }
  const bracketed = /^\s*[([]([^()[\]]{3,100})[)\]]/.exec(after)?.[1];
  if (bracketed) {
    const longForm = alignedLongForm(shortForm, bracketed.trim());
    if (longForm && longForm.split(/\s+/).length <= mostWords(shortForm.length))
      return { shortForm, longForm, at: start };
  }
  return null;
}

/** As many words as a definition may have: min(|A| + 5, |A| × 2), after the paper. */
const mostWords = (shortLength: number): number => Math.min(shortLength + 5, shortLength * 2);

function lastWords(text: string, shortLength: number): string {
  const sentence = text.split(/[.!?]\s+(?=\p{Lu})/u).at(-1) ?? '';
  return sentence.trim().split(/\s+/).slice(-mostWords(shortLength)).join(' ');
}

function alignedLongForm(shortForm: string, text: string): string | null {
  const isLetter = (character: string | undefined): boolean =>
    character !== undefined && /[\p{L}\p{N}]/u.test(character);
  let l = text.length - 1;
  for (let s = shortForm.length - 1; s >= 0; s--) {
    const wanted = shortForm[s]?.toLowerCase();
    if (!isLetter(wanted)) continue;
    while (l >= 0 && (text[l]?.toLowerCase() !== wanted || (s === 0 && l > 0 && isLetter(text[l - 1])))) l--;
    if (l < 0) return null;
    l--;
  }
  const longForm = text.slice(text.lastIndexOf(' ', l + 1) + 1).trim();
  return longForm.length > shortForm.length && longForm !== shortForm ? longForm : null;
}
