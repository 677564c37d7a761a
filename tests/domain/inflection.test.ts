import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inflection } from '../../content/language.ts';
import { createInflector } from '../../lib/domain/inflection.ts';

const { spellings, inflected } = createInflector(inflection);

test.each([
  ['fibre', 'fiber'],
  ['centre', 'center'],
  ['litres', 'liters'],
  ['grey', 'gray'],
  ['oesophagus', 'esophagus'],
  ['oedema', 'edema'],
  ['oestrogen', 'estrogen'],
  ['coeliac', 'celiac'],
  ['diarrhoea', 'diarrhea'],
  ['anaemia', 'anemia'],
  ['faecal', 'fecal'],
  ['paediatric', 'pediatric'],
  ['anaesthesia', 'anesthesia'],
  ['aetiology', 'etiology'],
  ['randomisation', 'randomization'],
  ['randomised', 'randomized'],
  ['immunising', 'immunizing'],
  ['tumour', 'tumor'],
  ['tumours', 'tumors'],
  ['behavioural', 'behavioral'],
  ['sulphate', 'sulfate'],
  ['signalling', 'signaling'],
  ['labelled', 'labeled'],
  ['programme', 'program'],
  ['leucocyte', 'leukocyte'],
])('%s may be spelled %s', (british, american) => {
  expect(spellings(british)).toEqual([british, american]);
});

test.each(['myelin', 'gut', 'greyhound', 'disease', 'relapse', 'course', ''])(
  '"%s" has one spelling',
  (word) => {
    expect(spellings(word)).toEqual([word]);
  },
);

test.each([
  ['four', 'for'],
  ['filled', 'filed'],
  ['filling', 'filing'],
])('%s does not become %s, an ordinary word with another meaning', (word, other) => {
  expect(spellings(word)).not.toContain(other);
});

test.each([
  ['lesion', 'lesions'],
  ['relapse', 'relapses'],
  ['biopsy', 'biopsies'],
  ['therapy', 'therapies'],
  ['assay', 'assays'],
  ['sclerosis', 'scleroses'],
  ['diagnosis', 'diagnoses'],
  ['abscess', 'abscesses'],
  ['rash', 'rashes'],
  ['stitch', 'stitches'],
  ['reflux', 'refluxes'],
])('the plural of %s is %s', (word, expected) => {
  expect(inflected(word)).toEqual([expected]);
});

test.each(['lesions', 'virus', 'axis', 'antennae', 'th17', 's'])('%s takes no plural', (word) => {
  expect(inflected(word)).toEqual([]);
});

test('the spelling that was asked for always comes first, and none comes twice', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,14}$/), (word) => {
      const all = spellings(word);
      expect(all[0]).toBe(word);
      expect(new Set(all).size).toBe(all.length);
    }),
  );
});
