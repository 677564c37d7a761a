/** What a reader keeps of words met on pages: saved ones, known ones, meanings that were wrong somewhere, and where each was met. */
import type { CivilDay } from './civil-day.ts';

/** Where a word stood. */
export interface Place {
  readonly termId: string;
  readonly sentence: string;
  readonly title: string;
  readonly url: string;
}
export interface SavedTerm extends Place {
  readonly day: CivilDay;
}
/** The latest first. */
export interface SavedTerms {
  readonly version: 1;
  readonly terms: readonly SavedTerm[];
}

export interface KnownTerms {
  readonly version: 1;
  /** Of claims too: a term and a claim never share an id. */
  readonly termIds: readonly string[];
}

/** Forms, as the glossary writes them, that mean something else on a page, which is named by host and path alone. */
export interface WrongMeanings {
  readonly version: 1;
  readonly pages: Readonly<Record<string, readonly string[]>>;
}

export interface Meeting {
  readonly day: CivilDay;
  readonly title: string;
  readonly host: string;
}
/** By term, the latest meeting. */
export interface MetTerms {
  readonly version: 1;
  readonly terms: Readonly<Record<string, Meeting>>;
}

export const noSavedTerms: SavedTerms = { version: 1, terms: [] };
export const noKnownTerms: KnownTerms = { version: 1, termIds: [] };
export const noWrongMeanings: WrongMeanings = { version: 1, pages: {} };
export const noMetTerms: MetTerms = { version: 1, terms: {} };

const isSame = (a: Place, b: Place): boolean =>
  a.termId === b.termId && a.sentence === b.sentence && a.url === b.url;

/** Saved again, it moves to the front with its new day. */
export const withSavedTerm = (saved: SavedTerms, term: SavedTerm): SavedTerms => ({
  ...saved,
  terms: [term, ...saved.terms.filter((other) => !isSame(other, term))],
});

export const withoutSavedTerm = (saved: SavedTerms, place: Place): SavedTerms => ({
  ...saved,
  terms: saved.terms.filter((other) => !isSame(other, place)),
});

export const withKnownTerm = (known: KnownTerms, termId: string, isKnown: boolean): KnownTerms => ({
  ...known,
  termIds: withOrWithout(known.termIds, termId, isKnown),
});

/** @param page host and path */
export function withWrongMeaning(
  wrong: WrongMeanings,
  page: string,
  form: string,
  isWrong: boolean,
): WrongMeanings {
  const { [page]: before = [], ...others } = wrong.pages;
  const forms = withOrWithout(before, form, isWrong);
  return { ...wrong, pages: forms.length === 0 ? others : { ...others, [page]: forms } };
}

export const withMeeting = (met: MetTerms, termId: string, meeting: Meeting): MetTerms => ({
  ...met,
  terms: { ...met.terms, [termId]: meeting },
});

const withOrWithout = (all: readonly string[], one: string, isIn: boolean): readonly string[] => {
  const others = all.filter((other) => other !== one);
  return isIn ? [...others, one] : others;
};
