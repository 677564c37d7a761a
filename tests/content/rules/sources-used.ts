import { entriesOf } from '../entries.ts';
import type { Rule } from '../rule.ts';

/** Every source is cited, and none whose finding nobody has seen. */
export const rule: Rule = {
  name: 'sources-used',
  check: (content) => {
    const cited = new Set<string>(entriesOf(content).flatMap(({ entry }) => entry.sources));
    return Object.entries(content.sources).flatMap(([id, { findingSeen }]) => [
      ...(cited.has(id) ? [] : [`source ${id}: nothing cites it`]),
      ...(findingSeen === 'no' ? [`source ${id}: its finding was not seen, so it can carry nothing`] : []),
    ]);
  },
};
