import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moved } from '../../lib/domain/habit-order.ts';

test.each([
  ['up', ['a', 'b', 'c'], 'b', -1, ['b', 'a', 'c']],
  ['down', ['a', 'b', 'c'], 'b', 1, ['a', 'c', 'b']],
  ['up from the first place', ['a', 'b', 'c'], 'a', -1, ['a', 'b', 'c']],
  ['down from the last place', ['a', 'b', 'c'], 'c', 1, ['a', 'b', 'c']],
  ['up past one out of sight, which keeps its place', ['a', '-hidden', 'b'], 'b', -1, ['b', '-hidden', 'a']],
  ['down, and it is out of sight itself', ['a', '-hidden', 'b'], '-hidden', 1, ['a', '-hidden', 'b']],
] as const)('a habit is moved %s', (_, ids, id, step, after) => {
  const inSight = ids.filter((each) => !each.startsWith('-'));
  expect(moved(ids, inSight, id, step)).toEqual(after);
});

test('no habit is lost by a move, and the way back leads back', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 40 }).map(String), { minLength: 1, maxLength: 30 }),
      fc.nat(),
      (ids, chance) => {
        const inSight = ids.filter((each) => Number(each) % 3 > 0);
        const id = inSight[chance % Math.max(inSight.length, 1)] ?? '';
        const after = moved(ids, inSight, id, 1);
        expect([...after].sort()).toEqual([...ids].sort());
        const inSightAfter = after.filter((each) => inSight.includes(each));
        expect(after === ids || moved(after, inSightAfter, id, -1)).toEqual(after === ids ? true : ids);
      },
    ),
  );
});
