import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findClaims } from '../../lib/domain/find-claims.ts';
import { compileClaims } from '../in-english.ts';

const lexicon = compileClaims([
  { id: 'cures', patterns: ['(cures|cure|can cure) (MS|multiple sclerosis)'] },
  { id: 'heal-gut', patterns: ['heal(s|ing)? (your|the)? gut'] },
  { id: 'heal-gut-cures', patterns: ['healing your gut cures MS'] },
  { id: 'leaky-gut', patterns: ['leaky gut causes MS'] },
  { id: 'role', patterns: ['(gut|microbiome) … crucial role in MS'] },
]);
const found = (text: string): string[] => findClaims(text, lexicon).map(({ claimId }) => claimId);

describe('a claim that is made is found', () => {
  test.each([
    'Diet cures MS.',
    'DIET CURES MS',
    'Diet cures multiple sclerosis',
    'diet cures multiple\u00a0scle\u00adrosis',
    'Leaky-gut causes MS.',
    '“Leaky gut causes MS,” says the seller.',
    'There is no drug for it, but diet cures MS.',
    'Do not trust pills, because diet cures MS.',
    'Pills do not help; diet cures MS.',
    'Your doctor won’t tell you that leaky gut causes MS.',
    'They don’t want you to know that diet cures MS.',
    'Not only does it taste good, it cures MS.',
    'You won’t believe that it cures MS.',
    'It is never too late to heal your gut.',
    'No wonder that leaky gut causes MS.',
    'The No. 1 way to heal your gut.',
    'Did you know that leaky gut causes MS?',
    'Want to heal your gut?',
    'How do you heal your gut?',
    'No diet helps. This oil cures MS.',
    'Are drugs all there is? No. Heal your gut.',
    'Is that so? This oil cures MS.',
    'Heal your gut, which is not hard.',
    'The microbiome, we now know, plays a crucial role in MS.',
  ])('%s', (text) => {
    expect(found(text)).toHaveLength(1);
  });
});

describe('a claim that its sentence denies or doubts is left alone', () => {
  test.each([
    'No diet cures MS.',
    'Diet does not cure MS.',
    'Diet doesn’t cure MS.',
    "Diet doesn't cure MS.",
    'A diet cannot cure MS.',
    'A diet can’t cure MS.',
    'Neither diet nor yoga cures MS.',
    'There is no evidence that leaky gut causes MS.',
    'There is little evidence that leaky gut causes MS.',
    'It is a myth that leaky gut causes MS.',
    'Myth: leaky gut causes MS.',
    'Myth 3. Leaky gut causes MS.',
    'It is unproven that leaky gut causes MS.',
    'It is false to say that diet cures MS.',
    'It is unknown whether leaky gut causes MS.',
    'We asked if it is so, to find out if diet cures MS.',
    'Some websites claim that diet cures MS.',
    'Beware of those who say that diet cures MS.',
    'It has yet to be shown that diet cures MS.',
    'Can diet cure MS?',
    '"Can diet cure MS?" she asked.',
    'Does healing your gut help?',
    'Leaky gut causes MS is a myth.',
    '"Leaky gut causes MS" is false.',
    '"Leaky gut causes MS": myth.',
    'That leaky gut causes MS has not been shown.',
    'That leaky gut causes MS has so far never been shown.',
    'That leaky gut causes MS remains unproven.',
    'Healing your gut will not help MS.',
    'Healing your gut isn’t a treatment.',
    'Trials, e.g. of fasting, do not show that diet cures MS.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('a denial counts in its own sentence only', () => {
  expect(found('Leaky gut causes MS. That is a myth.')).toEqual(['leaky-gut']);
  expect(found('That is a myth. Leaky gut causes MS.')).toEqual(['leaky-gut']);
});

test('a denial further on speaks of something else', () => {
  expect(found('Leaky gut causes MS and many doctors do not know it.')).toEqual(['leaky-gut']);
});

test('the longest wording wins, whichever claim it belongs to', () => {
  const text = 'Healing your gut cures MS.';
  expect(findClaims(text, lexicon)).toEqual([{ start: 0, end: 25, claimId: 'heal-gut-cures' }]);
});

test('a wording that asks for company needs it earlier in the same sentence', () => {
  expect(found('B cells play a crucial role in MS.')).toEqual([]);
  expect(found('The gut is large. B cells play a crucial role in MS.')).toEqual([]);
  expect(found('B cells play a crucial role in MS, and so may the gut.')).toEqual([]);
  expect(found('The gut plays a crucial role in MS.')).toEqual(['role']);
});

test('MS is matched in its own case only, and words whole', () => {
  expect(found('Diet cures ms.')).toEqual([]);
  expect(found('Diet cures MSN.')).toEqual([]);
  expect(found('It procures MS.')).toEqual([]);
});

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'cures MS',
      'healing your gut cures MS',
      'heal gut',
      'leaky gut causes MS',
      'gut',
      'crucial role in MS',
    ],
    ...[
      'no',
      'not',
      'myth',
      'is false',
      'but',
      '. ',
      '? ',
      '; ',
      '\n\n',
      '"',
      'e.g. ',
      '\u00ad',
      '\ud800',
      'ﬁ',
      '…',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const pageText = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' '));

test('matches come in order, never overlap, and slice the text to a wording', () => {
  const wordings = /^(?:cures?|can cure|heal|healing|heals|leaky|crucial)/i;
  fc.assert(
    fc.property(pageText, (text) => {
      let reached = 0;
      for (const { start, end } of findClaims(text, lexicon)) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end).replaceAll('\u00ad', '')).toMatch(wordings);
        reached = end;
      }
      expect(reached).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2_000 },
  );
});

/** The finding of forms is measured with the matcher; this is the reading of sentences round what it found. */
test.each([
  ['claims', 'this oil cures MS '],
  ['denied claims', 'no oil cures MS '],
  ['claims in questions', 'ready to cure MS? '],
  ['sentence ends', 'cures MS. '],
  ['quotation marks after a sentence end', `cures MS.${'"'.repeat(20)} `],
  ['turns', 'cures MS but '],
  ['company that is asked for', 'gut and a crucial role in MS '],
  ['blank lines', 'cures MS\n\n'],
])('the reading of sentences grows no faster than the text: %s', (_, text) => {
  const reads = (length: number): number => {
    let count = 0;
    const classOf = (unit: number): number => {
      count++;
      return lexicon.folding.classOf(unit);
    };
    findClaims(text.repeat(Math.ceil(length / text.length)), {
      ...lexicon,
      folding: { ...lexicon.folding, classOf },
    });
    return count;
  };
  const once = reads(10_000);
  expect(once).toBeGreaterThan(0);
  expect(reads(20_000) / once).toBeLessThanOrEqual(2.2);
});
