/** What a page's decision tells beyond its marks: how often each term stands there, and what was left alone. */
import { expect, test } from 'vitest';
import { decidePage } from '../../lib/domain/decide.ts';
import type { Density } from '../../lib/domain/density.ts';
import { findForms } from '../../lib/domain/match.ts';
import { sampleLexicon } from './sample-lexicon.ts';

function found(text: string, density: Density = 'first-per-page') {
  const flows = [{ text, section: 0, candidates: findForms(text, sampleLexicon) }];
  const { counts, doubts } = decidePage(flows, text.length, sampleLexicon, density);
  return {
    counts: Object.fromEntries(counts),
    doubts: [...doubts.values()].map((doubt) => `${doubt.written}: ${doubt.reason.because}`),
  };
}

test.each<Density>(['first-per-page', 'first-per-section', 'every'])(
  'every mention counts, whether the density "%s" marks it or not',
  (density) => {
    const { counts } = found('Multiple sclerosis, EDSS, multiple sclerosis and multiple sclerosis.', density);
    expect(counts).toEqual({ 'multiple-sclerosis': 3, edss: 1 });
  },
);

test.each([
  [
    'an everyday word on a page about something else',
    'Metal fatigue, and fatigue again.',
    ['fatigue: page-not-about-it'],
  ],
  ['a short form with another meaning', 'Open it in MS Word.', ['MS: other-meaning']],
  ['a short form without any sense', 'MS and DMT.', ['MS: sense-unclear', 'DMT: sense-unclear']],
  ['nothing where all is plain', 'The EDSS.', []],
])('tells once of %s', (_, text, doubts) => {
  expect(found(text).doubts).toEqual(doubts);
});
