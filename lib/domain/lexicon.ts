/**
 * The lexicon: all surface forms of the glossary, spread into their spellings and indexed by the hash of their first
 * word. It knows no text and no page.
 */
import type { AmbiguousForm, Term } from '../../content/schema.ts';
import { type Folding, createFolding, foldedWords } from './fold.ts';
import { plural, spellings } from './spelling.ts';

/** What the matcher needs of a glossary entry. */
export type LexiconTerm = Pick<Term, 'id' | 'category' | 'plain' | 'everyday' | 'ambiguous'>;

/** How a form may be marked: anywhere, where the page has earned it, or where its sense shows. */
export type FormKind = 'plain' | 'everyday' | 'ambiguous';

export interface LexiconForm {
  readonly termId: string;
  readonly kind: FormKind;
  /** Present where `kind` is `ambiguous`. */
  readonly senses?: AmbiguousForm;
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
  readonly terms: ReadonlyMap<string, LexiconTerm>;
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
export function compileLexicon(terms: readonly LexiconTerm[]): Lexicon {
  const folding = createFolding();
  const byFirstWord = new Map<number, LexiconForm[]>();
  const filter = new Uint8Array(1 << filterBits);

  for (const term of terms) {
    for (const form of formsOf(term, folding)) {
      const first = form.hashes[0];
      if (first === undefined) continue; // `variantsOf` yields no form without a word
      const forms = byFirstWord.get(first);
      if (forms) forms.push(form);
      else byFirstWord.set(first, [form]);
      filter[filterSlot(first)] = 1;
    }
  }
  for (const forms of byFirstWord.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return { folding, byFirstWord, filter, terms: new Map(terms.map((term) => [term.id, term])) };
}

function* formsOf(term: LexiconTerm, folding: Folding): Generator<LexiconForm> {
  for (const form of term.plain) yield* variantsOf(term.id, 'plain', form, folding);
  for (const form of term.everyday ?? []) yield* variantsOf(term.id, 'everyday', form, folding);
  for (const senses of term.ambiguous ?? [])
    yield* variantsOf(term.id, 'ambiguous', senses.form, folding, senses);
}

function* variantsOf(
  termId: string,
  kind: FormKind,
  form: string,
  folding: Folding,
  senses?: AmbiguousForm,
): Generator<LexiconForm> {
  const rawWords = form.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const words = foldedWords(form, folding);
  if (words.length === 0) throw new Error(`Term ${termId} has a form without a word`);
  const exact = rawWords.map((raw) => (isCaseExact(raw) || kind === 'ambiguous' ? raw : null));
  const seen = new Set<string>();
  const last = words.length - 1;

  for (const spelled of combinations(words.map(spellings))) {
    const lastWord = spelled[last] ?? '';
    const lastExact = exact[last] ?? null;
    const several = lastExact === null ? plural(lastWord) : `${lastWord}s`;
    for (const [ending, endingExact] of [
      [lastWord, lastExact],
      [several, lastExact === null ? null : `${lastExact}s`],
    ] as const) {
      if (ending === null) continue;
      const variant = [...spelled.slice(0, last), ending];
      const key = variant.join(' ');
      if (seen.has(key)) continue;
      seen.add(key);
      yield {
        termId,
        kind,
        words: variant,
        hashes: variant.map(hashWord),
        exact: [...exact.slice(0, last), endingExact],
        ...(senses && { senses }),
      };
    }
  }
}

/** A word with two capitals ("EDSS", "NfL", "pwMS") means something else in other cases. */
function isCaseExact(rawWord: string): boolean {
  return (rawWord.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

function combinations(choices: readonly (readonly string[])[]): string[][] {
  return choices.reduce<string[][]>(
    (built, options) => built.flatMap((head) => options.map((option) => [...head, option])),
    [[]],
  );
}
