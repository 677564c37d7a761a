/** The content as the glossary page asks for it: by id, and with what belongs to it. */
import sources from 'virtual:sources';
import terms from 'virtual:terms';
import { inflection, recognition } from '#content/language.ts';
import { claims, habits, redFlags, safetyRules, tips, understandPages } from '#content/index.ts';
import type { SafetyTopic } from '../../content/schema.ts';
import { type Citation, type Explanation, explain } from '../../lib/domain/explanation.ts';
import { type Lexicon, compileLexicon } from '../../lib/domain/lexicon.ts';
import { type LinkedTexts, linkedTextsOf } from '../../lib/domain/link-terms.ts';
import { type SafetyNotes, safetyNotesFor } from '../../lib/domain/safety-notes.ts';
import { searchOver } from '../../lib/domain/search-terms.ts';
import type { ShownTerm } from '../../lib/domain/spread-forms.ts';

const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

export const termsById = byId(terms);
export const tipsById = byId(tips);
export const habitsById = byId(habits);
export const claimsById = byId(claims);
export const understandPagesById = byId(understandPages);

/** Whether there is content that no clinician has read. */
export const awaitsReview = [terms, tips, habits, claims, redFlags, safetyRules, understandPages]
  .flat()
  .some(({ reviewedBy }) => !reviewedBy);

export const citationsOf = (ids: readonly string[]): readonly Citation[] =>
  ids.flatMap((id) => sources[id]?.citation ?? []);

export const safetyOf = (topics: readonly SafetyTopic[] = []): SafetyNotes =>
  safetyNotesFor(topics, safetyRules, redFlags);

export const explanationOf = (term: ShownTerm): Explanation =>
  explain(term, citationsOf(term.sources), safetyOf(term.safety));

/** Every spelling that is marked on pages, as an editor wrote it; brands are shown on their own. */
export const writtenAs = ({ name, plain, everyday = [], ambiguous = [] }: ShownTerm): readonly string[] =>
  [...plain, ...everyday, ...ambiguous.map(({ form }) => form)].filter(
    (form, at, all) => form.toLowerCase() !== name.toLowerCase() && all.indexOf(form) === at,
  );

export const search = searchOver(
  terms.map((term) => ({
    id: term.id,
    name: term.name,
    forms: [...writtenAs(term), ...(term.medicine?.brands ?? [])],
  })),
  { inflection, recognition },
);

let lexicon: Lexicon | null = null;

/** The texts of a term with the words in them that lead on. Compiles the lexicon at the first call. */
export const linkedTexts = (term: ShownTerm): LinkedTexts =>
  linkedTextsOf(term, (lexicon ??= compileLexicon(terms, { inflection, recognition })));
