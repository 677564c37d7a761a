import { describe, expect, test } from 'vitest';
import { hashWord } from '../../lib/domain/lexicon.ts';
import { findForms } from '../../lib/domain/match.ts';
import { ambiguous, sampleLexicon, term } from './sample-lexicon.ts';
import { compileLexicon } from '../in-english.ts';

const found = (text: string, lexicon = sampleLexicon): [string, string][] =>
  findForms(text, lexicon).map(({ start, end, form }) => [form.termId, text.slice(start, end)]);
const written = (text: string, lexicon = sampleLexicon): string[] =>
  findForms(text, lexicon).map((candidate) => candidate.written);
const texts = (text: string, lexicon = sampleLexicon): string[] =>
  found(text, lexicon).map(([, slice]) => slice);

describe('the longest form wins', () => {
  const listed = [
    term('gut', 'gut'),
    term('axis', 'gut-brain axis'),
    term('connection', 'gut-brain'),
    term('dysfunction', 'gut brain axis dysfunction'),
  ];
  const lexicon = compileLexicon(listed);

  test.each([
    ['the gut alone', ['gut']],
    ['the gut-brain link', ['gut-brain']],
    ['the gut-brain axis', ['gut-brain axis']],
    ['gut-brain axis dysfunction', ['gut-brain axis dysfunction']],
    ['gut-brain axis function', ['gut-brain axis']],
    ['gut gut-brain gut', ['gut', 'gut-brain', 'gut']],
  ])('in "%s"', (text, expected) => {
    expect(texts(text, lexicon)).toEqual(expected);
  });

  test('whatever order the glossary lists them in', () => {
    const turned = compileLexicon([...listed].reverse());
    expect(texts('gut-brain axis dysfunction', turned)).toEqual(['gut-brain axis dysfunction']);
  });
});

describe('only whole words are found', () => {
  test.each([
    'subfibre',
    'fibreglass',
    'fibre2',
    'fibre_x',
    'éfibre',
    'fibreй',
    'multiple sclerosisx',
    'xmultiple sclerosis',
    'fi bre',
  ])('not in "%s"', (text) => {
    expect(texts(text)).toEqual([]);
  });

  test.each([
    'fibre',
    '(fibre)',
    '“fibre”',
    'fibre.',
    'high-fibre',
    'fibre/fat',
    'fibre🌾',
    '🌾fibre',
    '食 fibre',
  ])('in "%s"', (text) => {
    expect(texts(text)).toEqual(['fibre']);
  });
});

