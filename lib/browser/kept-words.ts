/** The records of what a reader keeps of words met on pages: their keys, and what makes a stored value one of ours. */
import * as v from 'valibot';
import type { KnownTerms, MetTerms, SavedTerms, WrongMeanings } from '../domain/kept-words.ts';
import { day, record } from './records.ts';
import type { Parse } from './storage.ts';

const savedTerms = v.looseObject({
  version: v.literal(1),
  terms: v.array(
    v.looseObject({ termId: v.string(), sentence: v.string(), title: v.string(), url: v.string(), day }),
  ),
});
const knownTerms = v.looseObject({ version: v.literal(1), termIds: v.array(v.string()) });
const wrongMeanings = v.looseObject({
  version: v.literal(1),
  pages: v.pipe(record, v.record(v.string(), v.array(v.string()))),
});
const metTerms = v.looseObject({
  version: v.literal(1),
  terms: v.pipe(record, v.record(v.string(), v.looseObject({ day, title: v.string(), host: v.string() }))),
});

export const parseSavedTerms: Parse<SavedTerms> = (stored) => v.parse(v.pipe(record, savedTerms), stored);
export const parseKnownTerms: Parse<KnownTerms> = (stored) => v.parse(v.pipe(record, knownTerms), stored);
export const parseWrongMeanings: Parse<WrongMeanings> = (stored) =>
  v.parse(v.pipe(record, wrongMeanings), stored);
export const parseMetTerms: Parse<MetTerms> = (stored) => v.parse(v.pipe(record, metTerms), stored);
