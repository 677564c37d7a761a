/** What the background answers about words and claims, out of the content that it keeps. */
import packedLexicon from 'virtual:lexicon';
import sources from 'virtual:sources';
import terms from 'virtual:terms';
import { claims, redFlags, safetyRules } from '#content/index.ts';
import { inflection, recognition } from '#content/language.ts';
import type { Claim } from '../../content/schema.ts';
import {
  type CardExplanation,
  type Citation,
  type ClaimExplanation,
  explain,
  explainClaim,
  otherMeaningsOf,
} from '../../lib/domain/explanation.ts';
import { type Lexicon, openLexicon } from '../../lib/domain/lexicon.ts';
import { linkedTextsOf } from '../../lib/domain/link-terms.ts';
import { type LookUp, lookUp } from '../../lib/domain/look-up.ts';
import { unpackTerms } from '../../lib/domain/pack-lexicon.ts';
import { type SafetyNotes, safetyNotesFor } from '../../lib/domain/safety-notes.ts';
import { searchOver, searchableTerms } from '../../lib/domain/search-terms.ts';

let lexicon: Lexicon | null = null; // opened when a page is first explained
let search: ReturnType<typeof searchOver> | null = null; // made when it is first asked for
const termsById = new Map(terms.map((term) => [term.id, term]));

/** An id that names no term is left out. */
export const explainTerms = (ids: readonly string[]): readonly CardExplanation[] =>
  ids.flatMap((id) => {
    const term = termsById.get(id);
    if (!term) return [];
    lexicon ??= openLexicon(unpackTerms(packedLexicon), recognition);
    return {
      ...explain(term, citationsOf(term), safetyOf(term)),
      linked: linkedTextsOf(term, lexicon),
      otherMeanings: otherMeaningsOf(term),
    };
  });

/** An id that names no claim is left out. */
export const explainClaims = (ids: readonly string[]): readonly ClaimExplanation[] =>
  claims
    .filter(({ id }) => ids.includes(id))
    .map((claim) => explainClaim(claim, citationsOf(claim), safetyOf(claim)));

export const lookUpWords = (words: string): LookUp =>
  lookUp(words, (search ??= searchOver(searchableTerms(terms), { inflection, recognition })));

const citationsOf = (entry: Pick<Claim, 'sources'>): readonly Citation[] =>
  entry.sources.flatMap((id) => sources[id]?.citation ?? []);

const safetyOf = ({ safety = [] }: Pick<Claim, 'safety'>): SafetyNotes =>
  safetyNotesFor(safety, safetyRules, redFlags);
