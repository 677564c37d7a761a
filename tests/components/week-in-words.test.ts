import { expect, test } from 'vitest';
import { weekInWords } from '../../components/week-in-words.ts';
import { english } from './english.ts';

test.each([
  [0, 0, 'A little counts, on any day.'],
  [1, 0, 'You showed up on 1 of the last 7 days.'],
  [5, 1, 'You showed up on 5 of the last 7 days; 1 was rest.'],
  [5, 2, 'You showed up on 5 of the last 7 days; 2 were rest.'],
  [0, 1, '1 of the last 7 days was rest.'],
  [0, 7, '7 of the last 7 days were rest.'],
])(
  'a week with %i days of something and %i of rest is one sentence, and no day is counted out',
  (showedUp, rests, words) => {
    expect(weekInWords(english, { showedUp, rests, days: 7 })).toBe(words);
  },
);
