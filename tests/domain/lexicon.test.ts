import { describe, expect, test } from 'vitest';
import { first, hashSeed, hashStep, hashWord, pairHash, saysOf, slotOf } from '../../lib/domain/lexicon.ts';
import { allVariants, ambiguous, firstHashes, sampleLexicon, term } from './sample-lexicon.ts';
import { compileLexicon } from '../in-english.ts';

const variants = (...plain: string[]): string[] =>
  allVariants(compileLexicon([term('t', ...plain)])).map(({ spelled }) => spelled);

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
    allVariants(compileLexicon([term('t', form)]))
      .map(({ exact, words }) => [...(exact ?? Array.from({ length: words }, () => null))])
      .sort((a, b) => a.join().length - b.join().length);

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
    expect(allVariants(lexicon).map(({ exact }) => exact)).toContainEqual(['On']);
  });
});

test('every variant can be reached by the hash of its first word and, if it has more, of its first two, longest first', () => {
  for (const hash of firstHashes(sampleLexicon)) {
    const variants = sampleLexicon.variantsOf(hash);
    const wordCounts = variants.map(({ words }) => words);
    expect(wordCounts.length).toBeGreaterThan(0);
    expect(wordCounts).toEqual([...wordCounts].sort((a, b) => b - a));
    for (const { spelled, words } of variants) {
      const [one = '', two = ''] = spelled.split(' ');
      expect(hashWord(one)).toBe(hash);
      const says = saysOf(sampleLexicon.firsts, hash);
      expect(says & (words > 1 ? first.begins : first.isForm | first.isCapitalForm)).not.toBe(0);
      if (words > 1) expect(sampleLexicon.pairs[slotOf(pairHash(hash, hashWord(two)))]).toBe(1);
    }
  }
});

test('of other words the lexicon says nothing', () => {
  for (const word of ['walk', 'hills', 'zzz', '']) {
    expect(sampleLexicon.variantsOf(hashWord(word))).toEqual([]);
    expect(saysOf(sampleLexicon.firsts, hashWord(word))).toBe(0);
  }
});

test('only ambiguous forms carry senses', () => {
  const forms = allVariants(sampleLexicon).map(({ form }) => form);
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
  expect(allVariants(compileLexicon([]))).toEqual([]);
});
