import { describe, expect, test } from 'vitest';
import { terms } from '../../content/index.ts';
import { type LinkedTexts, type Stretch, linkTerms, linkedTextsOf } from '../../lib/domain/link-terms.ts';
import { sampleLexicon } from './sample-lexicon.ts';
import { compileLexicon } from '../in-english.ts';

const links = (text: string, ownId = '') =>
  linkTerms(text, sampleLexicon, ownId).flatMap((stretch) =>
    'termId' in stretch ? [`${stretch.text} → ${stretch.termId}`] : [],
  );
const whole = (stretches: readonly Stretch[]) => stretches.map(({ text }) => text).join('');

describe('a text of the glossary leads to', () => {
  test.each([
    ['an unambiguous word', 'The gut-brain axis is studied.', ['gut-brain axis → gut-brain-axis']],
    ['an everyday word, however little else it says', 'Eat fibre.', ['fibre → fibre']],
    ['MS, which means one thing here', 'Nobody knows yet what it does in MS.', ['MS → multiple-sclerosis']],
    ['the longest of two', 'Some dietary fibre helps.', ['dietary fibre → fibre']],
    [
      'each term at its first mention alone',
      'Fibre and fatigue, dietary fibre and fatigue.',
      ['Fibre → fibre', 'fatigue → fatigue'],
    ],
    ['nothing, where there is nothing', 'It is a bright day.', []],
    ['nothing, where it is empty', '', []],
  ])('%s', (_, text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  test('other entries, never to its own', () => {
    expect(links('Fibre eases fatigue, and fibre is food.', 'fibre')).toEqual(['fatigue → fatigue']);
  });

  test('everyday words also in a book that names neither MS nor the gut', () => {
    const small = compileLexicon([{ id: 'fibre', category: 'diet', plain: [], everyday: ['fibre'] }]);
    expect(linkTerms('Eat fibre.', small, '')).toContainEqual({ text: 'fibre', termId: 'fibre' });
  });

  test('nothing by a short form whose sense does not show', () => {
    expect(links('It is written DMT there.')).toEqual([]);
  });
});

test.each(['', 'Fibre', 'Fibre, fatigue', 'No link at all.', 'In MS: fatigue!'])(
  'the stretches of "%s" are the text itself, none of them empty',
  (text) => {
    const stretches = linkTerms(text, sampleLexicon, '');
    expect(whole(stretches)).toBe(text);
    expect(stretches.filter((stretch) => stretch.text === '')).toEqual([]);
  },
);

describe('in the whole glossary', () => {
  const lexicon = compileLexicon(terms);
  const ids = new Set(terms.map(({ id }) => id));
  const fields = terms.flatMap(({ id, meaning, inMs, more = '' }) =>
    [meaning, inMs, more].map((text) => ({ id, text, stretches: linkTerms(text, lexicon, id) })),
  );

  test('no text is changed', () => {
    expect(fields.filter(({ text, stretches }) => whole(stretches) !== text)).toEqual([]);
  });

  test('every link leads to an entry that is there, and not to its own', () => {
    const led = fields.flatMap(({ id, stretches }) =>
      stretches.flatMap((stretch) => ('termId' in stretch ? [{ id, to: stretch.termId }] : [])),
    );
    expect(led.length).toBeGreaterThan(terms.length);
    expect(led.filter(({ id, to }) => to === id || !ids.has(to))).toEqual([]);
  });
});

test('what stands under "In MS" leads to other words, and not to MS itself', () => {
  const lexicon = compileLexicon([
    { id: 'multiple-sclerosis', category: 'ms-basics', plain: ['multiple sclerosis'] },
    { id: 'myelin', category: 'nervous-system', plain: ['myelin'] },
  ]);
  const text = 'In multiple sclerosis, myelin is hurt.';
  const term = { id: 'nerve', meaning: text, inMs: text };
  const leadTo = (stretches: LinkedTexts['inMs']) =>
    stretches.flatMap((one) => ('termId' in one ? [one.termId] : []));
  const { meaning, inMs, more } = linkedTextsOf(term, lexicon);
  expect(leadTo(meaning)).toEqual(['multiple-sclerosis', 'myelin']);
  expect(leadTo(inMs)).toEqual(['myelin']);
  expect(inMs.map(({ text: part }) => part).join('')).toBe(text);
  expect(more).toEqual([]);
});
