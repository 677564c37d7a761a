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

/** What {@link Lexicon.firsts} says of a word, as bits. */
export const first = {
  /** It is a form by itself. */
  isForm: 1,
  /** It is a form by itself only where it begins with a capital. */
  isCapitalForm: 2,
  /** Longer forms begin with it. */
  begins: 4,
} as const;

export interface Lexicon {
  readonly folding: Folding;
  /** By the hash of the first word; those of more words come first. */
  readonly variants: ReadonlyMap<number, readonly Variant[]>;
  /** By the slot of a word's hash: what it may begin, so that most words are dismissed without a map look-up. */
  readonly firsts: Uint8Array;
  /** By the slot of {@link pairHash}: 1 where a form may begin with those two words. */
  readonly pairs: Uint8Array;
  readonly terms: ReadonlyMap<string, { readonly category: Category }>;
}

const slotBits = 16;

/** The slot of a hash in `firsts` and `pairs`. */
export const slotOf = (hash: number): number => (hash ^ (hash >>> slotBits)) & ((1 << slotBits) - 1);

export const hashSeed = 7;
/** One step of the rolling word hash; `unit` is a folded code unit. */
export const hashStep = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

export function hashWord(word: string): number {
  let hash = hashSeed;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

/** Of two words that follow one another. */
export const pairHash = (one: number, other: number): number => (Math.imul(one, 0x9e3779b1) + other) | 0;

/** @throws Error naming the term, where a form holds no word. */
export const compileLexicon = (terms: readonly LexiconTerm[]): Lexicon => openLexicon(spreadTerms(terms));

export function openLexicon(terms: readonly SpreadTerm[]): Lexicon {
  const index: Index = {
    variants: new Map(),
    firsts: new Uint8Array(1 << slotBits),
    pairs: new Uint8Array(1 << slotBits),
  };
  for (const { id, plain, everyday, ambiguous } of terms) {
    addVariants(index, plain, { termId: id, kind: 'plain' });
    addVariants(index, everyday, { termId: id, kind: 'everyday' });
    for (const { variants, senses } of ambiguous)
      addVariants(index, variants, { termId: id, kind: 'ambiguous', senses });
  }
  for (const variants of index.variants.values())
    if (variants.length > 1) variants.sort((a, b) => b.words - a.words);
  return {
    ...index,
    folding: createFolding(),
    terms: new Map(terms.map(({ id, category }) => [id, { category }])),
  };
}

interface Index {
  readonly variants: Map<number, Variant[]>;
  readonly firsts: Uint8Array;
  readonly pairs: Uint8Array;
}

/** Reads each variant once, letter by letter, as far as its second word: that much is asked of every word of a page. */
function addVariants(index: Index, text: string, form: LexiconForm): void {
  let start = 0;
  while (start < text.length) {
    let words = 1;
    let one = hashSeed;
    let two = hashSeed;
    let isPlural = false;
    let i = start;
    for (; i < text.length; i++) {
      const sign = text[i];
      if (sign === variantSeparator) break;
      if (sign === ' ') words++;
      else if (sign === pluralSign) isPlural = true;
      else if (sign !== exactSign && words === 1) one = hashStep(one, lowerCase(text.charCodeAt(i)));
      else if (sign !== exactSign && words === 2) two = hashStep(two, lowerCase(text.charCodeAt(i)));
    }
    const variant = { text, start, end: isPlural ? i - 1 : i, isPlural: false, words, form };
    add(index, variant, one, two);
    if (isPlural) {
      const s = 0x73;
      const isOneWord = words === 1;
      add(
        index,
        { ...variant, isPlural },
        isOneWord ? hashStep(one, s) : one,
        words === 2 ? hashStep(two, s) : two,
      );
    }
    start = i + 1;
  }
}

function add({ variants, firsts, pairs }: Index, variant: Variant, one: number, two: number): void {
  const others = variants.get(one);
  if (others) others.push(variant);
  else variants.set(one, [variant]);
  const { text, start, words } = variant;
  const beginsWithCapital =
    text[start] === exactSign && lowerCase(text.charCodeAt(start + 1)) !== text.charCodeAt(start + 1);
  const slot = slotOf(one);
  firsts[slot] =
    (firsts[slot] ?? 0) | (words > 1 ? first.begins : beginsWithCapital ? first.isCapitalForm : first.isForm);
  if (words > 1) pairs[slotOf(pairHash(one, two))] = 1;
}

/** Of a letter as {@link SpreadTerm} writes it: a capital is an ASCII one. */
export const lowerCase = (unit: number): number => (unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit);
