import { useLayoutEffect, useState } from 'preact/hooks';
import type { Speaker } from '../lib/domain/speech.ts';
import { Choice } from './Choice.tsx';
import { ReadAloud } from './ReadAloud.tsx';
import { useText } from './text.ts';

interface Props {
  readonly speaker: Speaker;
  readonly rate: number;
  /** Name of the voice; `null`: the device's choice. */
  readonly voice: string | null;
  readonly onChoose: (voice: string | null) => void;
}

/** The voice that reads aloud, one of those on the device, with a sentence to try it. */
export function VoiceChooser({ speaker, rate, voice, onChoose }: Props) {
  const t = useText();
  const [voices, setVoices] = useState(speaker.voices());
  // Before the browser paints: voices come when they like, and those that came before this would never be heard of.
  useLayoutEffect(() => {
    const life = new AbortController();
    speaker.onVoicesChange(() => setVoices(speaker.voices()), life.signal);
    return () => life.abort();
  }, [speaker]);
  return (
    <section class="panel" aria-labelledby="voice-heading">
      <h2 id="voice-heading">{t('voiceHeading')}</h2>
      <p>{t('voiceHint')}</p>
      {voices.length > 1 && (
        <Choice
          legend={t('voiceLegend')}
          name="voice"
          options={[null, ...voices.map(({ name }) => name)]}
          chosen={voices.some(({ name }) => name === voice) ? voice : null}
          wordFor={(name) => name ?? t('voiceOfDevice')}
          onChoose={onChoose}
        />
      )}
      <ReadAloud text={t('voiceSample')} speaker={speaker} rate={rate} voice={voice} />
    </section>
  );
}
