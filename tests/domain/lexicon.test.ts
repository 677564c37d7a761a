import { describe, expect, test } from 'vitest';
import {
  type Lexicon,
  compileLexicon,
  first,
  hashSeed,
  hashStep,
  hashWord,
  pairHash,
  saysOf,
  slotOf,
} from '../../lib/domain/lexicon.ts';
import { exactSign } from '../../lib/domain/spread-forms.ts';
import { ambiguous, sampleLexicon, term } from './sample-lexicon.ts';

/** Words of each variant; a word that is matched case-exactly begins with `=`. */
const spelled = (lexicon: Lexicon): string[][] =>
  [...lexicon.variants.values()]
    .flat()
    .map(({ text, start, end, isPlural }) => `${text.slice(start, end)}${isPlural ? 's' : ''}`.split(' '));
const folded = (word: string): string => word.replace(exactSign, '').toLowerCase();

const variants = (...plain: string[]): string[] =>
  spelled(compileLexicon([term('t', ...plain)])).map((words) => words.map(folded).join(' '));

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
    spelled(compileLexicon([term('t', form)])).map((words) =>
      words.map((word) => (word.startsWith(exactSign) ? word.slice(1) : null)),
    );

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
    expect(spelled(lexicon)[0]).toEqual([`${exactSign}On`]);
  });
});

test('every variant can be reached by the hash of its first word and, if it has more, of its first two, longest first', () => {
  for (const [hash, variants] of sampleLexicon.variants) {
    const wordCounts = variants.map(({ words }) => words);
    expect(wordCounts).toEqual([...wordCounts].sort((a, b) => b - a));
    for (const { text, start, end, isPlural, words } of variants) {
      const [one = '', two = ''] = `${text.slice(start, end)}${isPlural ? 's' : ''}`.split(' ').map(folded);
      expect(hashWord(one)).toBe(hash);
      const says = saysOf(sampleLexicon.firsts, hash);
      expect(says & (words > 1 ? first.begins : first.isForm | first.isCapitalForm)).not.toBe(0);
      if (words > 1) expect(sampleLexicon.pairs[slotOf(pairHash(hash, hashWord(two)))]).toBe(1);
    }
  }
});

test('of other words the lexicon says nothing', () => {
  for (const word of ['walk', 'hills', 'zzz', '']) {
    expect(sampleLexicon.variants.has(hashWord(word))).toBe(false);
    expect(saysOf(sampleLexicon.firsts, hashWord(word))).toBe(0);
  }
});

test('only ambiguous forms carry senses', () => {
  const forms = [...sampleLexicon.variants.values()].flat().map(({ form }) => form);
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
  expect(compileLexicon([]).variants.size).toBe(0);
});
