/**
 * The lexicon: all surface forms of the glossary, indexed by the hash of their first word. It is opened anew in every
 * frame of every page, so the forms come spread into their spellings (`spread-forms.ts`), no rule is tried here, and of
 * each form no more is made than a few numbers until its first word has been met.
 */
import type { Language, Recognition } from '../../content/language-schema.ts';
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
type FormKind = 'plain' | 'everyday' | 'ambiguous';

/** Whose form was found, and what decides over it. One value for all spellings of one form. */
export interface LexiconForm {
  readonly termId: string;
  readonly kind: FormKind;
  /** Present where `kind` is `ambiguous`. */
  readonly senses?: Senses;
}

/** One spelling of a form. */
export interface Variant {
  /** As the glossary writes it, but for hyphens and apostrophes. */
  readonly written: string;
  /** Folded words with single spaces between. */
  readonly spelled: string;
  /** How each word must stand on the page that is matched case-exactly; `null` where none is. */
  readonly exact: readonly (string | null)[] | null;
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
  /** The language of all its forms. */
  readonly language: Recognition;
  readonly folding: Folding;
  readonly firsts: FirstWords;
  /** The variants whose first word has this hash; those of more words come first. */
  readonly variantsOf: (hash: number) => readonly Variant[];
  /** By the slot of {@link pairHash}: 1 where a form may begin with those two words. */
  readonly pairs: Uint8Array;
  readonly terms: ReadonlyMap<string, { readonly category: Category }>;
}

const slotBits = 16;

/** The slot of a hash in `pairs`. */
export const slotOf = (hash: number): number => (hash ^ (hash >>> 8)) & ((1 << slotBits) - 1);

/** Where a hash stands in {@link FirstWords}, or would. */
function placeOf(hashes: Int32Array, hash: number): number {
  const mask = hashes.length - 1;
  let place = hash & mask;
  while (hashes[place] !== 0 && hashes[place] !== hash + 1) place = (place + 1) & mask;
  return place;
}

/** Bits of {@link first}; 0 for a word with which no form begins. */
export const saysOf = ({ hashes, says }: FirstWords, hash: number): number =>
  says[placeOf(hashes, hash)] ?? 0;

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
export const compileLexicon = (
  terms: readonly LexiconTerm[],
  { inflection, recognition }: Pick<Language, 'inflection' | 'recognition'>,
): Lexicon => openLexicon(spreadTerms(terms, inflection), recognition);

export function openLexicon(terms: readonly SpreadTerm[], language: Recognition): Lexicon {
  const index: Index = { lists: [], entries: [], pairs: new Uint8Array(1 << slotBits) };
  for (const { id, plain, everyday, ambiguous } of terms) {
    addList(index, plain, { termId: id, kind: 'plain' });
    addList(index, everyday, { termId: id, kind: 'everyday' });
    for (const { variants, senses } of ambiguous)
      addList(index, variants, { termId: id, kind: 'ambiguous', senses });
  }
  const { firsts, chains } = firstWords(index.entries);
  const opened = new Map<number, readonly Variant[]>();
  return {
    language,
    firsts,
    variantsOf: (hash) => {
      const place = placeOf(firsts.hashes, hash);
      let variants = opened.get(place);
      if (!variants) {
        variants = openVariants(index, chains, place);
        opened.set(place, variants);
      }
      return variants;
    },
    pairs: index.pairs,
    folding: createFolding(),
    terms: new Map(terms.map(({ id, category }) => [id, { category }])),
  };
}

interface Index {
  /** The texts that hold variants, as {@link SpreadTerm} writes them. */
  readonly lists: { readonly text: string; readonly form: LexiconForm }[];
  /**
   * {@link entryLength} numbers a variant: the hash of its first word, its list, where it begins and ends there, whether
   * it is the plural, and its bits of {@link first}. Thousands of objects would cost as much as all the rest of opening.
   */
  readonly entries: number[];
  readonly pairs: Uint8Array;
}

const entryLength = 6;

/** Variants that begin with the same word: the last entry at each place of the table, and before each entry another. */
interface Chains {
  /** Entries count from 1; 0 is none. */
  readonly heads: Int32Array;
  readonly next: Int32Array;
}

function firstWords(entries: readonly number[]): { readonly firsts: FirstWords; readonly chains: Chains } {
  const count = entries.length / entryLength;
  // Half full at most: a look-up is hardly ever more than one step, since most variants share their first word.
  const size = 2 ** Math.ceil(Math.log2(2 * count + 1));
  const hashes = new Int32Array(size);
  const says = new Uint8Array(size);
  const heads = new Int32Array(size);
  const next = new Int32Array(count + 1);
  for (let k = 0; k < count; k++) {
    const hash = entries[k * entryLength] ?? 0;
    const place = placeOf(hashes, hash);
    hashes[place] = hash + 1;
    says[place] = (says[place] ?? 0) | (entries[k * entryLength + 5] ?? 0);
    next[k + 1] = heads[place] ?? 0;
    heads[place] = k + 1;
  }
  return { firsts: { hashes, says }, chains: { heads, next } };
}

function openVariants({ lists, entries }: Index, { heads, next }: Chains, place: number): readonly Variant[] {
  const variants: Variant[] = [];
  for (let k = heads[place] ?? 0; k !== 0; k = next[k] ?? 0) {
    const at = (k - 1) * entryLength;
    const list = lists[entries[at + 1] ?? -1];
    if (!list) throw new Error('The lexicon has lost a list');
    const signed = `${list.text.slice(entries[at + 2], entries[at + 3])}${entries[at + 4] === 1 ? 's' : ''}`;
    const words = signed.split(' ');
    const written = signed.replaceAll(exactSign, '');
    variants.push({
      written,
      spelled: written.toLowerCase(),
      exact: signed.includes(exactSign)
        ? words.map((word) => (word.startsWith(exactSign) ? word.slice(1) : null))
        : null,
      words: words.length,
      form: list.form,
    });
  }
  return variants.reverse().sort((a, b) => b.words - a.words);
}

/** Reads each variant once, letter by letter, as far as its second word: that much is asked of every word of a page. */
function addList(index: Index, text: string, form: LexiconForm): void {
  const list = index.lists.push({ text, form }) - 1;
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
      const says =
        words > 1 ? first.begins : beginsWithCapital(text, start) ? first.isCapitalForm : first.isForm;
      index.entries.push(one, list, start, end, 0, says);
      if (words > 1) index.pairs[slotOf(pairHash(one, two))] = 1;
      if (isPlural) {
        const plural = words === 1 ? hashStep(one, signs.s) : one;
        index.entries.push(plural, list, start, end, 1, says);
        if (words === 2) index.pairs[slotOf(pairHash(one, hashStep(two, signs.s)))] = 1;
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

function beginsWithCapital(text: string, start: number): boolean {
  const unit = text.charCodeAt(start + 1);
  return text.charCodeAt(start) === signs.exact && lowerCase(unit) !== unit;
}

const signs = {
  variantSeparator: variantSeparator.charCodeAt(0),
  plural: pluralSign.charCodeAt(0),
  exact: exactSign.charCodeAt(0),
  space: 0x20,
  s: 0x73,
} as const;

/** Of a letter as {@link SpreadTerm} writes it: a capital is an ASCII one. */
const lowerCase = (unit: number): number => (unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit);
