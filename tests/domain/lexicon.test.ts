import { describe, expect, test } from 'vitest';
import { compileLexicon, filterSlot, hashSeed, hashStep, hashWord } from '../../lib/domain/lexicon.ts';
import { ambiguous, sampleLexicon, term } from './sample-lexicon.ts';

const variants = (...plain: string[]): string[] =>
  [...compileLexicon([term('t', ...plain)]).byFirstWord.values()].flat().map((form) => form.words.join(' '));

test.each([
  ['fibre', ['fibre', 'fibres', 'fiber', 'fibers']],
  ['oligoclonal band', ['oligoclonal band', 'oligoclonal bands']],
  [
    'faecal fibre',
    [
      'faecal fibre',
      'faecal fibres',
      'faecal fiber',
      'faecal fibers',
      'fecal fibre',
      'fecal fibres',
      'fecal fiber',
      'fecal fibers',
    ],
  ],
  ['Lhermitte’s sign', ['lhermitte s sign', 'lhermitte s signs']],
  ['axis', ['axis']],
  ['EDSS', ['edss', 'edsss']],
])('"%s" is spread into its plurals and spellings', (form, expected) => {
  expect(variants(form).sort()).toEqual([...expected].sort());
});

describe('exactness', () => {
  const exactOf = (form: string): (string | null)[][] =>
    [...compileLexicon([term('t', form)]).byFirstWord.values()].flat().map(({ exact }) => [...exact]);

  test.each([
    ['EDSS', [['EDSS'], ['EDSSs']]],
    ['pwMS', [['pwMS'], ['pwMSs']]],
    [
      'EDSS score',
      [
        ['EDSS', null],
        ['EDSS', null],
      ],
    ],
    ['Lhermitte', [[null], [null]]],
  ])(
    'of "%s" belongs to words with two capitals only, and its plural ends in a small s',
    (form, expected) => {
      expect(exactOf(form)).toEqual(expected);
    },
  );

  test('of an ambiguous form belongs to every word', () => {
    const lexicon = compileLexicon([
      { id: 't', category: 'symptoms', plain: [], ambiguous: [ambiguous('On')] },
    ]);
    expect([...lexicon.byFirstWord.values()].flat()[0]?.exact).toEqual(['On']);
  });
});

test('every form can be reached by the hash of its first word, through the filter, longest first', () => {
  for (const [hash, forms] of sampleLexicon.byFirstWord) {
    expect(sampleLexicon.filter[filterSlot(hash)]).toBe(1);
    expect(forms.map((form) => form.hashes[0])).toEqual(forms.map(() => hash));
    const lengths = forms.map((form) => form.words.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  }
});

test('only ambiguous forms carry senses', () => {
  const forms = [...sampleLexicon.byFirstWord.values()].flat();
  expect(forms.length).toBeGreaterThan(0);
  for (const form of forms) expect(form.senses !== undefined).toBe(form.kind === 'ambiguous');
});

test('the hash of a word is the same taken whole or step by step', () => {
  const word = 'microbiome';
  const stepped = [...word].reduce((hash, letter) => hashStep(hash, letter.charCodeAt(0)), hashSeed);
  expect(hashWord(word)).toBe(stepped);
  expect(Number.isInteger(stepped) && Math.abs(stepped) <= 2 ** 31).toBe(true);
});

test.each(['', '–', '!?', '\u00ad'])('a form without a word ("%s") is our fault, and says whose', (form) => {
  expect(() => compileLexicon([term('broken', form)])).toThrow(/broken/);
});

test('an empty glossary compiles', () => {
  expect(compileLexicon([]).byFirstWord.size).toBe(0);
});
