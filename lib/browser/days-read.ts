/** What the popup reads of habits beside the settings and today: enough months for what is said of days, and what is kept with them. */
import { type CivilDay, addMonths, monthOf } from '../domain/civil-day.ts';
import type { Logs } from '../domain/day-facts.ts';
import type { LastAction } from '../domain/last-action.ts';
import type { MonthLog } from '../domain/log.ts';
import { type MyHabits, noOwnHabits } from '../domain/my-habits.ts';
import { lastActionKey, myHabitsKey, parseLastAction, parseMyHabits } from './habit-records.ts';
import { logKey, parseMonthLog } from './records.ts';
import { type Read, readTogether } from './storage.ts';

export interface DaysRead {
  readonly logs: Logs;
  readonly mine: MyHabits;
  readonly last: LastAction | null;
}

/** How many more months are looked at for somebody who comes back after long. */
const monthsBack = 12;

/** What cannot be read is as if it were not there: nothing is written by what is read here. */
export async function readDays(today: CivilDay): Promise<DaysRead> {
  const [logs, { [myHabitsKey]: mine, [lastActionKey]: last }] = await Promise.all([
    readLogs(today),
    readTogether({ [myHabitsKey]: parseMyHabits, [lastActionKey]: parseLastAction }),
  ]);
  return { logs, mine: foundOr(mine, noOwnHabits), last: foundOr(last, null) };
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
  const logs = await readTogether(Object.fromEntries(months.map((month) => [logKey(month), parseMonthLog])));
  return Object.fromEntries(
    months.flatMap((month) => {
      const log = logs[logKey(month)];
      return log?.status === 'found' ? [[month, log.value]] : [];
    }),
  );
}

const foundOr = <T, U>(record: Read<T>, otherwise: U): T | U =>
  record.status === 'found' ? record.value : otherwise;
