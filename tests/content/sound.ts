/** A little content in which every rule but the promised numbers finds nothing, to plant faults in. */
import type { Claim, Habit, RedFlag, Source, Term, Tip, UnderstandPage } from '../../content/schema.ts';
import type { Content } from './content.ts';

const reviewed = '2026-11-25';

export const fibre: Term = {
  id: 'fibre',
  category: 'diet',
  name: 'Fibre',
  meaning: 'The part of plants that we eat and cannot digest.',
  inMs: 'Small trials in MS do not agree on what it does.',
  more: 'Gut microbes feed on it.',
  risk: 'A blocked bowel is rare and can be fatal.',
  grade: 'mixed',
  seeAlso: ['multiple-sclerosis'],
  safety: ['constipation'],
  sources: ['adams-2020'],
  reviewed,
  plain: ['dietary fibre'],
  everyday: ['fibre'],
  example: 'Eat more dietary fibre.',
};

export const multipleSclerosis: Term = {
  id: 'multiple-sclerosis',
  category: 'ms-basics',
  name: 'Multiple sclerosis',
  meaning: 'An illness in which the immune system attacks the cover of nerves.',
  inMs: 'It is what the letters MS stand for.',
  grade: 'strong',
  sources: ['adams-2020', 'nhs-ms'],
  reviewed,
  plain: ['multiple sclerosis'],
  ambiguous: [
    {
      form: 'MS',
      before: ['people with'],
      near: ['relapse', 'neurologist'],
      rivals: [{ meaning: 'mass spectrometry', near: ['spectrometer'] }],
      example: 'People with MS tire soon.',
      counterExample: 'The MS of the spectrometer was read.',
    },
  ],
  example: 'She has multiple sclerosis.',
};

export const tablet: Term = {
  id: 'a-tablet',
  category: 'treatments-dmt',
  name: 'A tablet',
  meaning: 'A medicine for MS, taken by mouth each day.',
  inMs: 'People who took it had fewer relapses in two trials.',
  grade: 'strong',
  sources: ['nhs-ms'],
  reviewed,
  medicine: { brands: ['Examplera'], route: 'by mouth', immunity: null },
  plain: ['exampletide'],
  example: 'He was given exampletide.',
};

export const tip: Tip = {
  id: 'one-plant',
  topic: 'food',
  energy: 'little',
  action: 'Eat one more plant today.',
  why: 'In 40 people with MS, more plants went with more kinds of gut microbes.',
  caution: 'Ask your team first if you have had a blocked bowel.',
  lowEnergy: 'Look at one plant.',
  avoidIf: ['blockage'],
  grade: 'limited',
  sources: ['adams-2020'],
  reviewed,
};

export const habit: Habit = {
  id: 'three-breaths',
  topic: 'stress-and-sleep',
  name: 'Three breaths',
  smallest: 'One breath.',
  frequency: 'Once a day',
  why: 'In one small trial in MS, breathing slowly eased stress.',
  caution: 'Stop if you feel dizzy.',
  avoidIf: [],
  grade: 'limited',
  sources: ['adams-2020'],
  reviewed,
};

export const claim: Claim = {
  id: 'gut-cleanse',
  says: 'A gut cleanse can cure MS',
  patterns: ['gut cleanse cures MS'],
  answer: 'No trial has tested a gut cleanse in MS. To say that it can “cure” is to sell it.',
  ask: ['Who was tested?', 'Who paid?', 'What else changed?'],
  grade: 'unsupported',
  sources: ['nhs-ms'],
  reviewed,
  example: 'This gut cleanse cures MS.',
  counterExample: 'No gut cleanse cures MS.',
};

export const redFlag: RedFlag = {
  id: 'no-stool-and-pain',
  urgency: 'emergency',
  sign: 'Bad belly pain, and no stool or wind.',
  topics: ['constipation'],
  sources: ['nhs-ms'],
  reviewed,
};

export const page: UnderstandPage = {
  id: 'gut-and-brain',
  title: 'Gut and brain',
  paragraphs: ['The gut and the brain talk.', 'How much it matters in MS is not known.'],
  grade: 'limited',
  terms: ['fibre'],
  tips: ['one-plant'],
  habits: ['three-breaths'],
  sources: ['adams-2020'],
  reviewed,
};

export const paper: Source = {
  kind: 'rct',
  title: 'Fibre in multiple sclerosis',
  by: 'Adams A et al.',
  year: 2020,
  venue: 'Journal of Examples 1:1',
  url: 'https://doi.org/10.1000/example.1',
  doi: '10.1000/example.1',
  pmid: '12345678',
  findingSeen: 'yes',
  checked: 'abstract read',
};

export const leaflet: Source = {
  kind: 'reference',
  title: 'About MS',
  by: 'A health service',
  year: null,
  venue: 'Web page',
  url: 'https://example.org/ms',
  findingSeen: 'yes',
  checked: 'page read',
};

export const sound: Content = {
  terms: [tablet, fibre, multipleSclerosis],
  tips: [tip],
  habits: [habit],
  startingHabits: ['three-breaths'],
  claims: [claim],
  redFlags: [redFlag],
  safetyRules: [{ topic: 'constipation', text: 'Ask your team.', sources: ['nhs-ms'], reviewed }],
  understandPages: [page],
  releases: [],
  retired: [{ kind: 'tip', id: 'two-plants', successor: 'one-plant', retired: '2026-11-25' }],
  sources: { 'adams-2020': paper, 'nhs-ms': leaflet },
  files: [
    { path: 'glossary/diet.ts', text: '', lists: [['a-tablet', 'fibre', 'multiple-sclerosis']] },
    { path: 'sources/references-nhs-a-to-m.ts', text: '', lists: [['nhs-ms']] },
    { path: 'sources/studies-a-to-c.ts', text: '', lists: [['adams-2020']] },
  ],
};

/** The sample with the term `fibre` changed. */
export const withFibre = (change: Partial<Term>): Content => ({
  ...sound,
  terms: [tablet, { ...fibre, ...change }, multipleSclerosis],
});

/** The sample with one term more, which is like `fibre` but for the change and names nothing that `fibre` names. */
export const withTerm = (change: Partial<Term> & Pick<Term, 'id'>): Content => ({
  ...sound,
  terms: [
    ...sound.terms,
    {
      ...fibre,
      name: 'Another',
      meaning: 'A thing of its own that no other entry tells of.',
      inMs: 'One trial in 20 people looked at it.',
      plain: ['anotherone'],
      everyday: [],
      example: 'This is anotherone.',
      ...change,
    },
  ],
});

export const withTip = (change: Partial<Tip>): Content => ({ ...sound, tips: [{ ...tip, ...change }] });
export const withHabit = (change: Partial<Habit>): Content => ({
  ...sound,
  habits: [{ ...habit, ...change }],
});
export const withClaim = (change: Partial<Claim>): Content => ({
  ...sound,
  claims: [{ ...claim, ...change }],
});
export const withPage = (change: Partial<UnderstandPage>): Content => ({
  ...sound,
  understandPages: [{ ...page, ...change }],
});
export const withSource = (change: Partial<Source>): Content => ({
  ...sound,
  sources: { ...sound.sources, 'adams-2020': { ...paper, ...change } },
});

/** The sample with two of its sources exchanged for others by id. */
export const citing = (...ids: readonly [string, ...string[]]): { readonly sources: Term['sources'] } => ({
  sources: [...ids],
});
