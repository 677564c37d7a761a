/** Faults of the numbers promised, planted where there is as much as is promised and nothing more. */
import { type Category, safetyTopics, topics, urgencies } from '../../../content/schema.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../faults.ts';
import { claim, fibre, habit, page, redFlag, sound, tip } from '../sound.ts';

const copies = <T>(count: number, one: T): T[] => Array<T>(count).fill(one);

/** 350 in all. */
const termsIn: Readonly<Record<Category, number>> = {
  'ms-basics': 20,
  'ms-types': 20,
  symptoms: 35,
  'diagnosis-tests': 20,
  'treatments-dmt': 20,
  immune: 20,
  'nervous-system': 20,
  microbiome: 20,
  microbes: 30,
  metabolites: 30,
  diet: 40,
  lifestyle: 20,
  'gut-anatomy': 20,
  'research-methods': 35,
};

const enough: Content = {
  ...sound,
  terms: (Object.keys(termsIn) as Category[]).flatMap((category) =>
    copies(termsIn[category], { ...fibre, category }),
  ),
  tips: topics.flatMap((topic) => [
    ...copies(10, { ...tip, topic, energy: 'some' as const, avoidIf: [] }),
    ...copies(10, { ...tip, topic }),
  ]),
  habits: copies(30, habit),
  claims: copies(30, claim),
  safetyRules: safetyTopics.flatMap((topic) => sound.safetyRules.map((one) => ({ ...one, topic }))),
  redFlags: urgencies.map((urgency) => ({ ...redFlag, urgency, topics: ['constipation', ...safetyTopics] })),
  understandPages: copies(11, page),
};

/** One term of `from` (or all) counted as one of `to`. */
const moved = (from: Category, to: Category, count = 1): Content => {
  const those = enough.terms.filter(({ category }) => category === from).slice(0, count);
  return {
    ...enough,
    terms: [
      ...enough.terms.filter(({ category }) => category !== from),
      ...copies(termsIn[from] - those.length, { ...fibre, category: from }),
      ...those.map((term) => ({ ...term, category: to })),
    ],
  };
};

export const numberFaults: Readonly<Record<string, readonly Fault[]>> = {
  'promised-numbers': [
    ['a term less', { ...enough, terms: enough.terms.slice(1) }, 'terms: 349, at least 350'],
    ['no term of one category', moved('immune', 'microbiome', 20), 'terms of immune: 0, at least 1'],
    ['a symptom less', moved('symptoms', 'immune'), 'symptoms: 34, at least 35'],
    ['a food less', moved('diet', 'immune'), 'terms about diet: 39, at least 40'],
    ['a method less', moved('research-methods', 'immune'), 'terms about research: 34, at least 35'],
    ['a microbe less', moved('microbes', 'immune'), 'microbes and metabolites: 59, at least 60'],
    ['a test less', moved('diagnosis-tests', 'immune'), 'treatments and tests: 39, at least 40'],
    ['a tip less', { ...enough, tips: enough.tips.slice(0, -1) }, 'tips: 119, at least 120'],
    [
      'few tips on one topic',
      {
        ...enough,
        tips: [
          ...enough.tips.filter(({ topic }) => topic !== 'moving'),
          ...copies(14, { ...tip, topic: 'moving' as const, avoidIf: [] }),
          ...copies(6, tip),
        ],
      },
      'tips about moving: 14, at least 15',
    ],
    [
      'tips of one energy',
      { ...enough, tips: enough.tips.map((one) => ({ ...one, energy: 'little' as const })) },
      'tips for some energy: 0, at least 1',
    ],
    [
      'few tips for everybody',
      { ...enough, tips: [tip, ...enough.tips.slice(1)] },
      'tips that suit a reader who has told us nothing: 59, at least 60',
    ],
    ['a habit less', { ...enough, habits: enough.habits.slice(1) }, 'habits: 29, at least 30'],
    ['a claim less', { ...enough, claims: enough.claims.slice(1) }, 'claims: 29, at least 30'],
    [
      'a topic without its safety rule',
      { ...enough, safetyRules: enough.safetyRules.slice(1) },
      'safety rules on swallowing: 0, not 1',
    ],
    [
      'a topic without a red flag',
      {
        ...enough,
        redFlags: urgencies.map((urgency) => ({
          ...redFlag,
          urgency,
          topics: ['constipation', ...safetyTopics.slice(1)],
        })),
      },
      'red flags on swallowing: 0, at least 1',
    ],
    [
      'no red flag that says what never to do',
      { ...enough, redFlags: enough.redFlags.slice(0, -1) },
      'red flags of the urgency never: 0, at least 1',
    ],
    [
      'a page more',
      { ...enough, understandPages: [...enough.understandPages, page] },
      'understand pages: 12, not 11',
    ],
  ],
};
