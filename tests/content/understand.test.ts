/** Understanding pages are short, plain, and lead on to entries that exist. */
import { describe, expect, test } from 'vitest';
import { habits, terms, tips, understandPages } from '../../content/index.ts';
import { readingGrade, wordsOf } from './reading-grade.ts';

const wordsMax = 120;
const gradeMax = 8;

/** Next steps, and how many of each a page offers: enough to choose from, few enough to take in. */
const steps = [
  ['terms', terms, 4, 8],
  ['tips', tips, 2, 4],
  ['habits', habits, 1, 3],
] as const;

test('there is a page for each part of the story, and one for carers', () => {
  expect(understandPages.map(({ id }) => id)).toEqual([
    'gut-brain-connection',
    'what-lives-in-the-gut',
    'three-routes',
    'what-ms-studies-show',
    'microbes-and-immunity',
    'food',
    'probiotics-and-prebiotics',
    'stress',
    'moving',
    'what-may-come-next',
    'for-carers',
  ]);
});

describe.each(understandPages.map((page) => [page.id, page] as const))('page %s', (_, page) => {
  const text = page.paragraphs.join(' ');

  test('can be read in a minute, by a 13-year-old', () => {
    expect(wordsOf(text).length).toBeLessThanOrEqual(wordsMax);
    expect(readingGrade(text)).toBeLessThanOrEqual(gradeMax);
  });

  test.each(steps)('leads on to %s that exist, each once', (kind, entries, least, most) => {
    const ids = page[kind];
    expect(ids.filter((id) => !entries.some((entry) => entry.id === id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(least);
    expect(ids.length).toBeLessThanOrEqual(most);
  });
});
