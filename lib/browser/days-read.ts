/** What the popup reads of habits beside the settings and today: enough months for what is said of days, and what is kept with them. */
import { type CivilDay, addMonths, monthOf } from '../domain/civil-day.ts';
import type { Logs } from '../domain/day-facts.ts';
import type { LastAction } from '../domain/last-action.ts';
import type { MonthLog } from '../domain/log.ts';
import { type MyHabits, noOwnHabits } from '../domain/my-habits.ts';
import { lastActionKey, myHabitsKey, parseLastAction, parseMyHabits } from './habit-records.ts';
import { logKey, parseMonthLog } from './records.ts';
import { type Parse, read } from './storage.ts';

export interface DaysRead {
  readonly logs: Logs;
  readonly mine: MyHabits;
  readonly last: LastAction | null;
}

/** How many more months are looked at for somebody who comes back after long. */
const monthsBack = 12;

/** What cannot be read is as if it were not there: nothing is written by what is read here. */
export async function readDays(today: CivilDay): Promise<DaysRead> {
  const [logs, mine, last] = await Promise.all([
    readLogs(today),
    found(myHabitsKey, parseMyHabits),
    found(lastActionKey, parseLastAction),
  ]);
  return { logs, mine: mine ?? noOwnHabits, last };
}

async function readLogs(today: CivilDay): Promise<Logs> {
  const near = await readMonths([0, 1].map((back) => addMonths(monthOf(today), -back)));
  if (Object.values(near).some(isAnythingIn)) return near;
  return readMonths(Array.from({ length: monthsBack }, (_, i) => addMonths(monthOf(today), -i - 2)));
}

/** A month in which all was taken back, or that sync keeps, is there and empty. */
const isAnythingIn = ({ days }: MonthLog): boolean =>
  Object.values(days).some((letters) => /[^.]/.test(letters));

async function readMonths(months: readonly string[]): Promise<Logs> {
  const logs = await Promise.all(
    months.map(async (month) => [month, await found(logKey(month), parseMonthLog)] as const),
  );
  return Object.fromEntries(logs.flatMap(([month, log]) => (log ? [[month, log]] : [])));
}

async function found<T>(key: string, parse: Parse<T>): Promise<T | null> {
  const stored = await read(key, parse);
  return stored.status === 'found' ? stored.value : null;
}
