/** What a card says of one term: the glossary entry with its citations resolved. */
import type { Source, Term } from '../../content/schema.ts';

export interface Citation {
  readonly title: string;
  readonly by: string;
  readonly year: number | null;
  readonly venue: string;
  readonly href: string;
}

export type Explanation = Pick<
  Term,
  'id' | 'name' | 'say' | 'meaning' | 'inMs' | 'more' | 'grade' | 'reviewed'
> & {
  readonly citations: readonly Citation[];
};

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

/** Fields that are not shown stay behind: what goes to a page is what its card shows. */
export function explain(term: Term, citations: readonly Citation[]): Explanation {
  const { id, name, say, meaning, inMs, more, grade, reviewed } = term;
  return { id, name, meaning, inMs, grade, reviewed, citations, ...(say && { say }), ...(more && { more }) };
}
