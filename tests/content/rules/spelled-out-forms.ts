import type { Rule } from '../rule.ts';

/** A term has a form that is no short form with other meanings: its name in full. */
export const rule: Rule = {
  name: 'spelled-out-forms',
  check: ({ terms }) =>
    terms
      .filter(({ plain, everyday = [] }) => plain.length + everyday.length === 0)
      .map(({ id }) => `term ${id}: has only forms with other meanings; give its name in full too`),
};
