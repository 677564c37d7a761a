/**
 * The lexicon as one text, as small as it goes over the wire: it is part of every page script. Packed when the extension
 * is built, unpacked in every frame.
 */
import type { Category } from '../../content/schema.ts';
import { type Senses, type SpreadTerm, exactSign, pluralSign, variantSeparator } from './spread-forms.ts';

const between = { terms: '\n', fields: '\t', cues: variantSeparator, lists: ';' } as const;

/** @throws Error naming the term, where a text of it holds a sign that parts texts here */
export function packTerms(terms: readonly SpreadTerm[]): string {
  return terms
    .toSorted((a, b) => (a.category < b.category ? -1 : a.category > b.category ? 1 : 0))
    .map((term, i, sorted) => {
      const { id, category, ambiguous } = term;
      const { plain, everyday } = withIdFirst(term);
      const isTold = idOf({ plain, everyday }) === id;
      return [
        isTold ? '' : id,
        category === sorted[i - 1]?.category ? '' : category,
        plain,
        everyday,
        ...ambiguous.map(({ variants, senses }) => packSenses(id, variants, senses)),
      ].join(between.fields);
    })
    .join(between.terms);
}

/** @param packed by {@link packTerms} */
export function unpackTerms(packed: string): SpreadTerm[] {
  // A category stands with its first term only.
  let category = 'ms-basics' as Category;
  return packed.split(between.terms).map((line) => {
    const [id = '', ownCategory = '', plain = '', everyday = '', ...ambiguous] = line.split(between.fields);
    if (ownCategory !== '') category = ownCategory as Category; // as it was packed
    return {
      id: id === '' ? idOf({ plain, everyday }) : id,
      category,
      plain,
      everyday,
      ambiguous: ambiguous.map(unpackSenses),
    };
  });
}

type Variants = Pick<SpreadTerm, 'plain' | 'everyday'>;

/** Most ids are the slug of one of the term's own forms. */
function idOf({ plain, everyday }: Variants): string {
  return slugOf((plain === '' ? everyday : plain).split(variantSeparator)[0] ?? '');
}

const slugOf = (variant: string): string =>
  variant.replaceAll(exactSign, '').replace(pluralSign, '').replaceAll(' ', '-').toLowerCase();

function withIdFirst({ id, plain, everyday }: SpreadTerm): Variants {
  const idFirst = (variants: string): string =>
    variants
      .split(variantSeparator)
      .sort((a, b) => Number(slugOf(b) === id) - Number(slugOf(a) === id))
      .join(variantSeparator);
  return { plain: idFirst(plain), everyday: idFirst(everyday) };
}

function packSenses(id: string, variants: string, { form, before, after, near, rivals }: Senses): string {
  const lists = [
    [variants],
    [form],
    ...[
      ...[before, after, near],
      ...rivals.flatMap((rival) => [[rival.meaning], rival.before, rival.after, rival.near]),
    ].map((cues) => [...(cues ?? [])].sort()),
  ];
  const unsafe = lists
    .slice(1)
    .flat()
    .find((text) => /[\n\t|;]/.test(text));
  if (unsafe !== undefined) throw new Error(`Term ${id} has a cue that cannot be packed: ${unsafe}`);
  return lists.map((cues) => cues.join(between.cues)).join(between.lists);
}

function unpackSenses(packed: string): SpreadTerm['ambiguous'][number] {
  const [variants = '', form = '', before = '', after = '', near = '', ...rest] = packed.split(between.lists);
  const cuesOf = (list: string | undefined): string[] => (list ? list.split(between.cues) : []);
  const rivals = [];
  for (let k = 0; k < rest.length; k += 4)
    rivals.push({
      meaning: rest[k] ?? '',
      before: cuesOf(rest[k + 1]),
      after: cuesOf(rest[k + 2]),
      near: cuesOf(rest[k + 3]),
    });
  return {
    variants,
    senses: { form, before: cuesOf(before), after: cuesOf(after), near: cuesOf(near), rivals },
  };
}
