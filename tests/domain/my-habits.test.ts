import { expect, test } from 'vitest';
import { parseRequest } from '../../lib/browser/messages.ts';
import { ownHabitId } from '../../lib/domain/my-habits.ts';

test.each([
  [[0, 1, 2, 3, 4, 5, 6, 7], 'own-abcdefgh'],
  [[25, 26, 35, 36, 255, 0, 0, 0], 'own-z09adaaa'],
])('of %j the id is %s, which may be recorded', (chance, id) => {
  expect(ownHabitId(chance)).toBe(id);
  const habit = { id, name: 'Sit outside', smallest: '', isArchived: false };
  expect(parseRequest({ ask: 'set-own-habit', habit })).not.toBeNull();
});
