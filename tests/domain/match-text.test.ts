import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchText } from '../../lib/domain/match-text.ts';
import { sampleLexicon } from './sample-lexicon.ts';

const slices = (text: string, density: Parameters<typeof matchText>[2] = 'every'): string[] =>
  matchText(text, sampleLexicon, density).map(({ start, end }) => text.slice(start, end));

test.each([
  ['one paragraph', 'An EDSS.', ['EDSS']],
  [
    'several paragraphs',
    'An EDSS.\n\nFatigue in multiple sclerosis.\n\n\n EDSS',
    ['EDSS', 'Fatigue', 'multiple sclerosis', 'EDSS'],
  ],
  ['lines that end in carriage returns', 'An EDSS.\r\n\r\nAn EDSS.', ['EDSS', 'EDSS']],
  ['an empty line at either end', '\n\nEDSS\n\n', ['EDSS']],
  ['a form over the end of a line', 'multiple\nsclerosis', ['multiple\nsclerosis']],
  ['no form over an empty line', 'multiple\n \t\nsclerosis', []],
  ['no text', '', []],
])('offsets are those of the whole text: %s', (_, text, expected) => {
  expect(slices(text)).toEqual(expected);
});

test('the paragraphs are one page: what one defines holds in the next', () => {
  expect(slices('multiple sclerosis (MS)\n\nThe MS')).toEqual(['multiple sclerosis', 'MS', 'MS']);
});

test('the paragraphs are one section', () => {
  expect(slices('EDSS\n\nEDSS', 'first-per-section')).toEqual(['EDSS']);
});

test('words around a form are those of its own paragraph', () => {
  expect(slices('MS, myelin')).toEqual(['MS']);
  expect(slices('MS\n\nmyelin')).toEqual([]);
});

test('takes a paragraph of twelve million characters', () => {
  expect(slices(`${'a '.repeat(6_000_000)}EDSS`)).toEqual(['EDSS']);
});

test('matches come in order and never overlap, wherever the empty lines are', () => {
  const piece = fc.constantFrom(
    'EDSS',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    'people with MS',
    'gut-brain axis',
    'fibre',
    '(',
    ')',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      let reached = 0;
      for (const { start, end } of matchText(text, sampleLexicon, 'every')) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(text.slice(start, end)).toMatch(/^\S[^]*\S$/);
        reached = end;
      }
    }),
  );
});
