/** All that the popup shows of what is stored, read together: each wait for the store would be seen. */
import { type CivilDay, addMonths, civilDayOf, monthOf } from '../domain/civil-day.ts';
import type { Logs } from '../domain/day-facts.ts';
import type { LastAction } from '../domain/last-action.ts';
import { type MonthLog, emptyMonth } from '../domain/log.ts';
import { type MyHabits, noOwnHabits } from '../domain/my-habits.ts';
import type { Reminder } from '../domain/reminder.ts';
import type { Rests } from '../domain/rest.ts';
import { type Settings, defaultSettings } from '../domain/settings.ts';
import type { TipRecord } from '../domain/tip-record.ts';
import type { Visit } from '../domain/visit.ts';
import { type About, aboutKey, parseAbout } from './copies.ts';
import {
  lastActionKey,
  myHabitsKey,
  parseLastAction,
  parseMyHabits,
  parseReminder,
  parseRests,
  parseTipRecord,
  parseVisit,
  reminderKey,
  restsKey,
  tipsKey,
  visitKey,
} from './habit-records.ts';
import { isLogKey, logKey, parseMonthLog, parseSettings, settingsKey } from './records.ts';
import { type Read, type StorageError, readTogether } from './storage.ts';

export interface PopupRead {
  readonly day: CivilDay;
  readonly settings: Settings;
  /** The month of `day`. */
  readonly log: MonthLog;
  /** A year and more, by month. One that cannot be read is not there: nothing is written by it. */
  readonly logs: Logs;
  readonly mine: MyHabits;
  readonly last: LastAction | null;
  readonly tips: Read<TipRecord>;
  readonly rests: Read<Rests>;
  readonly visit: Read<Visit>;
  readonly reminder: Read<Reminder>;
  readonly about: Read<About>;
}

const parses = {
  [settingsKey]: parseSettings,
  [myHabitsKey]: parseMyHabits,
  [lastActionKey]: parseLastAction,
  [tipsKey]: parseTipRecord,
  [restsKey]: parseRests,
  [visitKey]: parseVisit,
  [reminderKey]: parseReminder,
  [aboutKey]: parseAbout,
};

/** Whether the popup reads the record of that key. */
export const isPopupKey = (key: string): boolean => Object.hasOwn(parses, key) || isLogKey(key);

/** How many months are looked at, for somebody who comes back after long. */
const monthsRead = 14;

/**
 * @param now by which the reader's day is told
 * @param startingHabits the habits of a reader who has chosen none
 * @returns failed where the settings or the month of the day cannot be read: the popup says so, and shows no day that is none
 */
export async function readPopup(
  now: Date,
  startingHabits: readonly string[],
): Promise<
  | { readonly status: 'found'; readonly value: PopupRead }
  | { readonly status: 'failed'; readonly error: StorageError }
> {
  // The reader's day may begin later, and then be in the month before.
  const latest = monthOf(civilDayOf(now, 0));
  const [records, months] = await Promise.all([
    readTogether(parses),
    readMonths(Array.from({ length: monthsRead }, (_, i) => addMonths(latest, -i))),
  ]);
  const { [settingsKey]: stored, [myHabitsKey]: mine, [lastActionKey]: last, ...others } = records;
  if (stored.status === 'failed') return stored;
  const settings = foundOr(stored, defaultSettings(startingHabits, 0));
  const day = civilDayOf(now, settings.dayStartsAt);
  const log = months[monthOf(day)];
  if (log?.status === 'failed') return log;
  return {
    status: 'found',
    value: {
      ...{ day, settings, logs: foundIn(months) },
      log: log?.status === 'found' ? log.value : emptyMonth,
      mine: foundOr(mine, noOwnHabits),
      last: foundOr(last, null),
      ...others,
    },
  };
}

type Months = Readonly<Record<string, Read<MonthLog>>>;

async function readMonths(months: readonly string[]): Promise<Months> {
  const logs = await readTogether(Object.fromEntries(months.map((month) => [logKey(month), parseMonthLog])));
  return Object.fromEntries(
    months.flatMap((month) => {
      const log = logs[logKey(month)];
      return log ? [[month, log]] : [];
    }),
  );
}

const foundIn = (months: Months): Logs =>
  Object.fromEntries(
    Object.entries(months).flatMap(([month, log]) => (log.status === 'found' ? [[month, log.value]] : [])),
  );

const foundOr = <T, U>(record: Read<T>, otherwise: U): T | U =>
  record.status === 'found' ? record.value : otherwise;
