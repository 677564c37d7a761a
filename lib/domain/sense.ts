/**
 * Which meaning an ambiguous form has where it stands: by the page's own definition, else by the words beside it, else
 * by the words around it, else by what the page is about. In doubt it is left alone.
 */
import { definitionAt } from './definitions.ts';
import { type Folding, foldedWords } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { type Candidate, findForms } from './match.ts';
import type { Senses } from './spread-forms.ts';

/** Why a form is marked or left alone: a value that the card can put into words. */
export type Reason =
  | { readonly because: 'unambiguous' }
  | { readonly because: 'page-topic' }
  | { readonly because: 'page-defines'; readonly longForm: string }
  | { readonly because: 'beside'; readonly words: string }
  | { readonly because: 'around'; readonly words: readonly string[] }
  | { readonly because: 'named-on-page' };

export type Doubt =
  | { readonly because: 'other-meaning'; readonly meaning: string }
  /** A meaning that no entry of ours knows, and whose words are the page's. */
  | { readonly because: 'page-defines-other' }
  | { readonly because: 'page-not-about-it' }
  | { readonly because: 'other-language' }
  | { readonly because: 'sense-unclear' };

export type Verdict =
  { readonly marked: true; readonly reason: Reason } | { readonly marked: false; readonly reason: Doubt };

/** Characters read on either side for words that speak for one sense. */
export const windowLength = 300;

/** The page's own definition at this place, if there is one, and whether it is ours. */
export function definedHere(text: string, candidate: Candidate, lexicon: Lexicon): Verdict | null {
  const definition = definitionAt(text, candidate.start, candidate.end);
  if (!definition) return null;
  const { longForm } = definition;
  const isOurs = findForms(longForm, lexicon).some(
    ({ form }) => form.termId === candidate.form.termId && form.kind !== 'ambiguous',
  );
  if (isOurs) return { marked: true, reason: { because: 'page-defines', longForm } };
  const folded = (words: string): string => foldedWords(words, lexicon.folding).join(' ');
  const rival = candidate.form.senses?.rivals.find(({ meaning }) => folded(meaning) === folded(longForm));
  return {
    marked: false,
    reason: rival ? { because: 'other-meaning', meaning: rival.meaning } : { because: 'page-defines-other' },
  };
}

/**
 * @param pageDefinition what the page's own definition nearest to this place decides, if it has one
 * @param namedTerms ids of terms that the page names by a plain form
 * @param kin unambiguous forms of the same field that stand near, as the text spells them
 * @throws Error where the form is not an ambiguous one
 */
export function decideSense(
  text: string,
  candidate: Candidate,
  pageDefinition: Verdict | undefined,
  namedTerms: ReadonlySet<string>,
  kin: readonly string[],
  folding: Folding,
): Verdict {
  const { form } = candidate;
  if (!form.senses) throw new Error(`Form of term ${form.termId} has no senses`);
  return (
    besideVerdict(text, candidate, form.senses, folding) ??
    pageDefinition ??
    aroundVerdict(text, candidate, form.senses, kin, folding) ??
    (namedTerms.has(form.termId)
      ? { marked: true, reason: { because: 'named-on-page' } }
      : { marked: false, reason: { because: 'sense-unclear' } })
  );
}

function besideVerdict(text: string, candidate: Candidate, senses: Senses, folding: Folding): Verdict | null {
  const before = foldedWords(clauseBefore(text, candidate.start), folding);
  const after = foldedWords(clauseAfter(text, candidate.end), folding);
  const endsWith = (phrase: string): boolean => isTail(foldedWords(phrase, folding), before);
  const startsWith = (phrase: string): boolean => isHead(foldedWords(phrase, folding), after);

  for (const rival of senses.rivals) {
    if (rival.before?.some(endsWith) || rival.after?.some(startsWith)) {
      return { marked: false, reason: { because: 'other-meaning', meaning: rival.meaning } };
    }
  }
  const words = senses.before?.find(endsWith) ?? senses.after?.find(startsWith);
  return words === undefined ? null : { marked: true, reason: { because: 'beside', words } };
}

function aroundVerdict(
  text: string,
  candidate: Candidate,
  senses: Senses,
  kin: readonly string[],
  folding: Folding,
): Verdict | null {
  const around = ` ${foldedWords(
    `${text.slice(Math.max(0, candidate.start - windowLength), candidate.start)} ${text.slice(
      candidate.end,
      candidate.end + windowLength,
    )}`,
    folding,
  ).join(' ')} `;
  const present = (cue: string): boolean => around.includes(` ${foldedWords(cue, folding).join(' ')} `);
  const ours = [...senses.near.filter(present), ...kin];
  const rivals = senses.rivals.map((rival) => ({
    meaning: rival.meaning,
    cues: (rival.near ?? []).filter(present).length,
  }));
  const rival = rivals.reduce<(typeof rivals)[number] | null>(
    (best, r) => (r.cues > (best?.cues ?? 0) ? r : best),
    null,
  );
  if (rival && rival.cues >= ours.length)
    return { marked: false, reason: { because: 'other-meaning', meaning: rival.meaning } };
  return ours.length > 0 ? { marked: true, reason: { because: 'around', words: ours } } : null;
}

/** Up to 60 characters before, cut where a sentence ends or brackets begin. */
function clauseBefore(text: string, start: number): string {
  return (
    text
      .slice(Math.max(0, start - 60), start)
      .split(/[.!?;:]\s+|[()[\]"“”]/)
      .at(-1) ?? ''
  );
}

function clauseAfter(text: string, end: number): string {
  return text.slice(end, end + 60).split(/[.!?;:](?:\s|$)|[()[\]"“”]/)[0] ?? '';
}

function isTail(phrase: readonly string[], words: readonly string[]): boolean {
  return (
    phrase.length <= words.length &&
    phrase.every((word, i) => words[words.length - phrase.length + i] === word)
  );
}

function isHead(phrase: readonly string[], words: readonly string[]): boolean {
  return phrase.length <= words.length && phrase.every((word, i) => words[i] === word);
}
