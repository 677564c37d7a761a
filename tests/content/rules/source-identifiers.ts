import type { Source } from '../../../content/schema.ts';
import type { Rule } from '../rule.ts';

/** Copies, caches and searches come and go: a reader is sent to the publisher. */
const passing = /webcache|archive\.(?:org|is|ph)|translate\.goog|[?&](?:utm_|q=cache|s=|search=)|\/search\b/i;

/** Every source can be opened by a DOI, a PubMed number or the publisher's page, and they agree. */
export const rule: Rule = {
  name: 'source-identifiers',
  check: (content) =>
    Object.entries(content.sources).flatMap(([id, source]) =>
      [...faultsOf(source)].map((fault) => `source ${id}: ${fault}`),
    ),
};

function* faultsOf({ url, doi, pmid, title, by, venue, checked }: Source): Generator<string> {
  if (doi !== undefined && !/^10\.\d{4,}\/\S+$/.test(doi)) yield `${doi} is no DOI`;
  if (pmid !== undefined && !/^\d{5,8}$/.test(pmid)) yield `${pmid} is no PubMed number`;
  if (!URL.canParse(url) || !/^https?:\/\/[^/]+\.[a-z]{2,}(?:\/|$)/.test(url)) yield `${url} is no address`;
  else {
    const { hostname, pathname, search } = new URL(url);
    if (passing.test(url)) yield `${url} is no lasting page`;
    if (/^(?:dx\.)?doi\.org$/.test(hostname) && decodeURIComponent(pathname.slice(1)) !== doi)
      yield `${url} is not its DOI ${doi ?? ''}`.trimEnd();
    if (hostname === 'pubmed.ncbi.nlm.nih.gov' && pathname.replaceAll('/', '') !== pmid)
      yield `${url} is not its PubMed number ${pmid ?? ''}`.trimEnd();
    if (doi === undefined && pmid === undefined && pathname + search === '/')
      yield `${url} is a whole site, not a page`;
  }
  for (const [field, text] of Object.entries({ title, by, venue, checked }))
    if (text.trim() === '') yield `${field} is empty`;
}
