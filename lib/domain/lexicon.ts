/**
 * The lexicon: all surface forms of the glossary, indexed by the hash of their first word. It is opened anew in every
 * frame of every page, so the forms come spread into their spellings (`spread-forms.ts`), and no rule is tried here.
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

export interface LexiconForm {
  readonly termId: string;
  readonly kind: FormKind;
  /** Present where `kind` is `ambiguous`. */
  readonly senses?: Senses;
  /** Folded words, in order. */
  readonly words: readonly string[];
  readonly hashes: readonly number[];
  /** Per word the exact raw spelling asked for, or `null` where case makes no difference. */
  readonly exact: readonly (string | null)[];
}

export interface Lexicon {
  readonly folding: Folding;
  /** Forms by the hash of their first word, longest first. */
  readonly byFirstWord: ReadonlyMap<number, readonly LexiconForm[]>;
  /** One bit set per first-word hash, so that most words are dismissed without a map look-up. */
  readonly filter: Uint8Array;
  readonly terms: ReadonlyMap<string, { readonly category: Category }>;
}

const filterBits = 16;

/** The filter's slot of a hash. */
export const filterSlot = (hash: number): number => (hash ^ (hash >>> filterBits)) & ((1 << filterBits) - 1);

export const hashSeed = 7;
/** One step of the rolling word hash; `unit` is a folded code unit. */
export const hashStep = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

export function hashWord(word: string): number {
  let hash = hashSeed;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

/** @throws Error naming the term, where a form holds no word. */
export const compileLexicon = (terms: readonly LexiconTerm[]): Lexicon => openLexicon(spreadTerms(terms));

export function openLexicon(terms: readonly SpreadTerm[]): Lexicon {
  const byFirstWord = new Map<number, LexiconForm[]>();
  const filter = new Uint8Array(1 << filterBits);
  const add = (form: LexiconForm): void => {
    const first = form.hashes[0] ?? hashSeed;
    const forms = byFirstWord.get(first);
    if (forms) forms.push(form);
    else byFirstWord.set(first, [form]);
    filter[filterSlot(first)] = 1;
  };

  for (const { id, plain, everyday, ambiguous } of terms) {
    addVariants(plain, { termId: id, kind: 'plain' }, add);
    addVariants(everyday, { termId: id, kind: 'everyday' }, add);
    for (const { variants, senses } of ambiguous)
      addVariants(variants, { termId: id, kind: 'ambiguous', senses }, add);
  }
  for (const forms of byFirstWord.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return {
    folding: createFolding(),
    byFirstWord,
    filter,
    terms: new Map(terms.map(({ id, category }) => [id, { category }])),
  };
}

/** @param variants as {@link SpreadTerm} has them */
function addVariants(
  variants: string,
  form: Pick<LexiconForm, 'termId' | 'kind' | 'senses'>,
  add: (form: LexiconForm) => void,
): void {
  if (variants === '') return;
  for (const variant of variants.split(variantSeparator)) {
    const hasPlural = variant.endsWith(pluralSign);
    const spelled = hasPlural ? variant.slice(0, -1) : variant;
    add(readVariant(spelled, form));
    if (hasPlural) add(readVariant(`${spelled}s`, form));
  }
}

function readVariant(spelled: string, form: Pick<LexiconForm, 'termId' | 'kind' | 'senses'>): LexiconForm {
  const raw = spelled.split(' ');
  const exact = raw.map((word) => (word.startsWith(exactSign) ? word.slice(1) : null));
  const words = raw.map((word, k) => exact[k]?.toLowerCase() ?? word);
  return { ...form, words, hashes: words.map(hashWord), exact };
}
