/** Faults of entries: ids, references, lengths, numbers, files, dates. */
import type { Content } from '../content.ts';
import type { Fault } from '../faults.ts';
import {
  citing,
  redFlag,
  sound,
  tip,
  withClaim,
  withFibre,
  withHabit,
  withPage,
  withTerm,
  withTip,
} from '../sound.ts';

export const entryFaults: Readonly<Record<string, readonly Fault[]>> = {
  dates: [
    ['no such day', withFibre({ reviewed: '2026-02-30' }), 'term fibre: 2026-02-30 is no day'],
    [
      'a year mistyped',
      withTip({ reviewed: '2062-11-25' }),
      'tip one-plant: 2062-11-25 is more than a year after every other day',
    ],
    [
      'a clinician on no day',
      withFibre({ reviewedBy: { role: 'MS nurse', name: 'A. Nurse', date: '2026-1-1' } }),
      'term fibre: 2026-1-1 is no day',
    ],
    [
      'a paper from the future',
      {
        ...sound,
        sources: { ...sound.sources, 'adams-2020': { ...sound.sources['adams-2020']!, year: 2202 } },
      },
      'source adams-2020: its year is 2202',
    ],
  ],
  'file-length': [
    [
      'a file too long',
      withFile({ text: 'line\n'.repeat(301), lists: [] }),
      'content/tips/food.ts: has 301 lines, at most 300; split it by subject',
    ],
  ],
  'file-order': [
    [
      'two entries exchanged',
      withFile({ text: '', lists: [['b-tip', 'a-tip']] }),
      'content/tips/food.ts: a-tip stands after b-tip',
    ],
  ],
  'filled-in': [
    [
      'a skeleton as it was written',
      withFibre({ meaning: '[write: what it is]' }),
      'term fibre: meaning is not filled in: [write: what it is]',
    ],
    [
      'a gap within a list',
      withClaim({ ask: ['Who?', '[write: a question]', 'Why?'] }),
      'claim gut-cleanse: ask is not filled in: [write: a question]',
    ],
    [
      'a cast left behind',
      withFile({ text: "grade: 'x' as never", lists: [] }),
      'content/tips/food.ts: says “as never”, which a skeleton needs only until it is filled in',
    ],
  ],
  ids: [
    ['an id that is no slug', withFibre({ id: 'Fibre_1' }), 'term Fibre_1: the id is no slug'],
    [
      'the id of a term',
      { ...sound, claims: sound.claims.map((claim) => ({ ...claim, id: 'fibre' })) },
      'claim fibre: a term has the same id',
    ],
    ['an id used twice', { ...sound, tips: [tip, tip] }, 'tip one-plant: the id is used more than once'],
    [
      'a safety rule twice',
      { ...sound, safetyRules: [...sound.safetyRules, ...sound.safetyRules] },
      'safety rule constipation: the id is used more than once',
    ],
    [
      'a source id that is no slug',
      { ...sound, sources: { ...sound.sources, Adams: sound.sources['adams-2020']! } },
      'source Adams: the id is no slug',
    ],
  ],
  lengths: [
    [
      'a long meaning',
      withFibre({ meaning: 'a'.repeat(201) }),
      'term fibre: meaning has 201 characters, at most 200',
    ],
    [
      'a meaning in two sentences',
      withFibre({ meaning: 'It is. It was.' }),
      'term fibre: meaning has 2 sentences, not 1',
    ],
    [
      'a long sentence on MS',
      withFibre({ inMs: 'a'.repeat(241) }),
      'term fibre: inMs has 241 characters, at most 240',
    ],
    [
      'four deeper sentences',
      withFibre({ more: 'A. B. C. D.' }),
      'term fibre: more has 4 sentences, at most 3',
    ],
    ['two actions', withTip({ action: 'Eat. Drink.' }), 'tip one-plant: action has 2 sentences, not 1'],
    ['two reasons', withTip({ why: 'It helps. It is fun.' }), 'tip one-plant: why has 2 sentences, not 1'],
    [
      'two reasons for a habit',
      withHabit({ why: 'A. B.' }),
      'habit three-breaths: why has 2 sentences, not 1',
    ],
    [
      'a name too long',
      withHabit({ name: 'a'.repeat(41) }),
      'habit three-breaths: name has 41 characters, at most 40',
    ],
    ['half an answer', withClaim({ answer: 'No.' }), 'claim gut-cleanse: answer has 1 sentence, not 2'],
    [
      'two signs in one',
      { ...sound, redFlags: [{ ...redFlag, sign: 'Pain. No stool.' }] },
      'red flag no-stool-and-pain: sign has 2 sentences, not 1',
    ],
    [
      'a page too long',
      withPage({ paragraphs: [`${'word '.repeat(121)}.`] }),
      'understand page gut-and-brain: has 121 words, at most 120',
    ],
  ],
  references: [
    [
      'a source that is not there',
      withTip(citing('adams-1920')),
      'tip one-plant: there is no source adams-1920',
    ],
    [
      'a source cited twice',
      withTip(citing('nhs-ms', 'nhs-ms')),
      'tip one-plant: names the source nhs-ms twice',
    ],
    ['a term that is not there', withFibre({ seeAlso: ['fiber'] }), 'term fibre: there is no term fiber'],
    ['a term that names itself', withFibre({ seeAlso: ['fibre'] }), 'term fibre: names itself in seeAlso'],
    [
      'a page that leads nowhere',
      withPage({ terms: ['a'], tips: ['b'], habits: ['c'] }),
      'understand page gut-and-brain: there is no term a',
      'understand page gut-and-brain: there is no tip b',
      'understand page gut-and-brain: there is no habit c',
    ],
    [
      'a topic without a rule',
      withTip({ safety: ['pregnancy'] }),
      'tip one-plant: the safety topic pregnancy has no rule',
    ],
    [
      'a red flag on a topic without a rule',
      { ...sound, redFlags: [{ ...redFlag, topics: ['relapse'] }] },
      'red flag no-stool-and-pain: the safety topic relapse has no rule',
    ],
  ],
  'retired-ids': [
    [
      'an id used again',
      withTip({ id: 'two-plants' }),
      'tip two-plants: the id is retired and must not be used again',
      'tip two-plants: its successor one-plant does not exist',
    ],
    [
      'a successor that is not there',
      { ...sound, retired: [{ kind: 'understand', id: 'gut', successor: 'guts', retired: '2026-11-25' }] },
      'understand gut: its successor guts does not exist',
    ],
  ],
  'starting-habits': [
    [
      'a habit that is not there',
      { ...sound, startingHabits: ['four-breaths'] },
      'habit four-breaths: is to begin with, and does not exist',
    ],
    [
      'a habit that is not for everybody',
      withHabit({ avoidIf: ['swallowing'] }),
      'habit three-breaths: is to begin with, and does not suit swallowing',
    ],
    [
      'too many to begin with',
      { ...sound, startingHabits: Array<string>(6).fill('three-breaths') },
      'habits: 6 to begin with, at most 5',
    ],
  ],
  'spelled-out-forms': [
    [
      'nothing but an acronym',
      withTerm({ id: 'ms', plain: [], everyday: [] }),
      'term ms: has only forms with other meanings; give its name in full too',
    ],
  ],
};

function withFile(file: Omit<Content['files'][number], 'path'>): Content {
  return { ...sound, files: [...sound.files, { path: 'tips/food.ts', ...file }] };
}
