/** Faults of forms: what the real matcher does with them. */
import type { AmbiguousForm } from '../../../content/schema.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../faults.ts';
import { fibre, multipleSclerosis, sound, tablet, withFibre, withTerm } from '../sound.ts';

const withAcronym = (change: Partial<AmbiguousForm>): Content => ({
  ...sound,
  terms: sound.terms.map((term) =>
    term === multipleSclerosis
      ? { ...term, ambiguous: (term.ambiguous ?? []).map((form) => ({ ...form, ...change })) }
      : term,
  ),
});

export const formFaults: Readonly<Record<string, readonly Fault[]>> = {
  'both-spellings': [
    [
      'a form in US spelling, which no rule turns round',
      withTerm({ id: 'oedema', plain: ['edema'], everyday: [] }),
      'term oedema: oedema is not found',
    ],
    [
      'a pair that no rule derives',
      withTerm({ id: 'mould', plain: ['mould'], everyday: [] }),
      'term mould: mold is not found',
    ],
  ],
  'brands-found': [
    [
      'a brand that another term has taken',
      {
        ...sound,
        terms: [
          ...sound.terms,
          {
            ...tablet,
            id: 'b-tablet',
            plain: ['othertide'],
            medicine: { brands: ['Examplera'], immunity: null },
          },
        ],
      },
      'term b-tablet: the brand Examplera is not found',
      'term b-tablet: beside the brand Examplera, “Examplera” is marked as a-tablet',
    ],
    [
      'a brand that another term has a word of',
      {
        ...sound,
        terms: [
          { ...tablet, medicine: { brands: ['Brandname'], immunity: null } },
          { ...fibre, plain: ['She was given'] },
        ],
      },
      'term a-tablet: beside the brand Brandname, “She was given” is marked as fibre',
    ],
    [
      'a brand twice in its list',
      { ...sound, terms: [{ ...tablet, medicine: { brands: ['Examplera', 'Examplera'], immunity: null } }] },
      'term a-tablet: the brand Examplera is listed twice',
    ],
    [
      'a brand that is a form too',
      { ...sound, terms: [{ ...tablet, plain: ['exampletide', 'Examplera'] }] },
      'term a-tablet: Examplera is listed as a brand and as a form',
    ],
  ],
  'form-owners': [
    [
      'one form twice',
      withTerm({ id: 'roughage', plain: ['dietary fibre'] }),
      'term roughage: dietary fibre is claimed by fibre too',
      'term roughage: dietary fibres is claimed by fibre too',
      'term roughage: dietary fiber is claimed by fibre too',
      'term roughage: dietary fibers is claimed by fibre too',
    ],
    [
      'a spelling that the other derives',
      withTerm({ id: 'roughage', plain: ['Dietary fibers'] }),
      'term roughage: dietary fibers is claimed by fibre too',
    ],
    [
      'a brand that is also a form',
      withTerm({ id: 'wheat', plain: ['Examplera'] }),
      'term wheat: examplera is claimed by a-tablet too',
      'term wheat: exampleras is claimed by a-tablet too',
    ],
    [
      'an acronym with senses on one side only',
      withTerm({ id: 'mass', plain: ['mass thing', 'MS'] }),
      'term mass: ms is claimed by multiple-sclerosis too',
      'term mass: mss is claimed by multiple-sclerosis too',
    ],
  ],
  'term-examples': [
    [
      'an example without the term',
      withFibre({ example: 'Eat more bread.' }),
      'term fibre: is not found in its example',
    ],
    [
      'an everyday word on a page that has not earned it',
      withFibre({ example: 'Eat more fibre.' }),
      'term fibre: is not found in its example',
    ],
    [
      'an acronym without its sense',
      withAcronym({ example: 'The MS was read.' }),
      'term multiple-sclerosis: MS is not found in its example',
    ],
    [
      'a counter-example that is ours',
      withAcronym({ counterExample: 'People with MS saw a neurologist after a relapse.' }),
      'term multiple-sclerosis: MS is marked in its counter-example',
    ],
    [
      'a counter-example without the form',
      withAcronym({ counterExample: 'The spectrometer was read.' }),
      'term multiple-sclerosis: MS is not in its counter-example',
    ],
  ],
};
