import { idOf, kindsOf } from '../entries.ts';
import type { Rule } from '../rule.ts';

/** A retired id names nothing any more, and its successor is there to be read. */
export const rule: Rule = {
  name: 'retired-ids',
  check: (content) => {
    const kinds = kindsOf(content);
    return content.retired.flatMap(({ kind, id, successor }) => {
      const ids = new Set((kinds[kind === 'understand' ? 'understand page' : kind] ?? []).map(idOf));
      return [
        ...(ids.has(id) ? [`${kind} ${id}: the id is retired and must not be used again`] : []),
        ...(successor !== null && !ids.has(successor)
          ? [`${kind} ${id}: its successor ${successor} does not exist`]
          : []),
      ];
    });
  },
};
