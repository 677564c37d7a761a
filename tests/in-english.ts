/** What needs the rules of a language, with those of English. */
import * as english from '../content/language.ts';
import * as claimPatterns from '../lib/domain/claim-patterns.ts';
import * as claims from '../lib/domain/find-claims.ts';
import * as lexicons from '../lib/domain/lexicon.ts';
import * as search from '../lib/domain/search-terms.ts';
import * as forms from '../lib/domain/spread-forms.ts';

export const compileLexicon = (terms: readonly forms.LexiconTerm[]) =>
  lexicons.compileLexicon(terms, english);
export const openLexicon = (terms: readonly forms.SpreadTerm[]) =>
  lexicons.openLexicon(terms, english.recognition);
export const spreadTerms = (terms: readonly forms.LexiconTerm[]) =>
  forms.spreadTerms(terms, english.inflection);
export const searchOver = (entries: readonly search.Searchable[]) => search.searchOver(entries, english);
export const spreadClaims = (patterns: readonly claimPatterns.ClaimPatterns[]) =>
  claimPatterns.spreadClaims(patterns, english.inflection);
export const openClaims = (spread: readonly claimPatterns.SpreadClaim[]) =>
  claims.openClaims(spread, english);
export const compileClaims = (patterns: readonly claimPatterns.ClaimPatterns[]) =>
  claims.compileClaims(patterns, english);
