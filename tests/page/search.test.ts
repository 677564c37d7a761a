// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readOwner, readSubtree } from '../../lib/page/flows.ts';
import { findInBlocks, searchSubtree } from '../../lib/page/search.ts';
import { openPage } from './page.ts';
import { compileLexicon } from '../in-english.ts';

const lexicon = compileLexicon([
  { id: 'fibre', category: 'diet', plain: ['fibre'] },
  { id: 'myelin', category: 'nervous-system', plain: ['myelin'] },
]);

describe('blocks searched all together', () => {
  test('find what each would find alone, at its own offsets', () => {
    const page = openPage(
      '<p>fibre</p><p>myelin and fibre</p><div>x fibre<hr>myelin</div><p>none</p><p>fibre</p>',
    );
    const together = findInBlocks([...readSubtree(page)].flat(), lexicon);
    const alone = together.flatMap(({ owner }) => findInBlocks([readOwner(owner)], lexicon));
    expect(together).toEqual(alone);
    expect(
      together
        .flatMap(({ flows }) => flows)
        .flatMap(({ text, candidates }) => candidates.map(({ start, end }) => text.slice(start, end))),
    ).toEqual(['fibre', 'myelin', 'fibre', 'fibre', 'myelin', 'fibre']);
  });

  test('no form reaches from one block into the next', () => {
    const long = compileLexicon([{ id: 'long', category: 'diet', plain: ['soluble fibre'] }]);
    openPage('<p>soluble</p><p>fibre</p>');
    expect(findInBlocks([...readSubtree(document.body)].flat(), long).flatMap(({ flows }) => flows)).toEqual(
      [],
    );
  });
});

test('a subtree is searched in batches that are soon done, and comes out in reading order', () => {
  const prose = 'as they were asked each week how they felt '.repeat(400);
  const page = openPage(`<div>fibre<p>myelin</p></div>${`<p>a plain fibre ${prose}</p>`.repeat(8)}`);
  const batches = [...searchSubtree(page, lexicon)];
  const lengths = batches.map((blocks) => blocks.reduce((sum, { length }) => sum + length, 0));
  expect(batches.length).toBeGreaterThan(1);
  expect(Math.max(...lengths)).toBeLessThan(100_000);
  expect(batches.flat()).toEqual(findInBlocks([...readSubtree(page)].flat(), lexicon));
});

test('a table of cells of a word each is no single batch', () => {
  const page = openPage(`<table>${`<tr>${'<td>a</td>'.repeat(20)}</tr>`.repeat(60)}</table>`);
  expect([...searchSubtree(page, lexicon)].length).toBeGreaterThan(1);
});
