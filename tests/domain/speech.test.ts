import { expect, test } from 'vitest';
import { aroundWord, sentencesOf, usableVoices, voiceFor } from '../../lib/domain/speech.ts';

const voice = (name: string, lang: string, localService: boolean) => ({ name, lang, localService });

test.each([
  ['speaks here', voice('Here', 'en-GB', true), true],
  ['speaks here, written with an underscore', voice('Here', 'en_US', true), true],
  ['speaks elsewhere', voice('Cloud', 'en-GB', false), false],
  ['speaks another language', voice('Hier', 'de-DE', true), false],
  ['speaks a language that only begins so', voice('Ina', 'enm', true), false],
])('a voice that %s is usable or not', (_, one, isUsable) => {
  expect(usableVoices([one], 'en').length === 1).toBe(isUsable);
});

test('the voice that was chosen reads, or the first where it has gone, or none', () => {
  const [first, second] = [voice('First', 'en', true), voice('Second', 'en', true)];
  expect(voiceFor([first, second], 'Second')).toBe(second);
  expect(voiceFor([first, second], 'Gone')).toBe(first);
  expect(voiceFor([first, second], null)).toBe(first);
  expect(voiceFor([], 'Gone')).toBeNull();
});

test('a text is read sentence by sentence', () => {
  expect(sentencesOf('Butyrate. Gut bacteria make it.  \n It feeds the gut wall! ', 'en')).toEqual([
    'Butyrate.',
    'Gut bacteria make it.',
    'It feeds the gut wall!',
  ]);
  expect(sentencesOf(' ', 'en')).toEqual([]);
});

test.each([
  [0, ['', 'Gut', ' bacteria']],
  [4, ['Gut ', 'bacteria', '']],
  [99, ['Gut bacteria', '', '']],
  [-1, ['', 'Gut', ' bacteria']],
])('the word at %i is told from what is around it', (at, expected) => {
  expect(aroundWord('Gut bacteria', at)).toEqual(expected);
});
