/** What is shown of past days, from the entries alone, each time anew. No score, and no streak. */
import { type CivilDay, addDays, civilDay, monthOf } from './civil-day.ts';
import { type ShownState, stateOfDay } from './day-facts.ts';
import type { Diary } from './diary.ts';
import { type DayState, type MonthLog, dayStateOf } from './log.ts';
import type { Preset } from './presets.ts';
import type { Rests } from './rest.ts';

export interface DayRow {
  readonly day: CivilDay;
  /** Of the habits together: the most that was done of any. */
  readonly state: ShownState;
  /** What is recorded, in the order of the habits. */
  readonly recorded: readonly { readonly habitId: string; readonly state: DayState }[];
  readonly note: string;
  readonly preset: Preset | null;
}

export interface DayCounts {
  readonly days: number;
  readonly showedUp: number;
  /** Of `showedUp`, the days on which no more than a little was done. */
  readonly aLittle: number;
  /** Of the other days. */
  readonly rest: number;
  readonly paused: number;
}

/** The habits to show in a month: the chosen ones, then others of which something is recorded in it, by their id. */
export function habitsOfMonth(log: MonthLog, chosen: readonly string[]): readonly string[] {
  const others = Object.entries(log.days).flatMap(([id, days]) =>
    !chosen.includes(id) && /[dlr]/.test(days) ? [id] : [],
  );
  return [...chosen, ...others.sort()];
}

/**
 * One row a day.
 *
 * @param days all within the month of `log` and `diary`
 */
export const rowsOf = (
  { log, diary }: { readonly log: MonthLog; readonly diary: Diary },
  rests: Rests,
  habitIds: readonly string[],
  days: readonly CivilDay[],
): readonly DayRow[] =>
  days.map((day) => ({
    day,
    state: stateOfDay(log, rests, habitIds, day),
    recorded: habitIds.flatMap((habitId) => {
      const state = dayStateOf(log, habitId, day);
      return state === 'nothing' ? [] : [{ habitId, state }];
    }),
    note: own(diary.notes, day) ?? '',
    preset: own(diary.presets, day) ?? null,
  }));

export function countsOf(states: readonly ShownState[]): DayCounts {
  const count = (wanted: ShownState): number => states.filter((state) => state === wanted).length;
  const aLittle = count('a-little');
  return {
    days: states.length,
    showedUp: count('done') + aLittle,
    aLittle,
    rest: count('rest'),
    paused: count('paused'),
  };
}

/** The days of a month (`YYYY-MM`) up to `last`, which may be later than all of them. */
export function daysOfMonth(month: string, last: CivilDay): readonly CivilDay[] {
  const days: CivilDay[] = [];
  for (let day = civilDay(`${month}-01`); monthOf(day) === month && day <= last; day = addDays(day, 1))
    days.push(day);
  return days;
}

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The name of a habit of any time; its id where nobody knows it any more. */
export const habitName = (id: string, library: readonly Named[], mine: readonly Named[]): string =>
  [...mine, ...library].find((habit) => habit.id === id)?.name ?? id;
