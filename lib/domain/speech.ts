/** Reading aloud, as far as it is values: which voice, in which pieces, and which word is being said. */
import { isOfLanguage } from './language.ts';

export interface Voice {
  readonly name: string;
  /** BCP 47, with hyphen or underscore. */
  readonly lang: string;
  /** Whether it speaks on the device itself. What is read never goes anywhere else. */
  readonly localService: boolean;
}

/** What reads aloud. Stops at once when it is told to. */
export interface Speaker {
  /** What it reads, BCP 47. */
  readonly language: string;
  /** The voices on this device for our language; none where there are none. */
  readonly voices: () => readonly Voice[];
  readonly onVoicesChange: (callback: () => void, signal: AbortSignal) => void;
  /** @param onWord gets where the word that is being said begins, in UTF-16 units of `text`, as far as the voice tells */
  readonly speak: (
    text: string,
    how: { readonly rate: number; readonly voice: string | null },
    onWord: (at: number) => void,
    onEnd: () => void,
  ) => void;
  readonly stop: () => void;
}

/** Voices that speak on the device, in the language of our texts. */
export const usableVoices = <V extends Voice>(voices: readonly V[], language: string): readonly V[] =>
  voices.filter(({ lang, localService }) => localService && isOfLanguage(lang, language));

/** The voice that was chosen where it is still there, or the first. */
export const voiceFor = <V extends Voice>(voices: readonly V[], chosen: string | null): V | null =>
  voices.find(({ name }) => name === chosen) ?? voices[0] ?? null;

/** Sentence by sentence: the one that is being said is shown, also where the voice does not tell its words. */
export const sentencesOf = (text: string, language: string): readonly string[] =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');

/** The text in three: before, in and after the word that holds `at`. */
export function aroundWord(text: string, at: number): readonly [before: string, word: string, after: string] {
  const start = Math.max(0, Math.min(at, text.length));
  const end = start + (/^\S*/.exec(text.slice(start))?.[0].length ?? 0);
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}
