// @vitest-environment happy-dom
import { act, screen } from '@testing-library/preact';
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { ReadAloud } from '../../components/ReadAloud.tsx';
import { TextContext } from '../../components/text.ts';
import type { Speaker, Voice } from '../../lib/domain/speech.ts';
import { english } from './english.ts';
import { clearAfterEach, show } from './on-screen.ts';

clearAfterEach();

/** Speech that the test leads: it says which word, and when a sentence ends. */
function fakeSpeaker(voices: Voice[] = [{ name: 'Here', lang: 'en', localService: true }]) {
  let said: { text: string; how: object; onWord: (at: number) => void; onEnd: () => void } | null = null;
  let changed = (): void => undefined;
  const speaker: Speaker = {
    language: 'en',
    voices: () => voices,
    onVoicesChange: (callback) => (changed = callback),
    speak: (text, how, onWord, onEnd) => (said = { text, how, onWord, onEnd }),
    stop: vi.fn(() => (said = null)),
  };
  return { speaker, said: () => said, add: (voice: Voice) => act(() => (voices.push(voice), changed())) };
}
const reader = (speaker: Speaker, text = 'Gut bacteria make it. It feeds the gut wall.') => (
  <ReadAloud text={text} speaker={speaker} rate={0.8} voice="Here" />
);
const button = () => screen.getByRole('button');
const press = () => act(() => button().click());
const shown = (container: Element) => container.querySelector('.being-said')?.textContent ?? null;

test('reads sentence after sentence, and shows the word that is being said', () => {
  const { speaker, said } = fakeSpeaker();
  const { container } = show(reader(speaker));
  expect(button().textContent).toBe('Read aloud');
  void press();
  expect(said()).toMatchObject({ text: 'Gut bacteria make it.', how: { rate: 0.8, voice: 'Here' } });
  expect(shown(container)).toBe('Gut bacteria make it.');
  void act(() => said()?.onWord(4));
  expect(container.querySelector('mark')?.textContent).toBe('bacteria');
  void act(() => said()?.onEnd());
  expect(shown(container)).toBe('It feeds the gut wall.');
  void act(() => said()?.onEnd());
  expect(shown(container)).toBeNull();
  expect(button().textContent).toBe('Read aloud');
});

test('hears of voices that come as soon as it is drawn', async () => {
  const voices: Voice[] = [];
  const { speaker, add } = fakeSpeaker(voices);
  const root = document.body.appendChild(document.createElement('main'));
  // Without what else a test waits for: an effect after the browser has painted comes too late.
  render(<TextContext.Provider value={english}>{reader(speaker)}</TextContext.Provider>, root);
  await add({ name: 'Here', lang: 'en', localService: true });
  expect(root.textContent).toBe('Read aloud');
  render(null, root);
});

test('stops at once', () => {
  const { speaker, said } = fakeSpeaker();
  const { container } = show(reader(speaker));
  void press();
  expect(button().textContent).toBe('Stop reading');
  void press();
  expect(said()).toBeNull();
  expect(shown(container)).toBeNull();
});

test('does not go on with a text that has given way to another', () => {
  const { speaker, said } = fakeSpeaker();
  const { container, again } = show(reader(speaker));
  void press();
  void act(() => again(reader(speaker, 'Another.')));
  expect(said()).toBeNull();
  expect(shown(container)).toBeNull();
});

test('without a voice the button says so, and works as soon as there is one', async () => {
  const { speaker, add } = fakeSpeaker([]);
  show(reader(speaker));
  expect(button().textContent).toBe('No voice on this device');
  expect(button().getAttribute('aria-disabled')).toBe('true');
  await act(() => Promise.resolve());
  void add({ name: 'Here', lang: 'en', localService: true });
  expect(button().textContent).toBe('Read aloud');
});

test('says what it reads where it stands apart from it', () => {
  const { speaker } = fakeSpeaker();
  show(<ReadAloud label="Read the tip aloud" text="One." speaker={speaker} rate={1} voice={null} />);
  expect(button().textContent).toBe('Read the tip aloud');
  void press();
  expect(button().textContent).toBe('Stop reading');
});
