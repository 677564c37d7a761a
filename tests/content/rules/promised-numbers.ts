import { type Category, categories, safetyTopics, topics, urgencies } from '../../../content/schema.ts';
import type { Content } from '../content.ts';
import type { Rule } from '../rule.ts';

interface Promised {
  readonly what: string;
  readonly least: number;
  readonly most?: number;
  readonly count: (content: Content) => number;
}

const inCategories =
  (...wanted: readonly Category[]) =>
  ({ terms }: Content): number =>
    terms.filter(({ category }) => wanted.includes(category)).length;

const promised: readonly Promised[] = [
  { what: 'terms', least: 350, count: ({ terms }) => terms.length },
  ...categories.map((category) => ({
    what: `terms of ${category}`,
    least: 1,
    count: inCategories(category),
  })),
  { what: 'microbes and metabolites', least: 60, count: inCategories('microbes', 'metabolites') },
  { what: 'treatments and tests', least: 40, count: inCategories('treatments-dmt', 'diagnosis-tests') },
  { what: 'symptoms', least: 35, count: inCategories('symptoms') },
  { what: 'terms about diet', least: 40, count: inCategories('diet') },
  { what: 'terms about research', least: 35, count: inCategories('research-methods') },
  { what: 'tips', least: 120, count: ({ tips }) => tips.length },
  ...topics.map((topic) => ({
    what: `tips about ${topic}`,
    least: 15,
    count: ({ tips }: Content) => tips.filter((tip) => tip.topic === topic).length,
  })),
  ...(['little', 'some'] as const).map((energy) => ({
    what: `tips for ${energy} energy`,
    least: 1,
    count: ({ tips }: Content) => tips.filter((tip) => tip.energy === energy).length,
  })),
  {
    what: 'tips that suit a reader who has told us nothing',
    least: 60,
    count: ({ tips }) => tips.filter(({ avoidIf }) => avoidIf.length === 0).length,
  },
  { what: 'habits', least: 30, count: ({ habits }) => habits.length },
  { what: 'claims', least: 30, count: ({ claims }) => claims.length },
  ...safetyTopics.flatMap((topic) => [
    {
      what: `safety rules on ${topic}`,
      least: 1,
      most: 1,
      count: ({ safetyRules }: Content) => safetyRules.filter((one) => one.topic === topic).length,
    },
    {
      what: `red flags on ${topic}`,
      least: 1,
      count: ({ redFlags }: Content) => redFlags.filter((one) => one.topics.includes(topic)).length,
    },
  ]),
  ...urgencies.map((urgency) => ({
    what: `red flags of the urgency ${urgency}`,
    least: 1,
    count: ({ redFlags }: Content) => redFlags.filter((one) => one.urgency === urgency).length,
  })),
  { what: 'understand pages', least: 11, most: 11, count: ({ understandPages }) => understandPages.length },
];

/** There is as much as the product promises. */
export const rule: Rule = {
  name: 'promised-numbers',
  check: (content) =>
    promised
      .map(({ count, ...one }) => ({ ...one, found: count(content) }))
      .filter(({ found, least, most = Infinity }) => found < least || found > most)
      .map(({ what, found, least, most }) =>
        most === undefined ? `${what}: ${found}, at least ${least}` : `${what}: ${found}, not ${most}`,
      ),
};
