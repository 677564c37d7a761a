/** The views of the glossary page. Each has an address of its own after the `#`, so that it can be kept and passed on. */

const alone = ['understand', 'tips', 'habits', 'claims', 'help', 'sources'] as const;
const ofOne = ['term', 'category', 'understand', 'tips', 'tip', 'habit', 'claim'] as const;

export type GlossaryView =
  | { readonly of: 'home' }
  /** A list, or a page that there is once. */
  | { readonly of: (typeof alone)[number]; readonly id: null }
  /** One record, or one part of a list. */
  | { readonly of: (typeof ofOne)[number]; readonly id: string }
  /** An address that leads nowhere. */
  | { readonly of: 'nothing' };

/** Of a link within the page. */
export type GlossaryAddress = '#' | `#${(typeof alone)[number]}` | `#${(typeof ofOne)[number]}/${string}`;

/** The one record that a view shows, by its address: `term/butyrate`. @returns `null` where it shows none, or many */
export const entryOf = (view: GlossaryView): string | null =>
  'id' in view && view.id !== null && view.of !== 'category' && view.of !== 'tips'
    ? `${view.of}/${view.id}`
    : null;

/** @param hash as `location.hash` has it */
export function viewAt(hash: string): GlossaryView {
  if (hash === '' || hash === '#') return { of: 'home' };
  const parts = /^#([a-z]+)(?:\/([a-z0-9-]+))?$/.exec(hash);
  const [, name, id = null] = parts ?? [];
  const list = alone.find((known) => known === name);
  if (list && id === null) return { of: list, id };
  const one = ofOne.find((known) => known === name);
  return one && id !== null ? { of: one, id } : { of: 'nothing' };
}
