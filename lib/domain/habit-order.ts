/**
 * Which habits show, and in which order, among ids that are not in sight: archived, or of a newer version. Each change says
 * what it changes and no more, so that two windows never undo each other's.
 */
import type { MyHabits } from './my-habits.ts';

/** One that comes stands last; one that is there stays where it is. */
export function withHabit(ids: readonly string[], id: string, isShown: boolean): readonly string[] {
  if (!isShown) return ids.filter((other) => other !== id);
  return ids.includes(id) ? ids : [...ids, id];
}

/** Two habits change places. Where one of them is gone, nothing moves. */
export function swapped(ids: readonly string[], id: string, other: string): readonly string[] {
  if (!ids.includes(id) || !ids.includes(other)) return ids;
  return ids.map((each) => (each === id ? other : each === other ? id : each));
}

/** How many of them show: those that are archived keep their places, and do not count. */
export function liveCount(ids: readonly string[], { own }: Pick<MyHabits, 'own'>): number {
  const archived = new Set(own.filter(({ isArchived }) => isArchived).map(({ id }) => id));
  return ids.filter((id) => !archived.has(id)).length;
}
