/** The browser's own speech. Voices that speak elsewhere than on the device are never used. */
import { type Speaker, usableVoices, voiceFor } from '../domain/speech.ts';

type Synth = Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel' | 'addEventListener'>;

/** @param synth none where the browser has no speech */
export function createSpeaker(
  synth: Synth | undefined,
  utteranceOf: (text: string) => SpeechSynthesisUtterance,
): Speaker {
  /** Words of an utterance that was stopped may still come, and must not count. */
  let current: SpeechSynthesisUtterance | null = null;
  const voices = (): readonly SpeechSynthesisVoice[] => usableVoices(synth?.getVoices() ?? []);
  return {
    voices,
    onVoicesChange: (callback, signal) => synth?.addEventListener('voiceschanged', callback, { signal }),
    speak: (text, how, onWord, onEnd) => {
      const voice = voiceFor(voices(), how.voice);
      if (!synth || !voice) return onEnd();
      synth.cancel();
      const utterance = utteranceOf(text);
      current = utterance;
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = how.rate;
      utterance.onboundary = ({ name, charIndex }) => {
        if (current === utterance && name !== 'sentence') onWord(charIndex);
      };
      utterance.onend = utterance.onerror = () => {
        if (current === utterance) onEnd();
      };
      synth.speak(utterance);
    },
    stop: () => {
      current = null;
      synth?.cancel();
    },
  };
}
