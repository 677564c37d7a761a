/** Faults of words: what may be said, how plainly. */
import type { Medicine, Tip } from '../../../content/schema.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../faults.ts';
import {
  fibre,
  habit,
  redFlag,
  sound,
  tablet,
  tip,
  withClaim,
  withFibre,
  withHabit,
  withPage,
  withSource,
  withTerm,
  withTip,
} from '../sound.ts';

const hard =
  'Immunomodulatory oligosaccharide fermentation fundamentally characterises intestinal homeostasis.';
const long = `It is ${'so very '.repeat(9)}big.`;
const forbiddenSaid = (text: string, word: string): Fault => [
  word,
  withTip({ lowEnergy: text }),
  `tip one-plant: lowEnergy says “${word}”`,
];

const withMedicine = (medicine: Medicine): Content => ({
  ...sound,
  terms: sound.terms.map((term) => (term === tablet ? { ...tablet, medicine } : term)),
});

export const wordFaults: Readonly<Record<string, readonly Fault[]>> = {
  'forbidden-words': [
    forbiddenSaid('It may cure you.', 'cure'),
    forbiddenSaid('Let it heal.', 'heal'),
    forbiddenSaid('It reverses time.', 'reverses'),
    forbiddenSaid('It prevents harm.', 'prevents'),
    forbiddenSaid('Detox today.', 'detox'),
    forbiddenSaid('A miracle.', 'miracle'),
    forbiddenSaid('A super-food.', 'super-food'),
    forbiddenSaid('Boost your own immunity.', 'boost your own immunity'),
    forbiddenSaid('You should stop.', 'you should stop'),
    forbiddenSaid('Stop taking your DMT.', 'stop taking your dmt'),
    [
      'an answer that cures outside its quotation marks',
      withClaim({ answer: 'They say “heal”. It does cure.' }),
      'claim gut-cleanse: answer says “cure”',
    ],
    [
      'a page that heals',
      withPage({ title: 'Healing' }),
      'understand page gut-and-brain: title says “healing”',
    ],
    [
      'a sign that reverses',
      { ...sound, redFlags: [{ ...redFlag, sign: 'Pain that reverses.' }] },
      'red flag no-stool-and-pain: sign says “reverses”',
    ],
    [
      'food with a medicine that heals',
      withMedicine({ brands: [], immunity: null, withFood: 'Milk heals.' }),
      'term a-tablet: withFood says “heals”',
    ],
  ],
  'invisible-characters': [
    [
      'a soft hyphen',
      withTip({ action: 'Eat one plant\u00ad today.' }),
      'tip one-plant: U+00AD after “Eat one plant”',
    ],
    [
      'a zero-width space in a form',
      withTerm({ id: 'other', plain: ['a\u200bb'] }),
      'term other: U+200B after “a”',
    ],
    ['a mark before a title', withSource({ title: '\ufeffFibre' }), 'source adams-2020: U+FEFF after “”'],
  ],
  'near-duplicates': [
    [
      'a tip with one word changed, beside one of its own',
      {
        ...sound,
        tips: [
          tip,
          { ...tip, id: 'one-plant-now', action: 'Eat one more plant now.' },
          { ...tip, id: 'rest', action: 'Sit down for a while before lunch.' },
        ],
      },
      'tip one-plant-now: action is 0.64 like that of tip one-plant',
    ],
    [
      'one habit under two ids',
      { ...sound, habits: [habit, { ...habit, id: 'again' }] },
      'habit again: name is 1.00 like that of habit three-breaths',
    ],
    [
      'two terms explained in the same words',
      withTerm({ id: 'roughage', meaning: fibre.meaning }),
      'term roughage: meaning is 1.00 like that of term fibre',
    ],
    [
      'two terms of which the same is said in all',
      withTerm({ id: 'roughage', meaning: `${fibre.meaning.slice(0, -1)} yet.`, inMs: fibre.inMs }),
      'term roughage: meaning is 0.90 like that of term fibre',
      'term roughage: meaning and inMs is 0.94 like that of term fibre',
    ],
  ],
  'no-known-link': [
    [
      'one entry of three',
      withFibre({ inMs: 'No known link to MS.' }),
      'terms: 1 of 3 tell of no link to MS: fibre',
    ],
  ],
  'outlook-in-risk': [
    [
      'a disease that kills',
      withFibre({ more: 'It may lead to PML.' }),
      'term fibre: more says “PML”, which belongs in risk',
    ],
    [
      'death in a tip',
      withTip({ why: 'Some people die early.' }),
      'tip one-plant: why says “die”, which belongs in risk',
    ],
    [
      'sepsis in an answer',
      withClaim({ answer: 'It can bring sepsis. Do not.' }),
      'claim gut-cleanse: answer says “sepsis”, which belongs in risk',
    ],
    [
      'a medicine that may kill',
      withMedicine({ brands: [], immunity: 'It weakens defences, which can be fatal.' }),
      'term a-tablet: immunity says “fatal”, which belongs in risk',
    ],
    [
      'how many worsen',
      withFibre({ inMs: 'In one study 40% of people worsened.' }),
      'term fibre: inMs tells how MS goes on in figures: In one study 40% of people worsened.',
    ],
    [
      'how soon disability comes',
      withPage({ paragraphs: ['Half reach disability within 20 years.'] }),
      'understand page gut-and-brain: paragraphs tells how MS goes on in figures: Half reach disability within 20 years.',
    ],
  ],
  'reading-grades': [
    ['a hard meaning', withFibre({ meaning: hard }), 'term fibre: meaning has reading grade 49.5, at most 8'],
    ['hard words on MS', withFibre({ inMs: hard }), 'term fibre: inMs has reading grade 49.5, at most 8'],
    ['hard deeper words', withFibre({ more: hard }), 'term fibre: more has reading grade 49.5, at most 10'],
    [
      'a hard tip',
      withTip({ action: hard, why: hard }),
      'tip one-plant: as a whole has reading grade 24.3, at most 6',
    ],
    [
      'a hard habit',
      withHabit({ smallest: hard }),
      'habit three-breaths: as a whole has reading grade 17.3, at most 6',
    ],
    [
      'a hard answer',
      withClaim({ answer: hard }),
      'claim gut-cleanse: as a whole has reading grade 49.5, at most 8',
    ],
    [
      'hard questions',
      withClaim({ ask: [hard, hard, hard] }),
      'claim gut-cleanse: ask has reading grade 49.5, at most 7',
    ],
    [
      'a hard risk of a claim',
      withClaim({ risk: hard }),
      'claim gut-cleanse: risk has reading grade 49.5, at most 8',
    ],
    [
      'a hard sign',
      { ...sound, redFlags: [{ ...redFlag, sign: hard }] },
      'red flag no-stool-and-pain: as a whole has reading grade 49.5, at most 7',
    ],
    [
      'a hard rule',
      { ...sound, safetyRules: sound.safetyRules.map((one) => ({ ...one, text: hard })) },
      'safety rule constipation: as a whole has reading grade 49.5, at most 7',
    ],
    [
      'a hard page',
      withPage({ paragraphs: [hard] }),
      'understand page gut-and-brain: as a whole has reading grade 49.5, at most 8',
    ],
    [
      'tips that are hard together',
      {
        ...sound,
        tips: Array<Tip>(10).fill({
          ...tip,
          action: 'A hospital is here.',
          why: 'A hospital is here.',
          caution: 'A hospital is here.',
          lowEnergy: 'A hospital is here.',
        }),
      },
      'tips: SMOG grade 8.8 together, at most 8',
    ],
  ],
  'sentence-lengths': [
    [
      'a long sentence',
      withTip({ caution: long }),
      `tip one-plant: a sentence has 21 words, at most 18: ${long}`,
    ],
    [
      'a long sentence in a habit',
      withHabit({ caution: long }),
      `habit three-breaths: a sentence has 21 words, at most 18: ${long}`,
    ],
    [
      'long sentences throughout',
      withTip({
        action: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen.',
        caution: 'a b c d e f g h i j k l m n o.',
        lowEnergy: 'a b c d e f g h i j k l m n o.',
      }),
      'tips: 14.8 words a sentence on average, at most 12',
    ],
    [
      'long definitions',
      withFibre({ meaning: `${'so '.repeat(60)}.` }),
      'definitions: 18.3 words a sentence on average, at most 18',
    ],
  ],
  'uk-spelling': [
    [
      'a word of the content',
      withFibre({ more: 'Eat fiber.' }),
      'term fibre: more says fiber, in UK spelling fibre',
    ],
    [
      'a word of the list',
      withTip({ lowEnergy: 'Rest is a behavior.' }),
      'tip one-plant: lowEnergy says behavior, in UK spelling behaviour',
    ],
    [
      'a pair that no rule derives',
      withTip({ lowEnergy: 'Eat yogurt.' }),
      'tip one-plant: lowEnergy says yogurt, in UK spelling yoghurt',
    ],
  ],
};