describe('acronyms are case-exact', () => {
  test.each([
    ['an EDSS of 4', ['EDSS']],
    ['EDSSs rose', ['EDSSs']],
    ['an Edss of 4', []],
    ['edss', []],
    ['EDSSS', []],
    ['ＥＤＳＳ in full width', ['ＥＤＳＳ']],
    ['E\u00adDSS with a soft hyphen', ['E\u00adDSS']],
    ['MS may vary', ['MS']],
    ['500 ms to wait', []],
    ['Ms Smith', []],
    ['oral DMTs', ['DMTs']],
    ['oral DMTS', []],
    ['dmts', []],
  ])('in "%s"', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test('while common words may be in any case', () => {
    expect(texts('MULTIPLE SCLEROSIS, Multiple sclerosis')).toEqual([
      'MULTIPLE SCLEROSIS',
      'Multiple sclerosis',
    ]);
  });
});

test.each([
  ["Lhermitte's sign", ["Lhermitte's sign"]],
  ['Lhermitte’s sign', ['Lhermitte’s sign']],
  ['Lhermitteʼs sign', ['Lhermitteʼs sign']],
  ["Lhermitte's signs", ["Lhermitte's signs"]],
  ["Lhermitte's paper", ['Lhermitte']],
  ["MS's course", ['MS']],
  ["multiple sclerosis's course", ['multiple sclerosis']],
])('reads the possessive in "%s"', (text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test.each([
  'gut-brain axis',
  'gut brain axis',
  'gut–brain axis',
  'gut—brain axis',
  'gut‑brain axis',
  'gut‐brain axis',
  'gut − brain axis',
  'gut－brain axis',
  'gut\u00a0brain\u202faxis',
  'gut-\n      brain axis',
  'gut\u200b brain\u00ad axis',
  'Gut-Brain Axes'.replace('Axes', 'Axis'),
])('takes "%s" for the same form', (text) => {
  expect(found(text)).toEqual([['gut-brain-axis', text]]);
});

test.each([
  'gut, brain axis',
  'gut/brain axis',
  'gut. Brain axis',
  'gut--brain axis',
  'gut (brain) axis',
  'gut • brain axis',
  `gut${' '.repeat(100)}brain axis`,
])('finds no form across "%s"', (text) => {
  expect(texts(text)).toEqual([]);
});

test.each([
  ['A. muciniphila', ['A. muciniphila']],
  ['A.muciniphila', ['A.muciniphila']],
  ['A.\u00a0muciniphila', ['A.\u00a0muciniphila']],
  ['Akkermansia muciniphila', ['Akkermansia muciniphila']],
  ['Akkermansia. Muciniphila', []],
])('an initial, and only an initial, may end in a full stop: "%s"', (text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test.each([
  ['dietary fiber', ['dietary fiber']],
  ['dietary fibres', ['dietary fibres']],
  ['dietary ﬁbers', ['dietary ﬁbers']],
  ['disease-modifying therapies', ['disease-modifying therapies']],
  ['multiple scleroses', ['multiple scleroses']],
  ['interferon-β', ['interferon-β']],
  ['interferon beta', ['interferon beta']],
  ['UVE\u0301ITIS and meniere', ['UVE\u0301ITIS', 'meniere']],
])('finds other spellings: "%s"', (text, expected) => {
  expect(texts(text)).toEqual(expected);
});

describe('two words with one 32-bit hash are never confused', () => {
  /** Birthday search: among 400,000 strings some two share a hash. */
  const [one, other] = ((): [string, string] => {
    const seen = new Map<number, string>();
    let state = 1;
    for (let i = 0; i < 400_000; i++) {
      // xorshift32: strings that follow one another must not look alike, or they keep out of each other's way.
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      const word = `w${(state >>> 0).toString(36)}`;
      const twin = seen.get(hashWord(word));
      if (twin !== undefined && twin !== word) return [twin, word];
      seen.set(hashWord(word), word);
    }
    throw new Error('No two words share a hash; search further');
  })();

  test('as single words', () => {
    expect(one).not.toBe(other);
    expect(hashWord(one)).toBe(hashWord(other));
    const lexicon = compileLexicon([term('one', one)]);
    expect(found(`${other} ${one} ${other}`, lexicon)).toEqual([['one', one]]);
  });

  test('as later words of a form', () => {
    const lexicon = compileLexicon([term('one', `gut ${one}`)]);
    expect(texts(`gut ${other}, gut ${one}`, lexicon)).toEqual([`gut ${one}`]);
  });

  test('when both are forms', () => {
    const lexicon = compileLexicon([term('one', one), term('other', other)]);
    expect(found(`${other} ${one}`, lexicon)).toEqual([
      ['other', other],
      ['one', one],
    ]);
  });
});

test('a form that is longer but not there gives way to a shorter one that is', () => {
  const lexicon = compileLexicon([term('long', 'b cell depletion therapy'), term('short', 'b cell')]);
  expect(found('B cell depletion failed', lexicon)).toEqual([['short', 'B cell']]);
});

test('a case-exact form gives way to a common one with the same letters', () => {
  const lexicon = compileLexicon([
    { id: 'neuritis', category: 'symptoms', plain: [], ambiguous: [ambiguous('ON')] },
    term('on', 'on'),
  ]);
  expect(found('ON and on', lexicon)).toEqual([
    ['neuritis', 'ON'],
    ['on', 'on'],
  ]);
});

test('finds nothing in no text', () => {
  expect(texts('')).toEqual([]);
});

test('tells the form as the glossary writes it, whatever the page makes of it', () => {
  const texts = ['ＭＳ', 'M\u00adS', 'MULTIPLE\u00a0Sclerosis', 'DMTs'];
  expect(texts.flatMap((text) => written(text))).toEqual(['MS', 'MS', 'multiple sclerosis', 'DMTs']);
});
