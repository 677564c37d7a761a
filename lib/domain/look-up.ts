/** What the glossary has for words that a reader points at: the entry written so, or those that come nearest. */
import type { Found } from './search-terms.ts';

export interface LookUp {
  readonly words: string;
  /** `null` where no entry is written so. */
  readonly termId: string | null;
  readonly nearest: readonly { readonly id: string; readonly name: string }[];
}

const nearestShown = 5;
/** Below this many letters, a word of a phrase leads anywhere. */
const tellingFrom = 4;

export function lookUp(words: string, search: (query: string) => Found): LookUp {
  const wanted = words.trim().replace(/\s+/g, ' ');
  const whole = search(wanted);
  const first = whole.hits[0];
  if (whole.isWhole && first) return { words: wanted, termId: first.id, nearest: [] };
  // A phrase that stands nowhere is asked for word by word.
  const single = wanted.split(' ').filter((word) => word.length >= tellingFrom);
  const hits = whole.hits.length > 0 ? whole.hits : single.flatMap((word) => search(word).hits);
  const nearest = new Map(hits.map(({ id, name }) => [id, { id, name }]));
  return { words: wanted, termId: null, nearest: [...nearest.values()].slice(0, nearestShown) };
}
