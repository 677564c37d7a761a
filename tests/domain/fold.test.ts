import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFolding, expands, foldedWords, ignored, separator } from '../../lib/domain/fold.ts';

const folding = createFolding();
const words = (text: string): string[] => foldedWords(text, folding);

test.each([
  ['case', 'Gut FIBRE', ['gut', 'fibre']],
  ['full-width letters', 'Ｇｕｔ　ｆｉｂｒｅ', ['gut', 'fibre']],
  ['composed accents', 'Ménière uvéitis', ['meniere', 'uveitis']],
  ['decomposed accents', 'Me\u0301nie\u0300re', ['meniere']],
  ['piled combining marks', 'g\u0300\u0301\u0302u\u0336t', ['gut']],
  ['ligatures', 'ﬁbre oﬃce ﬂora', ['fibre', 'office', 'flora']],
  [
    'letters without a decomposition',
    'cæcum œdema Straße smørbrød',
    ['caecum', 'oedema', 'strasse', 'smorbrod'],
  ],
  ['Greek letters', 'TNF-α IFNβ Ω-3', ['tnf', 'alpha', 'ifnbeta', 'omega', '3']],
  ['the micro sign and Greek mu', 'µg μg', ['μg', 'μg']],
  ['dotted and dotless i', 'İLEUM ıleum', ['ileum', 'ileum']],
  ['subscripts and superscripts', 'B₁₂ m²', ['b12', 'm2']],
  ['soft hyphens', 'mi\u00adcro\u00adbiome', ['microbiome']],
  ['zero-width characters', 'gut\u200b\u200c\u200d\ufeff fi\u2060bre', ['gut', 'fibre']],
  ['bidirectional marks', '\u200egut\u200f', ['gut']],
  ['no-break and thin spaces', 'gut\u00a0brain\u202faxis\u2009now', ['gut', 'brain', 'axis', 'now']],
  ['all dashes', 'a-b\u2010c\u2011d\u2012e\u2013f\u2014g\u2212h', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']],
  [
    'straight and typographic apostrophes',
    "Crohn's Crohn’s Crohnʼs",
    ['crohn', 's', 'crohn', 's', 'crohn', 's'],
  ],
  ['digits and underscores', 'IL_17 5', ['il_17', '5']],
  ['emoji beside a word', 'fibre🌾gut 💪', ['fibre', 'gut']],
  ['nothing but separators', ' – … !', []],
  ['no text', '', []],
])('folds away %s', (_, text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a mathematical letter glued to a word makes another word of it', () => {
  expect(words('fibre𝐱')).not.toContain('fibre');
});

describe('classOf', () => {
  test('answers the same the first time and ever after', () => {
    const fresh = createFolding();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffff }), (unit) => {
        const first = fresh.classOf(unit);
        const again = fresh.classOf(unit);
        expect(again).toBe(first);
        expect(first).toBe(folding.classOf(unit));
      }),
    );
  });

  test('is a class or a folded unit above the classes for every unit there is', () => {
    const odd: number[] = [];
    for (let unit = 0; unit <= 0xffff; unit++) {
      const folded = folding.classOf(unit);
      const isClass = [separator, ignored, expands].includes(folded);
      if (!isClass && folded <= 47) odd.push(unit);
      if (folded === expands && folding.expand(unit).length < 2) odd.push(unit);
    }
    expect(odd).toEqual([]);
  });

  test('expands nothing but units of the class that expands', () => {
    expect(folding.expand('a'.charCodeAt(0))).toBe('');
    expect(folding.classOf('ﬁ'.charCodeAt(0))).toBe(expands);
    expect(folding.expand('ﬁ'.charCodeAt(0))).toBe('fi');
  });
});

test('folding the folded words again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const once = words(text);
      expect(words(once.join(' '))).toEqual(once);
    }),
    { numRuns: 500 },
  );
});

test('takes lone surrogates without complaint', () => {
  expect(words('gut \ud800 fibre \udc00')).toEqual(expect.arrayContaining(['gut', 'fibre']));
});
