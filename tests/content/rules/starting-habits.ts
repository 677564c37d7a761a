import { presetValues } from '../../../lib/domain/presets.ts';
import type { Rule } from '../rule.ts';

/** The habits to begin with exist, suit everybody, and fit the list. */
export const rule: Rule = {
  name: 'starting-habits',
  check: ({ habits, startingHabits }) => [
    ...startingHabits.flatMap((id) => {
      const habit = habits.find((one) => one.id === id);
      if (!habit) return [`habit ${id}: is to begin with, and does not exist`];
      return habit.avoidIf.length > 0
        ? [`habit ${id}: is to begin with, and does not suit ${habit.avoidIf.join(', ')}`]
        : [];
    }),
    ...(startingHabits.length > presetValues.usual.habitsShown
      ? [`habits: ${startingHabits.length} to begin with, at most ${presetValues.usual.habitsShown}`]
      : []),
  ],
};
