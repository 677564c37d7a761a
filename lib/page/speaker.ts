/** The browser's own speech. Voices that speak elsewhere than on the device are never used. */
import { type Speaker, usableVoices, voiceFor } from '../domain/speech.ts';

/**
 * Says nothing where the browser has no speech.
 * @param language of what it reads, BCP 47
 */
export function speakerOfDevice(language: string): Speaker {
  const synth = (globalThis as Partial<typeof globalThis>).speechSynthesis;
  /** Words of an utterance that was stopped may still come, and must not count. */
  let current: SpeechSynthesisUtterance | null = null;
  const voices = (): readonly SpeechSynthesisVoice[] => usableVoices(synth?.getVoices() ?? [], language);
  return {
    language,
    voices,
    onVoicesChange: (callback, signal) => synth?.addEventListener('voiceschanged', callback, { signal }),
    speak: (text, how, onWord, onEnd) => {
      const voice = voiceFor(voices(), how.voice);
      if (!synth || !voice) return onEnd();
      synth.cancel();
      const utterance = new SpeechSynthesisUtterance(text);
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
