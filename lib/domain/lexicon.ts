/**
 * The lexicon: all surface forms of the glossary, indexed by the hash of their first word. It is opened anew in every
 * frame of every page, so the forms come spread into their spellings (`spread-forms.ts`), no rule is tried here, and a
 * form is read only when its first word has been met.
 */
import type { Category } from '../../content/schema.ts';
import { type Folding, createFolding } from './fold.ts';
import {
  type LexiconTerm,
  type Senses,
  type SpreadTerm,
  exactSign,
  pluralSign,
  spreadTerms,
  variantSeparator,
} from './spread-forms.ts';

/** How a form may be marked: anywhere, where the page has earned it, or where its sense shows. */
export type FormKind = 'plain' | 'everyday' | 'ambiguous';

/** Whose form was found, and what decides over it. One value for all spellings of one form. */
export interface LexiconForm {
  readonly termId: string;
  readonly kind: FormKind;
  /** Present where `kind` is `ambiguous`. */
  readonly senses?: Senses;
}

/** One spelling, `text.slice(start, end)` as {@link SpreadTerm} writes them, and an s after it if it is a plural. */
export interface Variant {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isPlural: boolean;
  readonly words: number;
  readonly form: LexiconForm;
}

/** What {@link FirstWords} say of a word, as bits. */
export const first = {
  /** It is a form by itself. */
  isForm: 1,
  /** It is a form by itself only where it begins with a capital. */
  isCapitalForm: 2,
  /** Longer forms begin with it. */
  begins: 4,
} as const;

/**
 * What may begin with a word, by its hash, so that most words of a page are dismissed at once: an open-addressed table,
 * small enough to stay in the processor's cache, read as {@link saysOf} does.
 */
export interface FirstWords {
  /** Hashes, each plus one; 0 where the place is empty. Their number is a power of two. */
  readonly hashes: Int32Array;
  /** Bits of {@link first}, place by place. */
  readonly says: Uint8Array;
}

export interface Lexicon {
  readonly folding: Folding;
  /** By the hash of the first word; those of more words come first. */
  readonly variants: ReadonlyMap<number, readonly Variant[]>;
  readonly firsts: FirstWords;
  /** By the slot of {@link pairHash}: 1 where a form may begin with those two words. */
  readonly pairs: Uint8Array;
  readonly terms: ReadonlyMap<string, { readonly category: Category }>;
}

const slotBits = 16;

/** The slot of a hash in `pairs`. */
export const slotOf = (hash: number): number => (hash ^ (hash >>> 8)) & ((1 << slotBits) - 1);

/** Bits of {@link first}; 0 for a word with which no form begins. */
export function saysOf({ hashes, says }: FirstWords, hash: number): number {
  const mask = hashes.length - 1;
  let place = hash & mask;
  while (hashes[place] !== 0 && hashes[place] !== hash + 1) place = (place + 1) & mask;
  return says[place] ?? 0;
}

/**
 * Hashes have 24 bits, so that no step leaves the 31 bits in which Chromium keeps a number without making an object of
 * it: until a loop is compiled, that is most of its cost.
 */
export const hashMask = 0xffffff;
export const hashSeed = 7;
/** One step of the rolling word hash; `unit` is a folded code unit. */
export const hashStep = (hash: number, unit: number): number => (hash * 31 + unit) & hashMask;

export function hashWord(word: string): number {
  let hash = hashSeed;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

/** Of two words that follow one another. */
export const pairHash = (one: number, other: number): number => (one * 31 + other) & hashMask;

/** @throws Error naming the term, where a form holds no word. */
export const compileLexicon = (terms: readonly LexiconTerm[]): Lexicon => openLexicon(spreadTerms(terms));

export function openLexicon(terms: readonly SpreadTerm[]): Lexicon {
  const index: Index = {
    variants: new Map(),
    pairs: new Uint8Array(1 << slotBits),
  };
  for (const { id, plain, everyday, ambiguous } of terms) {
    addVariants(index, plain, { termId: id, kind: 'plain' });
    addVariants(index, everyday, { termId: id, kind: 'everyday' });
    for (const { variants, senses } of ambiguous)
      addVariants(index, variants, { termId: id, kind: 'ambiguous', senses });
  }
  return {
    ...index,
    firsts: firstWords(index.variants),
    folding: createFolding(),
    terms: new Map(terms.map(({ id, category }) => [id, { category }])),
  };
}

interface Index {
  readonly variants: Map<number, Variant[]>;
  readonly pairs: Uint8Array;
}

function firstWords(variants: ReadonlyMap<number, Variant[]>): FirstWords {
  // A quarter full at most: a look-up is hardly ever more than one step.
  const size = 2 ** Math.ceil(Math.log2(4 * variants.size + 1));
  const table = { hashes: new Int32Array(size), says: new Uint8Array(size) };
  for (const [hash, forms] of variants) {
    if (forms.length > 1) forms.sort((a, b) => b.words - a.words);
    let place = hash & (size - 1);
    while (table.hashes[place] !== 0) place = (place + 1) & (size - 1);
    table.hashes[place] = hash + 1;
    table.says[place] = forms.reduce((says, variant) => says | whatBegins(variant), 0);
  }
  return table;
}

function whatBegins({ text, start, words }: Variant): number {
  if (words > 1) return first.begins;
  const unit = text.charCodeAt(start + 1);
  return text[start] === exactSign && lowerCase(unit) !== unit ? first.isCapitalForm : first.isForm;
}

/** Reads each variant once, letter by letter, as far as its second word: that much is asked of every word of a page. */
function addVariants(index: Index, text: string, form: LexiconForm): void {
  const { length } = text;
  let start = 0;
  let words = 1;
  let one = hashSeed;
  let two = hashSeed;
  let isPlural = false;
  for (let i = 0; i <= length; i++) {
    const sign = i < length ? text.charCodeAt(i) : signs.variantSeparator;
    if (sign === signs.variantSeparator) {
      if (i === start) break;
      const end = isPlural ? i - 1 : i;
      add(index, { text, start, end, isPlural: false, words, form }, one, two);
      if (isPlural) {
        const plural = { text, start, end, isPlural, words, form };
        if (words === 1) add(index, plural, hashStep(one, signs.s), two);
        else add(index, plural, one, words === 2 ? hashStep(two, signs.s) : two);
      }
      start = i + 1;
      words = 1;
      one = hashSeed;
      two = hashSeed;
      isPlural = false;
    } else if (sign === signs.space) words++;
    else if (sign === signs.plural) isPlural = true;
    else if (sign !== signs.exact) {
      if (words === 1) one = hashStep(one, lowerCase(sign));
      else if (words === 2) two = hashStep(two, lowerCase(sign));
    }
  }
}

const signs = {
  variantSeparator: variantSeparator.charCodeAt(0),
  plural: pluralSign.charCodeAt(0),
  exact: exactSign.charCodeAt(0),
  space: 0x20,
  s: 0x73,
} as const;

function add({ variants, pairs }: Index, variant: Variant, one: number, two: number): void {
  const others = variants.get(one);
  if (others) others.push(variant);
  else variants.set(one, [variant]);
  if (variant.words > 1) pairs[slotOf(pairHash(one, two))] = 1;
}

/** Of a letter as {@link SpreadTerm} writes it: a capital is an ASCII one. */
export const lowerCase = (unit: number): number => (unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit);
