import type { Rule } from '../rule.ts';

const swallowed =
  /\b(?:probiotics?|vitamins?|biotin|turmeric|propionate|pills?|capsules?|supplements?|parasite cleanse)\b/i;

/** A claim about what is swallowed brings the safety rule on supplements along. */
export const rule: Rule = {
  name: 'swallowed-claims',
  check: ({ claims }) =>
    claims.flatMap(({ id, says, safety = [] }) => {
      const [word] = swallowed.exec(says) ?? [];
      return word === undefined || safety.includes('supplements')
        ? []
        : [`claim ${id}: says “${word}” and does not name the safety topic supplements`];
    }),
};
