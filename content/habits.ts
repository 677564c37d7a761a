/** Every habit, whatever its topic. */
import { bowelBladderSwallowingHabits } from './habits/bowel-bladder-swallowing.ts';
import { foodHabits } from './habits/food.ts';
import { medicinesSafetyNewsHabits } from './habits/medicines-safety-news.ts';
import { movingHabits } from './habits/moving.ts';
import { proAndPrebioticHabits } from './habits/pro-and-prebiotics.ts';
import { stressAndSleepHabits } from './habits/stress-and-sleep.ts';
import type { Habit } from './schema.ts';

export const habits: readonly Habit[] = [
  ...foodHabits,
  ...proAndPrebioticHabits,
  ...stressAndSleepHabits,
  ...movingHabits,
  ...bowelBladderSwallowingHabits,
  ...medicinesSafetyNewsHabits,
];
