import { claimsIn, claimsWordedIn } from '../claim-finder.ts';
import type { Rule } from '../rule.ts';

/** The real finder finds each claim in its example, and leaves its counter-example alone, which uses the same words. */
export const rule: Rule = {
  name: 'claim-examples',
  check: (content) =>
    content.claims.flatMap(({ id, example, counterExample }) => [
      ...(claimsIn(example, content).includes(id) ? [] : [`claim ${id}: is not found in its example`]),
      ...(claimsWordedIn(counterExample, content).includes(id)
        ? []
        : [`claim ${id}: its counter-example does not use its words`]),
      ...claimsIn(counterExample, content).map(
        (found) => `claim ${id}: ${found} is found in its counter-example`,
      ),
    ]),
};
