import { expect, test } from 'vitest';
import { terms } from '../../content/index.ts';
import { findForms } from '../../lib/domain/match.ts';
import { packTerms, unpackTerms } from '../../lib/domain/pack-lexicon.ts';
import type { SpreadTerm } from '../../lib/domain/spread-forms.ts';
import { ambiguous, term } from './sample-lexicon.ts';
import { openLexicon, spreadTerms } from '../in-english.ts';

const sorted = (variants: string): string[] => variants.split('|').sort();
/** What is kept: the order of variants and of cues says nothing. */
const kept = ({ id, category, plain, everyday, ambiguous: forms }: SpreadTerm) => ({
  id,
  category,
  plain: sorted(plain),
  everyday: sorted(everyday),
  ambiguous: forms.map(({ variants, senses: { form, before = [], after = [], near, rivals } }) => ({
    variants: sorted(variants),
    form,
    cues: [before, after, near].map((cues) => [...cues].sort()),
    rivals: rivals.map((rival) =>
      [[rival.meaning], rival.before, rival.after, rival.near].map((cues) => [...(cues ?? [])].sort()),
    ),
  })),
});
const byId = (spread: readonly SpreadTerm[]) => spread.map(kept).sort((a, b) => (a.id < b.id ? -1 : 1));

test('the whole glossary comes out as it went in', () => {
  const spread = spreadTerms(terms);
  expect(byId(unpackTerms(packTerms(spread)))).toEqual(byId(spread));
});

test('and finds the same', () => {
  const spread = spreadTerms(terms);
  const text = terms.map(({ example }) => example).join(' ');
  const found = (from: readonly SpreadTerm[]) =>
    findForms(text, openLexicon(from)).map(({ start, end, form }) => [start, end, form.termId, form.kind]);
  expect(found(spread).length).toBeGreaterThan(terms.length);
  expect(found(unpackTerms(packTerms(spread)))).toEqual(found(spread));
});

test.each([
  ['an id that is none of its forms', term('other-id', 'fibre')],
  ['an id that is a later form', term('gut-flora', 'microbiota', 'gut flora')],
  ['an id in capitals', term('edss', 'EDSS')],
  ['everyday forms only', { ...term('tired'), everyday: ['tired', 'fatigue'] }],
  ['ambiguous forms only', { ...term('ms'), ambiguous: [ambiguous('MS')] }],
])('%s is kept', (_, one) => {
  const spread = spreadTerms([one]);
  expect(byId(unpackTerms(packTerms(spread)))).toEqual(byId(spread));
});

test('a cue that would part the text is our fault, and says whose', () => {
  const spread = spreadTerms([{ ...term('broken'), ambiguous: [{ ...ambiguous('MS'), near: ['a;b'] }] }]);
  expect(() => packTerms(spread)).toThrow(/broken/);
});
