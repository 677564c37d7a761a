import { expect, test } from 'vitest';
import { sentences } from '../../content/language.ts';
import { reach, sentenceAround } from '../../lib/domain/sentence.ts';

const around = (text: string, word: string): string => {
  const start = text.indexOf(word);
  const sentence = sentenceAround(text, start, start + word.length, sentences);
  return text.slice(sentence.start, sentence.end).trim();
};

test.each([
  ['One here. Two HERE now. Three here.', 'Two HERE now.'],
  ['HERE at the start. And more.', 'HERE at the start.'],
  ['No mark at the end HERE', 'No mark at the end HERE'],
  ['He asked "is it so?" and HERE it was.', 'and HERE it was.'],
  ['One. “Two is HERE.” Three.', '“Two is HERE.”'],
  ['Small trials, e.g. those of diets, are HERE.', 'Small trials, e.g. those of diets, are HERE.'],
  ['Dr. Jones was HERE.', 'Dr. Jones was HERE.'],
  ['Myth 3. It is HERE.', 'Myth 3. It is HERE.'],
  ['That was in 2019. It is HERE.', 'It is HERE.'],
  ['It helps MS. It is HERE.', 'It is HERE.'],
  ['approx. five are HERE', 'approx. five are HERE'],
  ['A rise of 3.5 kg HERE. More.', 'A rise of 3.5 kg HERE.'],
  ['A heading\n\nText HERE', 'Text HERE'],
  ['Indented\n      source HERE. More', 'Indented\n      source HERE.'],
  ['Really! HERE? Yes.', 'HERE?'],
])('%j', (text, sentence) => {
  expect(around(text, 'HERE')).toBe(sentence);
});

test.each([
  ['Does it heal?', true],
  ['Does it heal?" she asked', true],
  ['It heals.', false],
  ['It heals', false],
  ['Really? It heals.', false],
])('%j is a question: %s', (text, isQuestion) => {
  const at = text.indexOf('heal');
  expect(sentenceAround(text, at, at + 4, sentences).isQuestion).toBe(isQuestion);
});

test('a sentence without end is read no further than its reach', () => {
  const text = `${'word '.repeat(1_000)}HERE ${'word '.repeat(1_000)}`;
  const at = text.indexOf('HERE');
  expect(sentenceAround(text, at, at + 4, sentences)).toEqual({
    start: at - reach,
    end: at + 4 + reach,
    isQuestion: false,
  });
});
