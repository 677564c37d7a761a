import { expect, test } from 'vitest';
import { recognition } from '../../content/language.ts';
import { decidePage } from '../../lib/domain/decide.ts';
import { isWrittenIn } from '../../lib/domain/language.ts';
import { findForms } from '../../lib/domain/match.ts';
import { sampleLexicon } from './sample-lexicon.ts';

const texts = {
  english:
    'The people who took part were asked each week how they felt, and what they ate, while a nurse wrote down every answer in a book that was kept for years.',
  abstract:
    'Methods: Faecal samples from 60 patients and 43 controls were sequenced. Results: Relative abundance of several genera differed between groups, independent of age, sex and treatment status.',
  german:
    'Das ist sehr gut, denn die Teilnehmer wurden jede Woche gefragt, wie es ihnen geht und was sie essen, und eine Schwester schrieb alles in ein Buch, das lange aufbewahrt wurde.',
  french:
    'Les personnes qui ont participé ont été interrogées chaque semaine sur leur état et sur leur alimentation, et une infirmière a tout noté dans un cahier conservé pendant des années.',
  spanish:
    'Las personas que participaron respondieron cada semana cómo se sentían y qué comían, y una enfermera lo escribió todo en un cuaderno que se guardó durante muchos años en la sala.',
};

test.each([
  ['english', '', true],
  ['english', 'en', true],
  ['english', 'en-GB', true],
  ['abstract', '', true],
  ['german', '', false],
  ['german', 'en', false],
  ['french', '', false],
  ['spanish', '', false],
  ['english', 'de', false],
] as const)('%s text on a page declared "%s": English is %s', (text, declared, expected) => {
  expect(isWrittenIn(recognition, [texts[text]], declared)).toBe(expected);
});

test('a few words tell nothing, so what the page declares counts', () => {
  expect(isWrittenIn(recognition, ['Multiple Sklerose'], '')).toBe(true);
  expect(isWrittenIn(recognition, ['Multiple Sklerose'], 'de')).toBe(false);
});

test('a page in another language gets neither everyday words nor short forms, but names that are the same everywhere', () => {
  const text = `${texts.german} Fatigue bei multiple sclerosis, relapsing MS.`;
  const marked = (declared: string): string[] =>
    decidePage(
      [{ text, candidates: findForms(text, sampleLexicon), section: 0 }],
      text.length,
      sampleLexicon,
      'every',
      { language: declared },
    )
      .matches.flat()
      .map(({ start, end }) => text.slice(start, end));
  expect(marked('')).toEqual(['multiple sclerosis']);
  expect(marked('en')).toEqual(['multiple sclerosis']);
});
