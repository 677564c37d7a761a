import type { Rule } from '../rule.ts';

/** The sentence that the guide names, and ways to say it in other words. */
const noLink = /\bno known link\b|\bnone of our sources\b/i;
const shareMax = 1 / 4;

/** What is known of a term in MS is said in at least three of four entries. */
export const rule: Rule = {
  name: 'no-known-link',
  check: ({ terms }) => {
    const empty = terms.filter(({ inMs }) => noLink.test(inMs));
    return empty.length > terms.length * shareMax
      ? [
          `terms: ${empty.length} of ${terms.length} tell of no link to MS: ${empty.map(({ id }) => id).join(', ')}`,
        ]
      : [];
  },
};
