/** Which habits a day shows, in which order and under which names. Nothing that is recorded of the day itself moves them. */
import type { Habit } from '../../content/schema.ts';
import type { CivilDay } from './civil-day.ts';
import type { Logs } from './day-facts.ts';
import { type DayState, type MonthLog, dayStateOf } from './log.ts';
import type { MyHabits } from './my-habits.ts';
import { isDue } from './plan.ts';
import type { Settings } from './settings.ts';

export type HabitToTick = Pick<Habit, 'id' | 'name' | 'smallest'>;

export interface ShownHabit {
  readonly habit: HabitToTick;
  readonly state: DayState;
}

/**
 * The habits that the reader has chosen, of the library and their own, in their order. Names that are hidden become
 * numbers, which stay with their habits.
 *
 * @param numbered what a habit is called where names are hidden
 */
export function chosenHabits(
  { habits, areNamesHidden }: Pick<Settings, 'habits' | 'areNamesHidden'>,
  library: ReadonlyMap<string, HabitToTick>,
  { own }: MyHabits,
  numbered: (number: number) => string,
): readonly HabitToTick[] {
  const known = new Map<string, HabitToTick>([
    ...library,
    ...own.flatMap((habit) => (habit.isArchived ? [] : [[habit.id, habit] as const])),
  ]);
  return habits
    .flatMap((id) => known.get(id) ?? [])
    .map((habit, i) => (areNamesHidden ? { id: habit.id, name: numbered(i + 1), smallest: '' } : habit));
}

/**
 * All habits by the number that a hidden name becomes, first the chosen ones with the numbers of `chosenHabits`. What is
 * recorded of a month moves none but those that nobody knows any more.
 *
 * @param others those of which something is recorded
 * @returns ids; the number is the place, from one
 */
export const numberedHabits = (
  { habits }: Pick<Settings, 'habits'>,
  library: ReadonlyMap<string, HabitToTick>,
  mine: MyHabits,
  others: readonly string[],
): readonly string[] => {
  const chosen = chosenHabits({ habits, areNamesHidden: false }, library, mine, String);
  const ids = [...chosen, ...mine.own].map(({ id }) => id);
  return [...new Set([...ids, ...library.keys(), ...others])];
};

export interface HabitsOfDay {
  readonly first: readonly ShownHabit[];
  /** Behind a press: those beyond the number that is shown, and those that the day does not ask for. */
  readonly others: readonly ShownHabit[];
}

export function habitsOfDay(
  chosen: readonly HabitToTick[],
  { plans }: MyHabits,
  logs: Logs,
  log: MonthLog,
  day: CivilDay,
  most: number,
): HabitsOfDay {
  const shown = chosen.map((habit) => ({ habit, state: dayStateOf(log, habit.id, day) }));
  const planOf = (id: string) => (Object.hasOwn(plans, id) ? plans[id] : undefined);
  const due = shown.filter(({ habit: { id } }) => isDue(planOf(id), id, logs, day));
  const first = due.slice(0, most);
  return { first, others: shown.filter((one) => !first.includes(one)) };
}
