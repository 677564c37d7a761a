import type { Habit } from '../../content/schema.ts';
import type { Settings } from './settings.ts';
import { fittingTips } from './tip-rotation.ts';

/** The habits that a reader can choose among: those that suit them, and those they have chosen already. */
export function offeredHabits<T extends Pick<Habit, 'id' | 'avoidIf'>>(
  library: readonly T[],
  { applies, habits }: Pick<Settings, 'applies' | 'habits'>,
): T[] {
  const fitting = new Set(fittingTips(library, applies));
  return library.filter((habit) => fitting.has(habit) || habits.includes(habit.id));
}
