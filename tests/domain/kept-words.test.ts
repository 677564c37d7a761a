import { expect, test } from 'vitest';
import { civilDay } from '../../lib/domain/civil-day.ts';
import {
  noKnownTerms,
  noMetTerms,
  noSavedTerms,
  noWrongMeanings,
  withKnownTerm,
  withMeeting,
  withSavedTerm,
  withWrongMeaning,
  withoutSavedTerm,
} from '../../lib/domain/kept-words.ts';

const myelin = {
  termId: 'myelin',
  sentence: 'Myelin is damaged.',
  title: 'News',
  url: 'https://example.org/news',
  day: civilDay('2026-11-24'),
};
const fibre = { ...myelin, termId: 'fibre', sentence: 'Fibre feeds them.' };

test('the word saved last stands first', () => {
  expect(withSavedTerm(withSavedTerm(noSavedTerms, myelin), fibre).terms).toEqual([fibre, myelin]);
});

test('a word saved twice at one place is there once, with the later day', () => {
  const later = { ...myelin, day: civilDay('2026-11-26') };
  const saved = withSavedTerm(withSavedTerm(withSavedTerm(noSavedTerms, myelin), fibre), later);
  expect(saved.terms).toEqual([later, fibre]);
});

test('taking one away leaves the same word from another page', () => {
  const elsewhere = { ...myelin, url: 'https://example.org/other' };
  const saved = withSavedTerm(withSavedTerm(noSavedTerms, myelin), elsewhere);
  expect(withoutSavedTerm(saved, myelin).terms).toEqual([elsewhere]);
  expect(withoutSavedTerm(noSavedTerms, myelin)).toEqual(noSavedTerms);
});

test('a word that is known can be unknown again, and is there once', () => {
  const known = withKnownTerm(withKnownTerm(noKnownTerms, 'myelin', true), 'myelin', true);
  expect(known.termIds).toEqual(['myelin']);
  expect(withKnownTerm(known, 'myelin', false)).toEqual(noKnownTerms);
});

test('a wrong meaning holds on its page alone, and leaves no trace when it is taken back', () => {
  const wrong = withWrongMeaning(noWrongMeanings, 'example.org/a', 'MS', true);
  expect(wrong.pages).toEqual({ 'example.org/a': ['MS'] });
  expect(withWrongMeaning(wrong, 'example.org/b', 'MS', false).pages).toEqual(wrong.pages);
  expect(withWrongMeaning(wrong, 'example.org/a', 'MS', false)).toEqual(noWrongMeanings);
});

test('the latest meeting takes the place of the one before', () => {
  const first = { day: civilDay('2026-11-24'), title: 'News', host: 'example.org' };
  const second = { day: civilDay('2026-11-26'), title: 'A letter', host: '' };
  const met = withMeeting(withMeeting(noMetTerms, 'myelin', first), 'myelin', second);
  expect(met.terms).toEqual({ myelin: second });
});

test('fields of a newer version stay', () => {
  const newer = { ...noSavedTerms, folders: ['clinic'] };
  expect(withoutSavedTerm(withSavedTerm(newer, myelin), myelin)).toEqual(newer);
});
