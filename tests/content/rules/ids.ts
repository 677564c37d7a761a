import { entriesOf, idOf, kindsOf } from '../entries.ts';
import type { Rule } from '../rule.ts';

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Ids are slugs, and each is used once among entries of its kind. Of terms and claims each is used once in all: what a reader
 * knows, and what a page shows, is told by the id alone.
 */
export const rule: Rule = {
  name: 'ids',
  check: (content) => [
    ...entriesOf(content)
      .filter(({ entry }) => !slug.test(idOf(entry)))
      .map(({ name }) => `${name}: the id is no slug`),
    ...Object.keys(content.sources)
      .filter((id) => !slug.test(id))
      .map((id) => `source ${id}: the id is no slug`),
    ...Object.entries(kindsOf(content)).flatMap(([kind, entries]) =>
      repeated(entries.map(idOf)).map((id) => `${kind} ${id}: the id is used more than once`),
    ),
    ...content.claims
      .filter(({ id }) => content.terms.some((term) => term.id === id))
      .map(({ id }) => `claim ${id}: a term has the same id`),
  ],
};

const repeated = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, i) => ids.indexOf(id) !== i)),
];
