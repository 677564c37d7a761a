/** Work is counted, never timed: how often the matcher looks at a character grows no faster than the text does. */
import { expect, test } from 'vitest';
import type { LexiconTerm } from '../../lib/domain/spread-forms.ts';
import { matchText } from '../../lib/domain/match-text.ts';
import { findForms } from '../../lib/domain/match.ts';
import { msForm, term } from './sample-lexicon.ts';
import { compileLexicon } from '../in-english.ts';

const glossary: readonly LexiconTerm[] = [
  term('long', 'gut gut gut gut gut gut gut brain'),
  term('longer', 'gut gut gut gut gut gut gut gut gut axis'),
  term('axis', 'gut-brain axis'),
  term('prefix', 'disease modifying treatment escalation', 'disease modifying treatment induction'),
  term('sclerosis', 'multiple sclerosis'),
  { ...term('ms'), ambiguous: [msForm] },
];
const lexicon = compileLexicon(glossary);

/** How often `find` asks for the class of a character. */
function reads(text: string, find: typeof findForms | typeof matchEvery): number {
  let count = 0;
  const { folding } = lexicon;
  const classes = new Proxy(folding.classes, {
    get: (table, unit) => {
      count++;
      return Reflect.get(table, unit) as number;
    },
  });
  const classOf = (unit: number): number => {
    count++;
    return folding.classOf(unit);
  };
  find(text, { ...lexicon, folding: { ...folding, classes, classOf } });
  return count;
}

const matchEvery = (text: string, counted: typeof lexicon): unknown => matchText(text, counted, 'every');

const half = 50_000;
/** At least `length` characters of a repeated text. */
const fill = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length));

const adversaries: readonly (readonly [name: string, textOf: (length: number) => string])[] = [
  ['plain words', (length) => fill('a quiet sentence about nothing. ', length)],
  ['the first word of long forms over and over', (length) => fill('gut ', length)],
  ['forms that fail at their last word', (length) => fill('gut gut gut gut gut gut gut liver ', length)],
  ['prefixes of long forms over and over', (length) => fill('disease modifying treatment ', length)],
  ['a whole form over and over', (length) => fill('gut-brain axis ', length)],
  ['combining marks after a first word', (length) => `gut${fill('\u0301', length)} brain axis`],
  [
    'combining marks between a first word and the next',
    (length) => `gut ${fill('\u0301', length)} brain axis`,
  ],
  ['first words with long tails of combining marks', (length) => fill(`gut${'\u0301'.repeat(300)} `, length)],
  ['first words with long gaps of combining marks', (length) => fill(`gut ${'\u0301'.repeat(300)}`, length)],
  ['combining marks inside the second word', (length) => `gut b${fill('\u0301', length)}rain axis`],
  ['one word', (length) => fill('x', length)],
  ['one word after a first word', (length) => `gut ${fill('gut', length)}`],
  ['one word of ligatures', (length) => fill('ﬃ', length)],
  ['first words joined by hyphens', (length) => fill('gut-', length)],
  ['nothing but spaces after a first word', (length) => `gut${fill(' ', length)}brain`],
  ['first words with wide gaps', (length) => fill(`gut${' '.repeat(60)}`, length)],
  ['lone surrogates', (length) => fill('gut\ud800 ', length)],
];

test.each(adversaries)('reads of the matcher grow with the text: %s', (_, textOf) => {
  const once = reads(textOf(half), findForms);
  const twice = reads(textOf(2 * half), findForms);
  expect(once).toBeGreaterThanOrEqual(half);
  expect(twice / once).toBeLessThanOrEqual(2.2);
  // At most three forms of up to ten words each are compared at one place.
  expect(twice).toBeLessThanOrEqual(60 * 2 * half);
});

test('ten megabytes of all of them are read to their end', () => {
  const text = adversaries.map(([, textOf]) => textOf(10_000_000 / adversaries.length)).join('\n');
  const found = findForms(`${text} multiple sclerosis`, lexicon);
  expect(found.at(-1)?.form.termId).toBe('sclerosis');
  expect(found.every(({ start, end }, i) => start < end && start >= (found[i - 1]?.end ?? 0))).toBe(true);
}, 60_000);

test.each([
  ['ambiguous forms', 'MS and '],
  ['definitions', 'multiple sclerosis (MS) and '],
  ['brackets that never close', 'MS ('],
  ['bracketed texts', 'MS (many more words than it could ever stand for) '],
  ['paragraphs', 'MS\n\n'],
])('reads of a whole decision grow with the text: %s', (_, piece) => {
  const length = 20_000;
  const once = reads(fill(piece, length), matchEvery);
  const twice = reads(fill(piece, 2 * length), matchEvery);
  expect(once).toBeGreaterThanOrEqual(length);
  expect(twice / once).toBeLessThanOrEqual(2.2);
});
