import { afterEach, expect, test, vi } from 'vitest';
import { speakerOfDevice } from '../../lib/page/speaker.ts';

afterEach(() => vi.unstubAllGlobals());

const voice = (name: string, localService: boolean): SpeechSynthesisVoice => ({
  name,
  lang: 'en-GB',
  localService,
  default: false,
  voiceURI: name,
});

class Utterance {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  onboundary?: (event: { name: string; charIndex: number }) => void;
  onend?: () => void;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A browser that keeps what it was asked to say, and says nothing by itself. */
function browserWith(voices: readonly SpeechSynthesisVoice[]) {
  const said: Utterance[] = [];
  const cancel = vi.fn();
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    speak: (utterance: Utterance) => said.push(utterance),
    cancel,
  });
  return { said, cancel };
}

const how = { rate: 0.8, voice: null };

test('speaks with the rate asked for and a voice of this device, and tells the words', () => {
  const { said } = browserWith([voice('far', false), voice('here', true)]);
  const words: number[] = [];
  const end = vi.fn();
  speakerOfDevice('en').speak('The gut wall.', how, (at) => words.push(at), end);
  expect(said).toMatchObject([{ text: 'The gut wall.', rate: 0.8, lang: 'en-GB', voice: { name: 'here' } }]);
  said[0]?.onboundary?.({ name: 'sentence', charIndex: 0 });
  said[0]?.onboundary?.({ name: 'word', charIndex: 4 });
  expect(words).toEqual([4]);
  said[0]?.onend?.();
  expect(end).toHaveBeenCalledOnce();
});

test('what was stopped tells no more, though the browser goes on', () => {
  const { said, cancel } = browserWith([voice('here', true)]);
  const [word, end] = [vi.fn(), vi.fn()];
  const speaker = speakerOfDevice('en');
  speaker.speak('One.', how, word, end);
  speaker.stop();
  expect(cancel).toHaveBeenCalled();
  said[0]?.onboundary?.({ name: 'word', charIndex: 0 });
  said[0]?.onend?.();
  expect(word).not.toHaveBeenCalled();
  expect(end).not.toHaveBeenCalled();
});

test('words of the text before do not count in the next', () => {
  const { said } = browserWith([voice('here', true)]);
  const [first, second] = [vi.fn(), vi.fn()];
  const speaker = speakerOfDevice('en');
  speaker.speak('One.', how, first, vi.fn());
  speaker.speak('Two.', how, second, vi.fn());
  said[0]?.onboundary?.({ name: 'word', charIndex: 0 });
  said[1]?.onboundary?.({ name: 'word', charIndex: 0 });
  expect(first).not.toHaveBeenCalled();
  expect(second).toHaveBeenCalledExactlyOnceWith(0);
});

test.each([
  ['no voice speaks on the device', () => browserWith([voice('far', false)]).said],
  [
    'the browser has no speech',
    () => {
      vi.stubGlobal('speechSynthesis', undefined);
      return [];
    },
  ],
])('where %s, nothing is said and the end is told', (_, begin) => {
  const said = begin();
  const end = vi.fn();
  const speaker = speakerOfDevice('en');
  expect(speaker.voices()).toEqual([]);
  speaker.speak('One.', how, vi.fn(), end);
  speaker.stop();
  expect(end).toHaveBeenCalledOnce();
  expect(said).toEqual([]);
});
