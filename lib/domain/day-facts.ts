/** What can be said of whole days, from the entries alone, each time anew: nothing of it is stored. No score, and no streak. */
import { type CivilDay, addDays, dayOfMonth, monthOf } from './civil-day.ts';
import { type DayState, type MonthLog, dayStateOf, emptyMonth } from './log.ts';
import { type Rests, isPausedOn, isRestDay } from './rest.ts';

/** A day state, or what a pause makes of a day of which nothing is recorded. */
export type ShownState = DayState | 'paused';

/** Most first. */
const order: readonly DayState[] = ['done', 'a-little', 'rest', 'nothing'];

/** What is recorded of the habits on a day, and, where that is nothing, whether it was rest or paused. */
export function stateOfDay(
  log: MonthLog,
  rests: Rests,
  habitIds: readonly string[],
  day: CivilDay,
): ShownState {
  const states = habitIds.map((id) => dayStateOf(log, id, day));
  const most = order.find((state) => states.includes(state)) ?? 'nothing';
  if (most !== 'nothing') return most;
  if (isPausedOn(rests, day)) return 'paused';
  return isRestDay(rests, day) ? 'rest' : 'nothing';
}

/** Done and a little are the same here: the reader showed up. */
export type DayFact = 'showed-up' | 'rest' | 'nothing';

/** Months of ticks by `YYYY-MM`; one that is not there has nothing recorded. */
export type Logs = Readonly<Record<string, MonthLog>>;

const facts: Readonly<Record<ShownState, DayFact>> = {
  done: 'showed-up',
  'a-little': 'showed-up',
  rest: 'rest',
  paused: 'rest',
  nothing: 'nothing',
};

/** Of all habits of which something is recorded. */
export function factOf(logs: Logs, rests: Rests, day: CivilDay): DayFact {
  const log = logs[monthOf(day)] ?? emptyMonth;
  return facts[stateOfDay(log, rests, Object.keys(log.days), day)];
}

export interface WeekFacts {
  readonly showedUp: number;
  /** Of the other days. */
  readonly rests: number;
  readonly days: number;
}

/** The last seven days, `today` among them, with the words for it: "5 of the last 7 days; 2 were rest". */
export function weekFacts(logs: Logs, rests: Rests, today: CivilDay): WeekFacts {
  const week = lastDays(today).map((day) => factOf(logs, rests, day));
  const count = (wanted: DayFact): number => week.filter((fact) => fact === wanted).length;
  return { showedUp: count('showed-up'), rests: count('rest'), days: week.length };
}

/** Seven days, the latest first. */
export const lastDays = (today: CivilDay): readonly CivilDay[] =>
  Array.from({ length: 7 }, (_, i) => addDays(today, -i));

export interface EmptyDays {
  readonly from: CivilDay;
  readonly to: CivilDay;
}

/** How far back an empty time is followed, in days: about a year. */
const lookedBack = 366;

/**
 * The empty days to be asked about on coming back: two or more up to yesterday, neither rest nor left blank before, with
 * something recorded earlier. `null` where there is nothing to ask, as on a day that has begun already.
 */
export function emptyDaysBefore(logs: Logs, rests: Rests, today: CivilDay): EmptyDays | null {
  if (factOf(logs, rests, today) !== 'nothing') return null;
  const isEmpty = (day: CivilDay): boolean =>
    factOf(logs, rests, day) === 'nothing' && !(rests.leftBlankTo !== undefined && day <= rests.leftBlankTo);
  const to = addDays(today, -1);
  let from = today;
  while (isEmpty(addDays(from, -1)))
    if (from <= addDays(today, -lookedBack)) return null;
    else from = addDays(from, -1);
  const isLong = from < to;
  return isLong && hasRecordBefore(logs, from) ? { from, to } : null;
}

function hasRecordBefore(logs: Logs, day: CivilDay): boolean {
  return Object.entries(logs).some(([month, { days }]) => {
    const most = month < monthOf(day) ? 31 : month === monthOf(day) ? dayOfMonth(day) - 1 : 0;
    return Object.values(days).some((letters) => /[dlr]/.test(letters.slice(0, most)));
  });
}
