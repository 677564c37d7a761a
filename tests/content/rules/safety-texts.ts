import { safetyTopics, urgencies } from '../../../content/schema.ts';
import type { Content } from '../content.ts';
import type { Rule } from '../rule.ts';

/** Numbers and services of one country, which send a reader elsewhere the wrong way. */
const countrys = /\b(?:999|911|112|111|NHS|GPs?|A&E|Samaritans)\b/;
/** Said gently, or not here: these stand before everybody. */
const hard = /\bsuicid\w*|\bdeaths?\b|\bdie[sd]?\b|\bkill\w*/i;

/** What warns stands in its order, suits every country and frightens nobody more than it must. */
export const rule: Rule = {
  name: 'safety-texts',
  check: ({ safetyRules, redFlags }) => [
    ...outOfOrder(
      safetyRules.map(({ topic }) => ({ name: `safety rule ${topic}`, rank: safetyTopics.indexOf(topic) })),
    ),
    ...outOfOrder(
      redFlags.map(({ id, urgency }) => ({ name: `red flag ${id}`, rank: urgencies.indexOf(urgency) })),
    ),
    ...textsOf({ safetyRules, redFlags }).flatMap(({ name, text }) =>
      [countrys, hard].flatMap((pattern) => {
        const [word] = pattern.exec(text) ?? [];
        return word === undefined ? [] : [`${name}: says “${word}”`];
      }),
    ),
  ],
};

const textsOf = ({ safetyRules, redFlags }: Pick<Content, 'safetyRules' | 'redFlags'>) => [
  ...safetyRules.map(({ topic, text }) => ({ name: `safety rule ${topic}`, text })),
  ...redFlags.map(({ id, sign }) => ({ name: `red flag ${id}`, text: sign })),
];

/** Safety rules in the order of the topics, red flags the most urgent first. */
const outOfOrder = (those: readonly { readonly name: string; readonly rank: number }[]): string[] =>
  those.flatMap(({ name, rank }, i) => {
    const previous = those[i - 1];
    return previous && previous.rank > rank ? [`${name}: stands after ${previous.name}`] : [];
  });
