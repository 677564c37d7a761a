import { describe, expect, test } from 'vitest';
import type { Source, Term } from '../../content/schema.ts';
import { citationOf, explain } from '../../lib/domain/explanation.ts';

const source: Source = {
  kind: 'review',
  title: 'A made-up review',
  by: 'A. Author',
  year: 2020,
  venue: 'A Journal',
  url: 'https://example.org/review',
  findingSeen: 'yes',
  checked: 'abstract',
};

const term: Term = {
  id: 'made-up',
  category: 'symptoms',
  name: 'Made-up term',
  meaning: 'What it is.',
  inMs: 'What is known.',
  risk: 'Never shown unasked.',
  grade: 'limited',
  sources: ['x' as Term['sources'][0]], // no real source is needed: citations come in beside it
  reviewed: '2026-11-01',
  plain: ['made-up term'],
  everyday: ['made-up'],
  example: 'A made-up term.',
};

describe('a citation leads to', () => {
  test.each<[string, Partial<Source>, string]>([
    ['its DOI first', { doi: '10.1/abc', pmid: '123' }, 'https://doi.org/10.1/abc'],
    ['its PubMed number next', { pmid: '123' }, 'https://pubmed.ncbi.nlm.nih.gov/123/'],
    ['its address last', {}, 'https://example.org/review'],
    ['its address over https', { url: 'http://example.org/http:/x' }, 'https://example.org/http:/x'],
  ])('%s', (_, fields, href) => {
    expect(citationOf({ ...source, ...fields }).href).toBe(href);
  });

  test('and carries nothing of how it was checked', () => {
    expect(Object.keys(citationOf(source)).sort()).toEqual(['by', 'href', 'title', 'venue', 'year']);
  });
});

describe('an explanation', () => {
  const citations = [citationOf(source)];

  test('carries what the card shows, and leaves risks and spellings behind', () => {
    expect(explain(term, citations)).toEqual({
      id: 'made-up',
      name: 'Made-up term',
      meaning: 'What it is.',
      inMs: 'What is known.',
      grade: 'limited',
      reviewed: '2026-11-01',
      citations,
    });
  });

  test('has how to say it and the deeper paragraph only where they exist', () => {
    const whole = explain({ ...term, say: 'mayd-UP', more: 'And more.' }, citations);
    expect(whole).toMatchObject({ say: 'mayd-UP', more: 'And more.' });
    expect(explain(term, citations)).not.toHaveProperty('say');
    expect(explain(term, citations)).not.toHaveProperty('more');
  });
});
