import type { Rule } from '../rule.ts';

/** What there is to ask about a claim is asked, and asked of that claim alone. */
export const rule: Rule = {
  name: 'claim-questions',
  check: ({ claims }) => {
    const askers = Map.groupBy(
      claims.flatMap(({ id, ask }) => ask.map((question) => ({ id, question }))),
      ({ question }) => question,
    );
    return claims.flatMap(({ id, ask }) =>
      ask.flatMap((question) => [
        ...(question.endsWith('?') ? [] : [`claim ${id}: is no question: ${question}`]),
        ...(askers.get(question)?.[0]?.id === id ? [] : [`claim ${id}: another claim asks: ${question}`]),
      ]),
    );
  },
};
