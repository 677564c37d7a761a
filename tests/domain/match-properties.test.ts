/** What holds for every text: offsets, order and whole words, under all the disguises that pages put words in. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFolding, foldedWords } from '../../lib/domain/fold.ts';
import { findForms } from '../../lib/domain/match.ts';
import type { LexiconForm } from '../../lib/domain/lexicon.ts';
import { allVariants, sampleLexicon } from './sample-lexicon.ts';

const folding = createFolding();

const invisibles = ['\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\u0301', '\u0336', '\u20dd'];
const joins = [' ', '\u00a0', '\u202f', '-', '\u2011', '\u2013', '\n  ', ' \u200b'];

const fullWidth = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 0xfee0);
const disguises: readonly ((letter: string) => string)[] = [
  (letter) => letter,
  (letter) => letter,
  (letter) => letter.toUpperCase(),
  fullWidth,
];

const word = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      ...[...text].map((letter) =>
        fc
          .tuple(fc.constantFrom(...disguises), fc.option(fc.constantFrom(...invisibles), { freq: 3 }))
          .map(([disguise, invisible]) => disguise(letter) + (invisible ?? '')),
      ),
    )
    .map((letters) => letters.join('').replace('fi', 'ﬁ'));

const disguised = (form: string): fc.Arbitrary<string> => {
  const words = form.split(' ');
  return fc
    .tuple(
      fc.tuple(...words.map(word)),
      fc.array(fc.constantFrom(...joins), { minLength: words.length, maxLength: words.length }),
    )
    .map(([spelled, gaps]) => spelled.reduce((text, next, i) => text + (gaps[i] ?? ' ') + next));
};

const forms = [
  'multiple sclerosis',
  'gut brain axis',
  'dietary fiber',
  'fibres',
  'fatigue',
  'interferon beta',
];
const inserted = fc.oneof(
  ...forms.map(disguised),
  fc.constantFrom(
    'EDSS',
    'E\u00adDSS',
    'MS',
    'DMTs',
    'uve\u0301itis',
    'Ménière',
    'interferon-β',
    "Lhermitte's sign",
  ),
);
const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    '\ud800',
    '\udc00',
    '\u0301\u0301',
    'ﬁ',
    'ǅ',
    'İ',
    '🌾',
    '…',
    'gut ',
    'multiple ',
    'A. ',
    'fibre-',
  ),
);
const pageText = fc.array(fc.oneof(noise, inserted), { maxLength: 12 }).map((pieces) => pieces.join(''));

/** Folded words, joined by spaces. */
const spellings = new Map<LexiconForm, string[]>();
for (const { form, spelled } of allVariants(sampleLexicon)) {
  spellings.set(form, [...(spellings.get(form) ?? []), spelled]);
}

const runs = { numRuns: 2_000 };

test('offsets always slice the raw text to something that folds to the form', () => {
  fc.assert(
    fc.property(pageText, (text) => {
      for (const { start, end, form } of findForms(text, sampleLexicon)) {
        expect(spellings.get(form)).toContain(foldedWords(text.slice(start, end), folding).join(' '));
      }
    }),
    runs,
  );
});

test('matches never overlap and come in order', () => {
  fc.assert(
    fc.property(pageText, (text) => {
      let reached = 0;
      for (const { start, end } of findForms(text, sampleLexicon)) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThan(start);
        reached = end;
      }
      expect(reached).toBeLessThanOrEqual(text.length);
    }),
    runs,
  );
});

test('a match is made of whole words of the text around it', () => {
  fc.assert(
    fc.property(pageText, (text) => {
      for (const { start, end } of findForms(text, sampleLexicon)) {
        const words = foldedWords(text.slice(start, end), folding);
        const before = foldedWords(text.slice(0, start), folding);
        const after = foldedWords(text.slice(end), folding);
        expect(foldedWords(text, folding)).toEqual([...before, ...words, ...after]);
      }
    }),
    runs,
  );
});

test('a form is found under every disguise, whatever stands around it', () => {
  fc.assert(
    fc.property(noise, inserted, noise, (before, form, after) => {
      // A semicolon keeps the noise from beginning or lengthening a form.
      const text = `${before}; ${form} ;${after}`;
      const start = before.length + 2;
      const hit = findForms(text, sampleLexicon).find((candidate) => candidate.start === start);
      expect(hit && text.slice(hit.start, hit.end)).toBe(form);
    }),
    runs,
  );
});

test('an exact acronym is found in its own case only', () => {
  fc.assert(
    fc.property(fc.mixedCase(fc.constant('edss')), (spelled) => {
      expect(findForms(`an ${spelled} of 4`, sampleLexicon)).toHaveLength(spelled === 'EDSS' ? 1 : 0);
    }),
  );
});
