import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../lib/domain/match.ts';
import { findForms } from '../../lib/domain/match.ts';
import { type Verdict, decideSense, definedHere } from '../../lib/domain/sense.ts';
import { sampleLexicon } from './sample-lexicon.ts';

function firstAmbiguous(text: string): Candidate {
  const candidate = findForms(text, sampleLexicon).find(({ form }) => form.kind === 'ambiguous');
  if (!candidate) throw new Error(`No ambiguous form in the row: ${text}`);
  return candidate;
}

const sense = (
  text: string,
  definition?: Verdict,
  named: readonly string[] = [],
  kin: readonly string[] = [],
): Verdict => decideSense(text, firstAmbiguous(text), definition, new Set(named), kin, sampleLexicon.folding);

const ours = (reason: object): object => ({ marked: true, reason });
const definesOther = { marked: false, reason: { because: 'page-defines-other' } };
const other = (meaning: string): object => ({ marked: false, reason: { because: 'other-meaning', meaning } });
const unclear = { marked: false, reason: { because: 'sense-unclear' } };

describe('words beside the form', () => {
  test.each([
    ['with relapsing MS for years', ours({ because: 'beside', words: 'relapsing' })],
    ['with Relapsing-MS for years', ours({ because: 'beside', words: 'relapsing' })],
    ['for people with MS today', ours({ because: 'beside', words: 'people with' })],
    ['all MS lesions grew', ours({ because: 'beside', words: 'lesions' })],
    ['relapsing. MS came', unclear],
    ['relapsing (MS) came', unclear],
    ['the MS. Lesions grew', unclear],
    ['relapsing severe MS came', unclear],
    ['with people, with some MS', unclear],
  ])('speak for our meaning: "%s"', (text, verdict) => {
    expect(sense(text)).toEqual(verdict);
  });

  test.each([
    ['measured by LC-MS today', 'mass spectrometry'],
    ['measured by LC–MS today', 'mass spectrometry'],
    ['measured by GC/MS today', 'mass spectrometry'],
    ['written in MS Word now', 'Microsoft'],
    ['an MS in Biology from', 'a degree'],
  ])('speak for a rival: "%s"', (text, meaning) => {
    expect(sense(text)).toEqual(other(meaning));
  });

  test('of a rival weigh more than ours', () => {
    expect(sense('relapsing MS Word files')).toEqual(other('Microsoft'));
  });

  test('weigh more than what the page defines', () => {
    const definition: Verdict = {
      marked: true,
      reason: { because: 'page-defines', longForm: 'multiple sclerosis' },
    };
    expect(sense('an LC-MS run', definition)).toEqual(other('mass spectrometry'));
  });
});

describe('words around the form', () => {
  test.each([
    ['MS harms the myelin of nerves', ours({ because: 'around', words: ['myelin'] })],
    ['A neurologist saw MS harm MYELIN', ours({ because: 'around', words: ['myelin', 'neurologist'] })],
    ['MS separates ions', other('mass spectrometry')],
    ['MS separates ions of myelin', other('mass spectrometry')],
    [
      'MS of myelin, said a neurologist about ions',
      ours({ because: 'around', words: ['myelin', 'neurologist'] }),
    ],
    ['MS and myelination', unclear],
    [`MS ${'and so on '.repeat(40)} myelin`, unclear],
  ])('decide by their number, a draw against us: "%s"', (text, verdict) => {
    expect(sense(text)).toEqual(verdict);
  });

  test('weigh less than what the page defines', () => {
    const definition: Verdict = { marked: false, reason: { because: 'page-defines-other' } };
    expect(sense('MS and myelin', definition)).toBe(definition);
  });

  test('weigh more than the term being named somewhere on the page', () => {
    expect(sense('MS separates ions', undefined, ['multiple-sclerosis'])).toEqual(other('mass spectrometry'));
  });
});

test('a term that the page names in full lends its sense to a bare short form', () => {
  expect(sense('MS is long', undefined, ['multiple-sclerosis'])).toEqual(ours({ because: 'named-on-page' }));
  expect(sense('MS is long', undefined, ['fatigue'])).toEqual(unclear);
});

test('in doubt the form is left alone', () => {
  expect(sense('MS')).toEqual(unclear);
});

test('a form without senses is our fault, and says whose', () => {
  const candidate = findForms('EDSS', sampleLexicon)[0];
  if (!candidate) throw new Error('EDSS must be found');
  expect(() => decideSense('EDSS', candidate, undefined, new Set(), [], sampleLexicon.folding)).toThrow(
    /edss/,
  );
});

describe('what the page defines at this place', () => {
  test.each([
    ['multiple sclerosis (MS)', ours({ because: 'page-defines', longForm: 'multiple sclerosis' })],
    ['MS (Multiple Sclerosis)', ours({ because: 'page-defines', longForm: 'Multiple Sclerosis' })],
    [
      'disease-modifying therapies (DMTs)',
      ours({ because: 'page-defines', longForm: 'disease-modifying therapies' }),
    ],
    ['mass spectrometry (MS)', other('mass spectrometry')],
    ['Mass Spectrometry (MS)', other('mass spectrometry')],
    ['dimethyltryptamine (DMT)', definesOther],
    ['MS (MS sums)', definesOther],
  ])('"%s"', (text, verdict) => {
    expect(definedHere(text, firstAmbiguous(text), sampleLexicon)).toEqual(verdict);
  });

  test('is nothing where it only uses the form', () => {
    expect(definedHere('relapsing MS', firstAmbiguous('relapsing MS'), sampleLexicon)).toBeNull();
  });
});

test('kin near the form speaks for our meaning, unless a rival has as many words', () => {
  expect(sense('all of this in MS today', undefined, [], ['EDSS'])).toEqual(
    ours({ because: 'around', words: ['EDSS'] }),
  );
  expect(sense('all of this in MS today')).toEqual(unclear);
});
