import fc from 'fast-check';
import { expect, test } from 'vitest';
import { liveCount, swapped, withHabit } from '../../lib/domain/habit-order.ts';

test.each([
  ['comes last', ['a', 'b'], 'c', true, ['a', 'b', 'c']],
  ['stays where it is when it is there already', ['a', 'b'], 'a', true, ['a', 'b']],
  ['goes, and the others stay', ['a', 'b', 'c'], 'b', false, ['a', 'c']],
  ['cannot go twice', ['a', 'c'], 'b', false, ['a', 'c']],
] as const)('a habit %s', (_, ids, id, isShown, after) => {
  expect(withHabit(ids, id, isShown)).toEqual(after);
});

test.each([
  ['with its neighbour', ['a', 'b', 'c'], 'b', 'a', ['b', 'a', 'c']],
  ['past one out of sight, which keeps its place', ['a', 'hidden', 'b'], 'b', 'a', ['b', 'hidden', 'a']],
  ['and stays, where the other is gone', ['b', 'c'], 'b', 'a', ['b', 'c']],
  ['and stays, where it is gone itself', ['a', 'c'], 'b', 'a', ['a', 'c']],
] as const)('a habit changes places %s', (_, ids, id, other, after) => {
  expect(swapped(ids, id, other)).toEqual(after);
});

test('no habit is lost by a move, and the way back leads back', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 30 }), fc.nat(), (ids, chance) => {
      const [id = '', other = ''] = [ids[chance % ids.length], ids[(chance + 1) % ids.length]];
      const after = swapped(ids, id, other);
      expect(after).not.toEqual(ids);
      expect([...after].sort()).toEqual([...ids].sort());
      expect(swapped(after, id, other)).toEqual(ids);
    }),
  );
});

test('archived habits do not count', () => {
  const own = (id: string, isArchived: boolean) => ({ id, name: id, smallest: '', isArchived });
  expect(liveCount(['a', 'own-1', 'own-2'], { own: [own('own-1', true), own('own-2', false)] })).toBe(2);
});
