/**
 * Search in the glossary as one types: over names and every other way of writing, without regard to case, accents,
 * dashes, plurals or spellings. Where nothing fits, one slip of the hand is forgiven.
 */
import type { Language } from '../../content/language-schema.ts';
import { createFolding, foldedWords } from './fold.ts';
import { type Inflector, createInflector } from './inflection.ts';

export interface Searchable {
  readonly id: string;
  readonly name: string;
  /** Other ways in which it is written. */
  readonly forms: readonly string[];
}

interface Hit {
  readonly id: string;
  readonly name: string;
  /** The way of writing that was found, where it was not found in the name. */
  readonly form: string | null;
}

export interface Found {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** `nearly`: nothing is written like the query, and these come close. */
  readonly fit: 'as-written' | 'nearly';
  /** Whether the first hit is written just so, and not only begins or holds it. */
  readonly isWhole: boolean;
}

/** Where the query stands in a text, best first. */
const places = ['whole', 'start', 'word-start', 'inside', 'nearly'] as const;
type Place = (typeof places)[number];

/** @returns a search over all of `entries`, which are read once */
export function searchOver(
  entries: readonly Searchable[],
  { inflection, recognition }: Pick<Language, 'inflection' | 'recognition'>,
): (query: string) => Found {
  const inflector = createInflector(inflection);
  const folding = createFolding();
  const folded = (text: string): string => foldedWords(text, folding).join(' ');
  const indexed = entries.map(({ id, name, forms }) => ({
    id,
    name,
    writings: [name, ...forms].map((form) => ({ form, texts: variantsOf(folded(form), inflector) })),
  }));

  return (query) => {
    const wanted = folded(query);
    if (wanted === '') return { hits: [], fit: 'as-written', isWhole: false };
    const hitsBy = (placeIn: (query: string, text: string) => Place | null): Hit[] =>
      indexed
        .flatMap(({ id, name, writings }) => {
          const found = writings.flatMap(({ form, texts }, at) =>
            texts.flatMap((text) => {
              const place = placeIn(wanted, text);
              const isInName = at === 0;
              return place ? [{ form, isInName, rank: places.indexOf(place) * 2 + (isInName ? 0 : 1) }] : [];
            }),
          );
          const best = found.sort((a, b) => a.rank - b.rank)[0];
          if (!best) return [];
          const form = found.some(({ isInName }) => isInName) ? null : best.form;
          return [{ id, name, form, rank: best.rank }];
        })
        .sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name, recognition.tag))
        .map(({ rank: _, ...hit }) => hit);
    const hits = hitsBy(placeOf);
    if (hits.length === 0) return { hits: hitsBy(nearlyPlaceOf), fit: 'nearly', isWhole: false };
    const whole = indexed.find(({ id }) => id === hits[0]?.id);
    const isWhole = whole?.writings.some(({ texts }) => texts.includes(wanted)) ?? false;
    return { hits, fit: 'as-written', isWhole };
  };
}

/** A folded text in both spellings, each also with its last word inflected. */
function variantsOf(text: string, { spellings, inflected }: Inflector): readonly string[] {
  const otherSpelling = text
    .split(' ')
    .map((word) => spellings(word).at(-1) ?? word)
    .join(' ');
  const withEndings = (one: string): readonly string[] => {
    const at = one.lastIndexOf(' ') + 1;
    return inflected(one.slice(at)).map((word) => one.slice(0, at) + word);
  };
  const both = [text, otherSpelling];
  return [...new Set([...both, ...both.flatMap(withEndings)])];
}

function placeOf(query: string, text: string): Place | null {
  if (text === query) return 'whole';
  if (text.startsWith(query)) return 'start';
  const words = query.split(' ');
  if (text.includes(` ${query}`)) return 'word-start';
  // One letter stands inside nearly everything.
  if (query.length > 1 && text.includes(query)) return 'inside';
  // The same words in another order, or with others between them.
  const startsAWord = (word: string): boolean => ` ${text}`.includes(` ${word}`);
  return words.length > 1 && words.every(startsAWord) ? 'inside' : null;
}

/** Below this many letters, a slip makes another word. */
const slipFrom = 4;
/** Letters from which two slips are forgiven. */
const twoSlipsFrom = 8;

function nearlyPlaceOf(query: string, text: string): Place | null {
  if (query.length < slipFrom) return null;
  const allowed = query.length < twoSlipsFrom ? 1 : 2;
  const words = text.split(' ');
  const starts = words.map((_, k) => words.slice(k).join(' '));
  return starts.some((start) => slipsBetween(query, start) <= allowed) ? 'nearly' : null;
}

/**
 * How many letters have to be put in, left out, changed or swapped with their neighbour to make `query` the beginning of
 * `text` (optimal string alignment, the end of `text` for nothing).
 */
function slipsBetween(query: string, text: string): number {
  const rows: number[][] = [Array.from({ length: text.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= query.length; i++) {
    const row = [i];
    const above = rows[i - 1] ?? [];
    for (let j = 1; j <= text.length; j++) {
      const isSame = query[i - 1] === text[j - 1];
      const isSwap = i > 1 && j > 1 && query[i - 1] === text[j - 2] && query[i - 2] === text[j - 1];
      row.push(
        Math.min(
          (above[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (above[j - 1] ?? 0) + (isSame ? 0 : 1),
          isSwap ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    rows.push(row);
  }
  return Math.min(...(rows.at(-1) ?? []));
}

interface Written {
  readonly id: string;
  readonly name: string;
  readonly plain: readonly string[];
  readonly everyday?: readonly string[];
  readonly ambiguous?: readonly { readonly form: string }[];
  readonly medicine?: { readonly brands: readonly string[] };
}

/** Every way in which a term of the glossary is written, brand names too. */
export const searchableTerms = (terms: readonly Written[]): readonly Searchable[] =>
  terms.map(({ id, name, plain, everyday = [], ambiguous = [], medicine }) => ({
    id,
    name,
    forms: [...plain, ...everyday, ...ambiguous.map(({ form }) => form), ...(medicine?.brands ?? [])],
  }));
