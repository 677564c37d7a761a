import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recognition } from '../../content/language.ts';
import { categories } from '../../content/schema.ts';
import { type PlainMention, hasEarnedEverydayWords } from '../../lib/domain/relevance.ts';

const isEarnedBy = (mentions: readonly PlainMention[], length: number): boolean =>
  hasEarnedEverydayWords(mentions, length, recognition.wordLength);

const ms: PlainMention = { termId: 'multiple-sclerosis', category: 'ms-basics' };
const microbiome: PlainMention = { termId: 'gut-microbiome', category: 'microbiome' };
const type: PlainMention = { termId: 'relapsing-ms', category: 'ms-types' };
const symptom: PlainMention = { termId: 'lhermitte', category: 'symptoms' };
const drug: PlainMention = { termId: 'natalizumab', category: 'treatments-dmt' };
const cell: PlainMention = { termId: 'microglia', category: 'immune' };
const method: PlainMention = { termId: 'cohort-study', category: 'research-methods' };

const times = (count: number, mention: PlainMention): PlainMention[] =>
  Array.from({ length: count }, () => mention);

const another = (mention: PlainMention, count: number): PlainMention[] =>
  Array.from({ length: count }, (_, i) => ({ ...mention, termId: `${mention.termId}-${i}` }));

test.each([
  ['that names MS', [ms], 1_000, true],
  ['that names the gut microbiome', [microbiome], 1_000, true],
  ['that names a type of MS', [type], 1_000, true],
  [
    'that names two things of the microbiome',
    another({ ...microbiome, termId: 'dysbiosis' }, 2),
    1_000,
    true,
  ],
  [
    'that names one of them, and four of medicine',
    [{ ...microbiome, termId: 'dysbiosis' }, ...another(cell, 4)],
    1_000,
    true,
  ],
  [
    'that names one of them, and three of medicine',
    [{ ...microbiome, termId: 'dysbiosis' }, ...another(cell, 3)],
    1_000,
    false,
  ],
  ['with a symptom and a drug', [symptom, drug], 1_000, false],
  [
    'that is medical through and through, and not about us',
    [...another(cell, 20), ...another(drug, 20)],
    1_000,
    false,
  ],
  ['with the same symptom many times', times(50, symptom), 1_000, false],
  ['full of research methods', times(50, method), 1_000, false],
  ['without any term', [], 0, false],
  ['of 60,000 characters that names MS five times', times(5, ms), 60_000, false],
  ['of 60,000 characters that names MS twenty times', times(20, ms), 60_000, true],
  ['of 60,000 characters that names MS once among methods', [ms, ...times(50, method)], 60_000, false],
])('a page %s', (_, mentions, length, isEarned) => {
  expect(isEarnedBy(mentions, length)).toBe(isEarned);
});

test('one more mention never makes a page less ours, and more text never makes it more so', () => {
  const mention = fc.record({
    termId: fc.constantFrom('a', 'b', 'c', ms.termId),
    category: fc.constantFrom(...categories),
  });
  // A term has one category, wherever it is mentioned.
  const consistent = fc
    .array(mention, { maxLength: 12 })
    .map((all) => [...new Map(all.map((one) => [one.termId, one])).values()]);
  fc.assert(
    fc.property(consistent, fc.nat(30_000), fc.nat(30_000), (mentions, length, more) => {
      const isEarned = isEarnedBy(mentions, length);
      if (isEarned) expect(isEarnedBy([...mentions, ms], length)).toBe(true);
      else expect(isEarnedBy(mentions, length + more)).toBe(false);
    }),
  );
});
