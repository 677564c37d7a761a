/** Makes one text of the glossary lead on to the entries of the words it uses. The matcher is the one that marks pages. */
import type { Term } from '../../content/schema.ts';
import { decidePage } from './decide.ts';
import type { Lexicon } from './lexicon.ts';
import { findForms } from './match.ts';

/** A stretch of a text; with `termId` it leads to that entry. */
export type Stretch = { readonly text: string } | { readonly text: string; readonly termId: string };

/** The texts of a term with the words in them that lead on. */
export type LinkedTexts = Readonly<Record<'meaning' | 'inMs' | 'more', readonly Stretch[]>>;

export function linkedTextsOf(
  { id, meaning, inMs, more = '' }: Pick<Term, 'id' | 'meaning' | 'inMs' | 'more'>,
  lexicon: Lexicon,
): LinkedTexts {
  const linked = (text: string): readonly Stretch[] => linkTerms(text, lexicon, id);
  // What stands under "In MS" need not lead to MS.
  const inMsLinked = linked(inMs).map((one) =>
    'termId' in one && one.termId === 'multiple-sclerosis' ? { text: one.text } : one,
  );
  return { meaning: linked(meaning), inMs: inMsLinked, more: linked(more) };
}

/**
 * The text in stretches, which together are the text itself. The first mention of each term leads to it, judged as on a
 * page that has earned everyday words.
 *
 * @param ownId the entry that the text belongs to, to which nothing in it leads
 */
export function linkTerms(text: string, lexicon: Lexicon, ownId: string): readonly Stretch[] {
  const { cover, tag } = lexicon.language;
  const flows = [cover, text].map((flow, section) => ({
    text: flow,
    candidates: findForms(flow, lexicon),
    section,
  }));
  const length = cover.length + text.length;
  const page = { language: tag, wasEarned: true };
  const mentions = decidePage(flows, length, lexicon, 'first-per-section', page).matches[1] ?? [];

  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end, termId } of mentions) {
    if (termId === ownId) continue;
    if (start > at) stretches.push({ text: text.slice(at, start) });
    stretches.push({ text: text.slice(start, end), termId });
    at = end;
  }
  if (at < text.length) stretches.push({ text: text.slice(at) });
  return stretches;
}
