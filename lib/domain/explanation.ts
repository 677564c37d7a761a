/** What a card says of one term, or of one claim: the entry with its citations and its safety notes. */
import type { Claim, Source, Term } from '../../content/schema.ts';
import type { LinkedTexts } from './link-terms.ts';
import type { ShownTerm } from './spread-forms.ts';
import type { SafetyNotes } from './safety-notes.ts';

export interface Citation {
  readonly title: string;
  readonly by: string;
  readonly year: number | null;
  readonly venue: string;
  readonly href: string;
}

/** The fields of a term that its card shows, as they stand in the glossary. */
const shownFields = [
  'id',
  'name',
  'say',
  'meaning',
  'inMs',
  'more',
  'risk',
  'grade',
  'medicine',
  'reviewed',
  'reviewedBy',
] as const satisfies readonly (keyof Term)[];

export type Explanation = Pick<Term, (typeof shownFields)[number]> & {
  readonly citations: readonly Citation[];
  readonly safety: SafetyNotes;
};

/** What a page's card needs beside it: words of its texts that lead on, and what its spellings can mean elsewhere. */
export interface CardExplanation extends Explanation {
  readonly linked: LinkedTexts;
  readonly otherMeanings: readonly { readonly form: string; readonly meanings: readonly string[] }[];
}

export const otherMeaningsOf = ({ ambiguous = [] }: ShownTerm): CardExplanation['otherMeanings'] =>
  ambiguous
    .map(({ form, rivals }) => ({ form, meanings: rivals.map(({ meaning }) => meaning) }))
    .filter(({ meanings }) => meanings.length > 0);

/** A source as it is shown in full: its citation, its kind, and how far it was checked. */
export type ShownSource = Pick<Source, 'kind' | 'findingSeen' | 'checked'> & { readonly citation: Citation };

export const shownSource = (source: Source): ShownSource => ({
  kind: source.kind,
  findingSeen: source.findingSeen,
  checked: source.checked,
  citation: citationOf(source),
});

/**
 * A DOI resolves for ever, a PubMed number nearly so; an address is the last choice. It is asked for over https, also
 * where it was first read without: nobody on the way has to know what a reader looks up.
 */
export function citationOf({ title, by, year, venue, doi, pmid, url }: Source): Citation {
  const href = doi
    ? `https://doi.org/${doi}`
    : pmid
      ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`
      : url.replace(/^http:/, 'https:');
  return { title, by, year, venue, href };
}

export const explain = (
  term: ShownTerm,
  citations: readonly Citation[],
  safety: SafetyNotes,
): Explanation => ({ ...shownOf(term, shownFields), citations, safety });

/** The fields of a claim that its card shows. */
const shownClaimFields = [
  'id',
  'says',
  'answer',
  'ask',
  'risk',
  'grade',
  'reviewed',
  'reviewedBy',
] as const satisfies readonly (keyof Claim)[];

export type ClaimExplanation = Pick<Claim, (typeof shownClaimFields)[number]> & {
  readonly citations: readonly Citation[];
  readonly safety: SafetyNotes;
};

export const explainClaim = (
  claim: Claim,
  citations: readonly Citation[],
  safety: SafetyNotes,
): ClaimExplanation => ({ ...shownOf(claim, shownClaimFields), citations, safety });

/** Fields that are not shown stay behind: what goes to a page is what its card shows. */
const shownOf = <T extends object, K extends keyof T>(entry: T, fields: readonly K[]): Pick<T, K> =>
  Object.fromEntries(
    fields.flatMap((field) => (entry[field] === undefined ? [] : [[field, entry[field]]])),
  ) as Pick<T, K>; // each of them, as far as the entry has it
