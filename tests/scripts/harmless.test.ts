/** What the harmlessness run rests on: pages that are the same each time, and a comparison that sees what differs. */
import { describe, expect, test } from 'vitest';
import { firstDifference } from '../../scripts/harmless/compare.ts';
import { generatePage } from '../../scripts/harmless/generate.ts';

const page = (number: number): string => generatePage(number, ['dysbiosis', 'optic neuritis'], '');

describe('a generated page', () => {
  test('is the same for the same number, and another for another', () => {
    expect(page(7)).toBe(page(7));
    expect(page(7)).not.toBe(page(8));
  });

  test('holds its sure mark, and, over fifty of them, every kind of trouble', () => {
    const pages = Array.from({ length: 50 }, (_, i) => page(i + 1));
    for (const html of pages) expect(html).toContain('<p id="first">Multiple sclerosis');
    const all = pages.join('');
    for (const kind of [
      '<iframe',
      'shadowrootmode="open"',
      'shadowrootmode="closed"',
      'contenteditable',
      '<table',
      '<textarea',
      '<select',
      '<svg',
      '<dialog',
      'preventDefault',
      'content-visibility',
    ])
      // prettier-ignore
      expect(all, kind).toContain(kind);
  });
});

describe('the first difference', () => {
  test.each([
    ['none', { a: 'x\ny' }, { a: 'x\ny' }, null],
    ['a changed line', { a: 'x\ny' }, { a: 'x\nz' }, { part: 'a', line: 2, without: 'y', with: 'z' }],
    ['a line too many', { a: 'x' }, { a: 'x\ny' }, { part: 'a', line: 2, without: '(nothing)', with: 'y' }],
    ['a line too few', { a: 'x\ny' }, { a: 'x' }, { part: 'a', line: 2, without: 'y', with: '(nothing)' }],
    ['a part more', {}, { errors: 'e' }, { part: 'errors', line: 1, without: '(nothing)', with: 'e' }],
    ['a part less', { errors: 'e' }, {}, { part: 'errors', line: 1, without: 'e', with: '(nothing)' }],
  ])('is %s', (_, without, withUs, expected) => {
    expect(firstDifference(without, withUs)).toEqual(expected);
  });

  test('of a long line is shown where it is', () => {
    const difference = firstDifference({ a: `${'x'.repeat(5000)}y` }, { a: `${'x'.repeat(5000)}z` });
    expect(difference?.without).toBe(`${'x'.repeat(60)}y`);
    expect(difference?.with).toBe(`${'x'.repeat(60)}z`);
  });
});
