import { describe, expect, test } from 'vitest';
import { terms } from '../../content/index.ts';
import type { Searchable } from '../../lib/domain/search-terms.ts';
import { searchOver } from '../in-english.ts';

const entries: readonly Searchable[] = [
  { id: 'fibre', name: 'Dietary fibre', forms: ['fibre', 'roughage'] },
  { id: 'soluble-fibre', name: 'Fibre that dissolves', forms: ['soluble fibre'] },
  { id: 'gut-brain-axis', name: 'Gut–brain axis', forms: ['brain-gut axis'] },
  { id: 'gut-microbiome', name: 'Gut microbiome', forms: ['gut flora'] },
  { id: 'leaky-gut', name: 'Leaky gut', forms: ['intestinal permeability'] },
  { id: 'oesophagus', name: 'Food pipe', forms: ['oesophagus'] },
  { id: 'lesion', name: 'Lesion', forms: ['plaque'] },
  { id: 'ocrelizumab', name: 'Ocrelizumab', forms: ['Ocrevus'] },
  { id: 'diagnosis', name: 'Diagnosis', forms: [] },
  { id: 'uveitis', name: 'Uvéitis', forms: [] },
  { id: 'edss', name: 'Disability scale', forms: ['EDSS', 'Expanded Disability Status Scale'] },
];
const search = searchOver(entries);
const found = (query: string) => search(query).hits.map(({ id }) => id);

describe('a search', () => {
  test.each([
    ['for a whole name puts it first', 'lesion', ['lesion']],
    ['puts beginnings of names before later words', 'gut', ['gut-microbiome', 'gut-brain-axis', 'leaky-gut']],
    [
      'puts whole writings before beginnings, and beginnings before the rest',
      'fibre',
      ['fibre', 'soluble-fibre'],
    ],
    ['finds the middle of a word last', 'izu', ['ocrelizumab']],
    ['takes no notice of case', 'EDSS', ['edss']],
    ['takes no notice of case either way', 'edss', ['edss']],
    ['takes no notice of accents, in the entry', 'uveitis', ['uveitis']],
    ['takes no notice of accents, in the query', 'lésion', ['lesion']],
    ['takes no notice of dashes', 'gut-brain', ['gut-brain-axis']],
    ['takes no notice of spaces around', '  leaky   gut ', ['leaky-gut']],
    ['knows US spelling', 'fiber', ['fibre', 'soluble-fibre']],
    ['knows the beginning of US spelling', 'esoph', ['oesophagus']],
    ['knows UK spelling', 'oesophagus', ['oesophagus']],
    ['knows the plural', 'lesions', ['lesion']],
    ['knows the plural that is not in s', 'diagnoses', ['diagnosis']],
    ['finds a brand', 'ocrev', ['ocrelizumab']],
    ['finds words in another order', 'axis gut brain', ['gut-brain-axis']],
    ['for one letter finds only beginnings of words', 'z', []],
    ['for nothing finds nothing', '', []],
    ['for a dash finds nothing', ' – ', []],
    ['for what is nowhere finds nothing', 'qwertyuiop', []],
  ])('%s: "%s"', (_, query, expected) => {
    expect(found(query)).toEqual(expected);
    if (expected.length > 0) expect(search(query).fit).toBe('as-written');
  });
});

describe('where nothing fits, a slip is forgiven', () => {
  test.each([
    ['a letter too many', 'lession', ['lesion']],
    ['a letter too few', 'lsion', ['lesion']],
    ['a wrong letter', 'lezion', ['lesion']],
    ['two letters swapped', 'leison', ['lesion']],
    ['two slips in a long word', 'ocralizumap', ['ocrelizumab']],
    ['in the beginning of a long word', 'ocral', ['ocrelizumab']],
    ['in a later word', 'permiability', ['leaky-gut']],
    ['but not two in a short word', 'lezionn', []],
    ['and none in three letters', 'gat', []],
  ])('%s: "%s"', (_, query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  test('and only there: what fits hides what nearly does', () => {
    const near = searchOver([
      { id: 'acetate', name: 'Acetate', forms: [] },
      { id: 'acetone', name: 'Acetone', forms: [] },
    ]);
    expect(near('aceta').hits.map(({ id }) => id)).toEqual(['acetate']);
  });
});

test('a hit says which way of writing was found, unless it was found in the name too', () => {
  expect(search('lesion').hits).toEqual([{ id: 'lesion', name: 'Lesion', form: null }]);
  expect(search('plaq').hits).toEqual([{ id: 'lesion', name: 'Lesion', form: 'plaque' }]);
  expect(search('fibre').hits[0]).toEqual({ id: 'fibre', name: 'Dietary fibre', form: null });
});

test('says whether the words are written like that, or only nearly', () => {
  expect(search('lesion').fit).toBe('as-written');
  expect(search('leison').fit).toBe('nearly');
});

describe('in the whole glossary', () => {
  const whole = searchOver(terms.map(({ id, name, plain }) => ({ id, name, forms: plain })));

  test.each(terms.map(({ id, name }) => [name, id] as const))('"%s" is found first', (name, id) => {
    expect(whole(name).hits[0]?.id).toBe(id);
  });
});
