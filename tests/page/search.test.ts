// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../lib/domain/lexicon.ts';
import { readOwner, readSubtree } from '../../lib/page/flows.ts';
import { findInBlocks, searchSubtree } from '../../lib/page/search.ts';
import { openPage } from './page.ts';

const lexicon = compileLexicon([
  { id: 'fibre', category: 'diet', plain: ['fibre'] },
  { id: 'myelin', category: 'nervous-system', plain: ['myelin'] },
]);

describe('blocks searched all together', () => {
  test('find what each would find alone, at its own offsets', () => {
    const page = openPage(
      '<p>fibre</p><p>myelin and fibre</p><div>x fibre<hr>myelin</div><p>none</p><p>fibre</p>',
    );
    const together = findInBlocks([...readSubtree(page)], lexicon);
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
    expect(findInBlocks([...readSubtree(document.body)], long).flatMap(({ flows }) => flows)).toEqual([]);
  });
});

test('a subtree is searched with a pause after each block, and comes out in reading order', () => {
  const page = openPage(`<div>fibre<p>myelin</p></div>${'<p>a plain fibre</p>'.repeat(20)}`);
  const search = searchSubtree(page, lexicon);
  let pauses = 0;
  let step = search.next();
  for (; !step.done; step = search.next()) pauses++;
  expect(pauses).toBe(23);
  expect(step.value).toEqual(findInBlocks([...readSubtree(page)], lexicon));
});
