import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { type Speaker, aroundWord, sentencesOf } from '../lib/domain/speech.ts';
import { useText } from './text.ts';

interface Props {
  readonly text: string;
  readonly speaker: Speaker;
  readonly rate: number;
  readonly voice: string | null;
  /** Where it does not stand beside its text. */
  readonly label?: string;
}

/** Where the reading is: which sentence, and which of its words. */
interface Reading {
  readonly at: number;
  readonly word: number;
}

/** Reads a text aloud and shows the word that is being said. One press begins, one stops at once. */
export function ReadAloud({ text, speaker, rate, voice, label }: Props) {
  const t = useText();
  const [hasVoice, setHasVoice] = useState(speaker.voices().length > 0);
  const [reading, setReading] = useState<Reading | null>(null);
  const sentences = sentencesOf(text, speaker.language);

  // Before the browser paints: voices come when they like, and those that came before this would never be heard of.
  useLayoutEffect(() => {
    const life = new AbortController();
    speaker.onVoicesChange(() => setHasVoice(speaker.voices().length > 0), life.signal);
    return () => life.abort();
  }, [speaker]);
  // Another text, or none: the voice must not go on with the one before.
  useEffect(() => {
    setReading(null);
    return () => speaker.stop();
  }, [text, speaker]);

  const say = (at: number): void => {
    const sentence = sentences[at];
    if (sentence === undefined) {
      setReading(null);
      return;
    }
    setReading({ at, word: -1 });
    speaker.speak(
      sentence,
      { rate, voice },
      (word) => setReading({ at, word }),
      () => say(at + 1),
    );
  };
  const stop = (): void => {
    speaker.stop();
    setReading(null);
  };

  if (!hasVoice)
    return (
      <button type="button" class="button" aria-disabled="true">
        {t('readAloudNoVoice')}
      </button>
    );
  const sentence = reading && sentences[reading.at];
  const [before, word, after] = aroundWord(sentence ?? '', reading?.word ?? -1);
  return (
    <div class="read-aloud">
      <button type="button" class="button" onClick={() => (reading ? stop() : say(0))}>
        {reading ? t('readAloudStop') : (label ?? t('readAloud'))}
      </button>
      {reading && sentence && (
        // For the eye alone: it is being said.
        <p class="being-said" aria-hidden="true">
          {reading.word < 0 ? (
            sentence
          ) : (
            <>
              {before}
              <mark>{word}</mark>
              {after}
            </>
          )}
        </p>
      )}
    </div>
  );
}
