/** On which days a habit is meant to be done. A plan never asks for what is past. */
import { type CivilDay, addDays, monthOf, weekdayOf } from './civil-day.ts';
import type { Logs } from './day-facts.ts';
import { dayStateOf } from './log.ts';
import type { Plan } from './my-habits.ts';

/**
 * Whether a habit is due on a day. What is recorded of that day itself does not matter, so that a tick never moves a habit
 * out of its place; of the days before it in the same calendar week, done and a little count alike.
 *
 * @param plan none: every day
 */
export function isDue(plan: Plan | undefined, habitId: string, logs: Logs, day: CivilDay): boolean {
  if (plan === undefined) return true;
  if ('weekdays' in plan) return plan.weekdays.includes(weekdayOf(day));
  return weekBefore(day).filter((other) => isShownUp(logs, habitId, other)).length < plan.timesAWeek;
}

/** The days from Monday to the day before. */
const weekBefore = (day: CivilDay): readonly CivilDay[] =>
  Array.from({ length: weekdayOf(day) - 1 }, (_, i) => addDays(day, -i - 1));

function isShownUp(logs: Logs, habitId: string, day: CivilDay): boolean {
  const log = Object.hasOwn(logs, monthOf(day)) ? logs[monthOf(day)] : undefined;
  const state = log ? dayStateOf(log, habitId, day) : 'nothing';
  return state === 'done' || state === 'a-little';
}
