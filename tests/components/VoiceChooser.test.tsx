// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { VoiceChooser } from '../../components/VoiceChooser.tsx';
import { type Speaker, type Voice, usableVoices } from '../../lib/domain/speech.ts';
import { clearAfterEach, show } from './on-screen.ts';

clearAfterEach();

const voiceOf = (name: string, more: Partial<Voice> = {}): Voice => ({
  name,
  lang: 'en-GB',
  localService: true,
  ...more,
});

const speakerWith = (voices: readonly Voice[]) => ({
  language: 'en',
  voices: () => usableVoices(voices, 'en'),
  onVoicesChange: vi.fn<Speaker['onVoicesChange']>(),
  speak: vi.fn<Speaker['speak']>(),
  stop: vi.fn<Speaker['stop']>(),
});

test('offers the voices on the device, and none that speak elsewhere', () => {
  const speaker = speakerWith([voiceOf('Ann'), voiceOf('Bea'), voiceOf('Cloud', { localService: false })]);
  const onChoose = vi.fn();
  show(<VoiceChooser speaker={speaker} rate={1} voice="Ann" onChoose={onChoose} />);
  expect(screen.getAllByRole('radio').map((radio) => radio.parentElement?.textContent)).toEqual([
    'The first one on this device',
    'Ann',
    'Bea',
  ]);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Ann' }).checked).toBe(true);
  screen.getByRole('radio', { name: 'Bea' }).click();
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('Bea');
});

test('a voice that has gone makes way for the first', () => {
  const speaker = speakerWith([voiceOf('Ann'), voiceOf('Bea')]);
  show(<VoiceChooser speaker={speaker} rate={1} voice="Gone" onChoose={vi.fn()} />);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /first one/ }).checked).toBe(true);
});

test('one press tries the voice, at the speed that was chosen', () => {
  const speaker = speakerWith([voiceOf('Ann'), voiceOf('Bea')]);
  show(<VoiceChooser speaker={speaker} rate={0.8} voice="Bea" onChoose={vi.fn()} />);
  screen.getByRole('button', { name: 'Read aloud' }).click();
  expect(speaker.speak).toHaveBeenCalledOnce();
  expect(speaker.speak.mock.calls[0]?.slice(0, 2)).toEqual([
    'This is how I read to you.',
    { rate: 0.8, voice: 'Bea' },
  ]);
});

test.each([
  ['one voice leaves no choice', [voiceOf('Ann')], 'Read aloud'],
  ['no voice is said', [], 'No voice on this device'],
])('%s', (_, voices, button) => {
  show(<VoiceChooser speaker={speakerWith(voices)} rate={1} voice={null} onChoose={vi.fn()} />);
  expect(screen.queryAllByRole('radio')).toEqual([]);
  expect(screen.getByRole('button', { name: button })).toBeDefined();
});
