import type { Rule } from '../rule.ts';

/** Red flags stand with the most urgent first, and pages in the order in which they are read. */
const inAnOrderOfTheirOwn = /^(?:safety|understand)\b/;

/** Entries stand in the order of their ids, so that an editor finds them and two editors seldom meet. */
export const rule: Rule = {
  name: 'file-order',
  check: ({ files }) =>
    files
      .filter(({ path }) => !inAnOrderOfTheirOwn.test(path))
      .flatMap(({ path, lists }) =>
        lists.flatMap((ids) => {
          const at = ids.findIndex((id, i) => i > 0 && id < (ids[i - 1] ?? ''));
          return at < 0 ? [] : [`content/${path}: ${ids[at]} stands after ${ids[at - 1]}`];
        }),
      ),
};
