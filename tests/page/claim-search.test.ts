import { expect, test, vi } from 'vitest';
import { compileClaims } from '../in-english.ts';
import { createClaimSearch } from '../../lib/page/claim-search.ts';
import type { Flow } from '../../lib/page/flows.ts';

const claims = compileClaims([{ id: 'leaky-gut', patterns: ['leaky gut causes MS'] }]);
const flow = (text: string): Flow => ({ text, from: [] });
const pacer = { isDue: () => false, pause: () => Promise.resolve() };
const idsIn = async (flows: readonly Flow[], search = createClaimSearch()) =>
  (await search(flows, claims, pacer)).map((own) => own.map(({ claimId }) => claimId));

test('finds the claims of each flow, at its own offsets, and none that its flow denies', async () => {
  const flows = [flow('Leaky gut causes MS.'), flow('No.'), flow('It is a myth that leaky gut causes MS.')];
  expect(await createClaimSearch()(flows, claims, pacer)).toEqual([
    [{ start: 0, end: 19, claimId: 'leaky-gut' }],
    [],
    [],
  ]);
});

test('what one flow says has no bearing on the next', async () => {
  expect(await idsIn([flow('There is no proof that'), flow('leaky gut causes MS')])).toEqual([
    [],
    ['leaky-gut'],
  ]);
  expect(await idsIn([flow('Leaky gut'), flow('causes MS')])).toEqual([[], []]);
});

test('a flow is searched once, and searched again once it has become another', async () => {
  const search = createClaimSearch();
  const reads = vi.fn<() => string>(() => 'Leaky gut causes MS.');
  const counted: Flow = Object.defineProperty({ from: [], text: '' }, 'text', { get: reads });
  expect(await idsIn([counted], search)).toEqual([['leaky-gut']]);
  const once = reads.mock.calls.length;
  expect(once).toBeGreaterThan(0);
  expect(await idsIn([counted], search)).toEqual([['leaky-gut']]);
  expect(reads).toHaveBeenCalledTimes(once);
  expect(await idsIn([flow('Leaky gut is a name.')], search)).toEqual([[]]);
});

test('lets the page have its turn between flows', async () => {
  const pause = vi.fn<() => Promise<void>>(() => Promise.resolve());
  await createClaimSearch()([flow('a'), flow('b'), flow('c')], claims, { isDue: () => true, pause });
  expect(pause).toHaveBeenCalledTimes(3);
});
