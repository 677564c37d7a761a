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
  risk: 'Shown only on request.',
  grade: 'limited',
  sources: ['x'], // no real source is needed: citations come in beside it
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
  const safety = { rules: ['Ask first.'], signs: [] };

  test('carries what the card shows, and leaves spellings and the names of its sources behind', () => {
    expect(explain({ ...term, safety: ['infection'] }, citations, safety)).toEqual({
      id: 'made-up',
      name: 'Made-up term',
      meaning: 'What it is.',
      inMs: 'What is known.',
      risk: 'Shown only on request.',
      grade: 'limited',
      reviewed: '2026-11-01',
      citations,
      safety,
    });
  });

  test.each<Partial<Term>>([
    { say: 'mayd-UP' },
    { more: 'And more.' },
    { medicine: { brands: ['Madeup'], immunity: null } },
    { reviewedBy: { role: 'MS nurse', name: 'A. Nurse', date: '2026-12-01' } },
  ])('has %j only where it exists', (field) => {
    expect(explain({ ...term, ...field }, citations, safety)).toMatchObject(field);
    for (const key of Object.keys(field)) expect(explain(term, citations, safety)).not.toHaveProperty(key);
  });
});
