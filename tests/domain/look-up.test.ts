import { expect, test } from 'vitest';
import { lookUp } from '../../lib/domain/look-up.ts';
import { searchOver } from '../in-english.ts';

const search = searchOver([
  { id: 'butyrate', name: 'Butyrate', forms: ['butyric acid'] },
  { id: 'butyrate-makers', name: 'Butyrate makers', forms: [] },
  { id: 'multiple-sclerosis', name: 'Multiple sclerosis', forms: ['MS'] },
  { id: 'fibre', name: 'Dietary fibre', forms: ['fibre'] },
]);
const found = (words: string) => {
  const { termId, nearest } = lookUp(words, search);
  return termId ?? nearest.map(({ id }) => id);
};

test.each([
  ['a name', 'Butyrate', 'butyrate'],
  ['another way of writing', 'ms', 'multiple-sclerosis'],
  ['American spelling', 'dietary fiber', 'fibre'],
  ['spaces and line ends around and within', '  butyric \n acid ', 'butyrate'],
  ['a beginning', 'butyr', ['butyrate', 'butyrate-makers']],
  ['a slip of the hand', 'buytrate', ['butyrate', 'butyrate-makers']],
  ['a phrase that holds an entry', 'raised butyrate levels', ['butyrate', 'butyrate-makers']],
  ['a word that nothing is like', 'spectrometer', []],
  ['short words, which would lead anywhere', 'it is so', []],
  ['nothing', '  ', []],
])('%s: "%s"', (_, words, expected) => {
  expect(found(words)).toEqual(expected);
});

test('says what was asked, tidied', () => {
  expect(lookUp(' raised \n levels ', search).words).toBe('raised levels');
});
