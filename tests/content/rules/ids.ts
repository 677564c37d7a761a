import { entriesOf, idOf, kindsOf } from '../entries.ts';
import type { Rule } from '../rule.ts';

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Ids are slugs, and each is used once among entries of its kind. */
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
  ],
};

const repeated = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, i) => ids.indexOf(id) !== i)),
];
