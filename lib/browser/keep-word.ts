/** Writes what a reader keeps of a word. Only the background calls this; private windows do not come this far. */
import { civilDayOf, type WallClock } from '../domain/civil-day.ts';
import {
  type Meeting,
  noKnownTerms,
  noMetTerms,
  noSavedTerms,
  noWrongMeanings,
  withKnownTerm,
  withMeeting,
  withSavedTerm,
  withWrongMeaning,
  withoutSavedTerm,
} from '../domain/kept-words.ts';
import { knownTermsKey, metTermsKey, savedTermsKey, wrongMeaningsKey } from './kept-keys.ts';
import { parseKnownTerms, parseMetTerms, parseSavedTerms, parseWrongMeanings } from './kept-words.ts';
import type { Request } from './messages.ts';
import { parseSettings, settingsKey } from './records.ts';
import { read, update } from './storage.ts';

type Keeping = Extract<
  Request,
  { ask: 'save-term' | 'forget-term' | 'know-term' | 'not-here' | 'meet-term' }
>;

/** @throws StorageError as `update` does */
export async function keepWord(request: Keeping, now: WallClock): Promise<Meeting | null> {
  const day = civilDayOf(now, 0);
  switch (request.ask) {
    case 'save-term': {
      const { ask: _, ...place } = request;
      await update(savedTermsKey, parseSavedTerms, (saved) =>
        withSavedTerm(saved ?? noSavedTerms, { ...place, day }),
      );
      return null;
    }
    case 'forget-term':
      await update(savedTermsKey, parseSavedTerms, (saved) =>
        withoutSavedTerm(saved ?? noSavedTerms, request),
      );
      return null;
    case 'know-term':
      await update(knownTermsKey, parseKnownTerms, (known) =>
        withKnownTerm(known ?? noKnownTerms, request.termId, request.knows),
      );
      return null;
    case 'not-here':
      await update(wrongMeaningsKey, parseWrongMeanings, (wrong) =>
        withWrongMeaning(wrong ?? noWrongMeanings, request.page, request.form, request.isWrong),
      );
      return null;
    case 'meet-term': {
      const settings = await read(settingsKey, parseSettings);
      if (settings.status !== 'found' || !settings.value.isMemoryOn) return null;
      const { termId, title, host } = request;
      let before: Meeting | null = null;
      await update(metTermsKey, parseMetTerms, (met) => {
        before = met?.terms[termId] ?? null;
        return withMeeting(met ?? noMetTerms, termId, { day, title, host });
      });
      return before;
    }
    default:
      return request satisfies never;
  }
}
