import { expect, test } from 'vitest';
import { decideClaims } from '../../lib/domain/decide-claims.ts';
import type { Density } from '../../lib/domain/density.ts';

const claim = (claimId: string, start = 0) => ({ start, end: start + 5, claimId });
/** A heading begins the second section. */
const flows = [{ section: 1 }, { section: 1 }, { section: 2 }];
const found = [[claim('cures'), claim('heals', 10)], [claim('cures')], [claim('cures'), claim('cures', 10)]];
const shownAt = (density: Density, known: readonly string[] = []) =>
  decideClaims(flows, found, density, new Set(known)).claims.map((own) =>
    own.map(({ claimId, start }) => `${claimId} ${start}`),
  );

test('claims are thinned as words are', () => {
  expect(shownAt('first-per-page')).toEqual([['cures 0', 'heals 10'], [], []]);
  expect(shownAt('first-per-section')).toEqual([['cures 0', 'heals 10'], [], ['cures 0']]);
  expect(shownAt('every')).toEqual([['cures 0', 'heals 10'], ['cures 0'], ['cures 0', 'cures 10']]);
});

test('all of them are counted, whatever is shown', () => {
  expect([...decideClaims(flows, found, 'first-per-page', new Set()).counts]).toEqual([
    ['cures', 4],
    ['heals', 1],
  ]);
});

test('a claim that the reader knows is neither shown nor counted', () => {
  expect(shownAt('every', ['cures'])).toEqual([['heals 10'], [], []]);
  expect([...decideClaims(flows, found, 'every', new Set(['cures'])).counts.keys()]).toEqual(['heals']);
});

test('text that does not show does not take the place of the first mention that does', () => {
  const { claims } = decideClaims(
    [{ section: 1, isHidden: () => true }, { section: 1 }],
    [[claim('cures')], [claim('cures')]],
    'first-per-page',
    new Set(),
  );
  expect(claims).toEqual([[claim('cures')], [claim('cures')]]);
});
