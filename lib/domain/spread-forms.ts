/**
 * Spreads the forms of the glossary into their plurals and spellings, once, when the extension is built.
 */
import type { Inflection } from '../../content/language-schema.ts';
import type { AmbiguousForm, Category, Medicine, Term } from '../../content/schema.ts';
import { type Folding, createFolding, foldedWords } from './fold.ts';
import { type Inflector, createInflector } from './inflection.ts';

/** What the matcher needs of a glossary entry. */
export type LexiconTerm = Pick<ShownTerm, 'id' | 'category' | 'plain' | 'everyday' | 'ambiguous'> & {
  readonly medicine?: Pick<Medicine, 'brands'>;
};

/** A glossary entry as it is shown, without the sentences that only its tests read. */
export type ShownTerm = Omit<Term, 'example' | 'ambiguous'> & { readonly ambiguous?: readonly Senses[] };

/** What tells the senses of an ambiguous form; its example sentences are for the tests. */
export type Senses = Omit<AmbiguousForm, 'example' | 'counterExample'>;

/**
 * The same with every variant written out: folded words with single spaces, variants parted by `|`. A word after `=` is
 * matched case-exactly; a variant before `+` may end in another s.
 */
export interface SpreadTerm {
  readonly id: string;
  readonly category: Category;
  readonly plain: string;
  readonly everyday: string;
  readonly ambiguous: readonly { readonly variants: string; readonly senses: Senses }[];
}

export const variantSeparator = '|';
export const exactSign = '=';
export const pluralSign = '+';

/**
 * @param inflection of the language of the terms
 * @param plurals whether forms have plurals too, or stand as they are written
 * @throws Error naming the term, where a form holds no word, or an ambiguous one is not plain letters.
 */
export function spreadTerms(
  terms: readonly LexiconTerm[],
  inflection: Inflection,
  plurals: 'derived' | 'as-written' = 'derived',
): SpreadTerm[] {
  const folding = createFolding();
  const inflector = createInflector(inflection);
  const inner: Inflector['spellings'] =
    plurals === 'derived' && inflection.inflects === 'every-word'
      ? (word) => inflector.spellings(word).flatMap((one) => [one, ...inflector.inflected(one)])
      : inflector.spellings;
  return terms.map(({ id, category, plain, everyday = [], ambiguous = [], medicine }) => {
    const spread = (forms: readonly string[], isExact: boolean): string =>
      [
        ...new Set(
          forms.flatMap((form) => {
            const variants = variantsOf(id, form, isExact, folding, inner, inflector.spellings);
            return plurals === 'derived'
              ? variants.flatMap((variant) => withEndings(variant, inflector, inflection.acronymEndings))
              : variants;
          }),
        ),
      ].join(variantSeparator);
    return {
      id,
      category,
      plain: spread([...plain, ...(medicine?.brands ?? [])], false),
      everyday: spread(everyday, false),
      ambiguous: ambiguous.map(({ form, before, after, near, rivals }) => ({
        variants: spread([form], true),
        // The example sentences of an entry are for its tests.
        senses: { form, ...(before && { before }), ...(after && { after }), near, rivals },
      })),
    };
  });
}

function variantsOf(
  id: string,
  form: string,
  isExact: boolean,
  folding: Folding,
  inner: Inflector['spellings'],
  last: Inflector['spellings'],
): string[] {
  const rawWords = form.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const words = foldedWords(form, folding);
  if (words.length === 0) throw new Error(`Term ${id} has a form without a word`);
  const choices = words.map((word, k) => {
    const raw = rawWords[k] ?? '';
    const isPlainLetters = raw.toLowerCase() === word;
    // A Greek letter or an accent makes a word its own: "TNFα" needs no capitals to be told.
    if (!isExact && !(isCaseExact(raw) && isPlainLetters))
      return k < words.length - 1 ? inner(word) : last(word);
    if (!isPlainLetters)
      throw new Error(`Term ${id} has an ambiguous form that is not plain letters: ${raw}`);
    return [exactSign + raw];
  });
  return combinations(choices).map((variant) => variant.join(' '));
}

/** The last word inflected. An ending in s is a sign; any other makes a variant of its own. */
function withEndings(
  variant: string,
  { inflected }: Inflector,
  acronymEndings: Inflection['acronymEndings'],
): string[] {
  const last = variant.slice(variant.lastIndexOf(' ') + 1);
  const others = last.startsWith(exactSign) ? acronymEndings.map((ending) => last + ending) : inflected(last);
  const isInS = others.includes(`${last}s`);
  const head = variant.slice(0, variant.length - last.length);
  return [
    isInS ? variant + pluralSign : variant,
    ...others.filter((other) => other !== `${last}s`).map((other) => head + other),
  ];
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
