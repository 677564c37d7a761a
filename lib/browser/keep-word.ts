/** Writes what a reader keeps of a word. Only the background calls this; private windows do not come this far. */
import { type CivilDay, type WallClock, civilDayOf } from '../domain/civil-day.ts';
import {
  type Meeting,
  type Place,
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

/** What the browser says of a tab. */
interface Page {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
}

type Keeping = Extract<
  Request,
  { ask: 'save-word' | 'save-term' | 'forget-term' | 'know-term' | 'not-here' | 'meet-term' }
>;

/** @param page the tab that a request comes from; @throws StorageError as `update` does */
export async function keepWord(request: Keeping, now: WallClock, page: Page): Promise<Meeting | null> {
  const day = civilDayOf(now, 0);
  switch (request.ask) {
    case 'save-word': {
      const { termId, sentence, isSaved } = request;
      await savePlace(
        { termId, sentence, title: titleOf(page), url: addressOf(page)?.href ?? '' },
        isSaved,
        day,
      );
      return null;
    }
    case 'save-term':
    case 'forget-term': {
      const { ask, ...place } = request;
      await savePlace(place, ask === 'save-term', day);
      return null;
    }
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
      const { termId } = request;
      const meeting: Meeting = { day, title: titleOf(page), host: addressOf(page)?.hostname ?? '' };
      let before: Meeting | null = null;
      await update(metTermsKey, parseMetTerms, (met) => {
        before = met?.terms[termId] ?? null;
        return withMeeting(met ?? noMetTerms, termId, meeting);
      });
      return before;
    }
    default:
      return request satisfies never;
  }
}

async function savePlace(place: Place, isSaved: boolean, day: CivilDay): Promise<void> {
  await update(savedTermsKey, parseSavedTerms, (before) => {
    const saved = before ?? noSavedTerms;
    return isSaved ? withSavedTerm(saved, { ...place, day }) : withoutSavedTerm(saved, place);
  });
}

const titleOf = ({ title = '' }: Page): string => title.slice(0, 300);

/** `null` for what is not of the web, and for an address that is longer than any that is worth going back to. */
function addressOf({ url = '' }: Page): URL | null {
  return /^https?:/.test(url) && url.length <= 2000 ? new URL(url) : null;
}
