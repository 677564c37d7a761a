/**
 * What the pages about past days read. Each time a fixed number of readings, of the months asked for and no others, so
 * that ten years open like one.
 */
import { type CivilDay, civilDayOf, monthOf, monthsBetween } from '../domain/civil-day.ts';
import { type Diary, emptyDiary } from '../domain/diary.ts';
import { noSavedTerms } from '../domain/kept-words.ts';
import { type MonthLog, emptyMonth } from '../domain/log.ts';
import { type MyHabits, noOwnHabits } from '../domain/my-habits.ts';
import { type Rests, noRests } from '../domain/rest.ts';
import type { Settings } from '../domain/settings.ts';
import { type Period, type VisitRecords, periodSince } from '../domain/visit-summary.ts';
import { type Visit, noVisit } from '../domain/visit.ts';
import {
  diaryKey,
  diaryPrefix,
  myHabitsKey,
  parseDiary,
  parseMyHabits,
  parseRests,
  parseVisit,
  restsKey,
  visitKey,
} from './habit-records.ts';
import { savedTermsKey } from './kept-keys.ts';
import { parseSavedTerms } from './kept-words.ts';
import { readSettings } from './reader-records.ts';
import { logKey, logPrefix, parseMonthLog, settingsKey } from './records.ts';
import { type Parse, type StorageError, readEach, readOr } from './storage.ts';

/** What the page of habits reads, and the pages of past days too. */
export interface HabitRecords {
  readonly settings: Settings;
  readonly mine: MyHabits;
  readonly rests: Rests;
  /** The reader's own today. */
  readonly today: CivilDay;
}
export interface HistoryRecords extends HabitRecords {
  /** `YYYY-MM` */
  readonly month: string;
  readonly log: MonthLog;
  readonly diary: Diary;
}
export interface VisitPageRecords extends HabitRecords, VisitRecords {
  readonly visit: Visit;
  readonly period: Period;
}

export type Found<T> =
  | { readonly status: 'found'; readonly value: T }
  | { readonly status: 'failed'; readonly error: StorageError };

/** @param month `YYYY-MM`; `null`: the one of today */
export function readHistory(
  now: Date,
  month: string | null,
  startingHabits: readonly string[],
): Promise<Found<HistoryRecords>> {
  return orFailed(async () => {
    const always = await readAlways(now, startingHabits);
    const shown = month ?? monthOf(always.today);
    const [log, diary] = await Promise.all([
      readOr(logKey(shown), parseMonthLog, emptyMonth),
      readOr(diaryKey(shown), parseDiary, emptyDiary),
    ]);
    return { ...always, month: shown, log, diary };
  });
}

export const readHabits = (now: Date, startingHabits: readonly string[]): Promise<Found<HabitRecords>> =>
  orFailed(() => readAlways(now, startingHabits));

/** Of the days since the last visit. */
export function readVisit(now: Date, startingHabits: readonly string[]): Promise<Found<VisitPageRecords>> {
  return orFailed(async () => {
    const [always, visit, saved] = await Promise.all([
      readAlways(now, startingHabits),
      readOr(visitKey, parseVisit, noVisit),
      readOr(savedTermsKey, parseSavedTerms, noSavedTerms),
    ]);
    const period = periodSince(visit.lastVisit, always.today);
    const months = monthsBetween(monthOf(period.from), monthOf(period.to));
    const [logs, diaries] = await Promise.all([
      each(logPrefix, months, parseMonthLog),
      each(diaryPrefix, months, parseDiary),
    ]);
    return { ...always, visit, saved, period, logs, diaries };
  });
}

/** Whether a change of this record may change what the page of habits shows. */
export const isOfHabits = (key: string): boolean => [settingsKey, myHabitsKey, restsKey].includes(key);

/** Whether a change of this record may change what the pages show. */
export const isOfHistory = (key: string): boolean =>
  [settingsKey, myHabitsKey, restsKey, visitKey, savedTermsKey].includes(key) ||
  key.startsWith(logPrefix) ||
  key.startsWith(diaryPrefix);

async function readAlways(now: Date, startingHabits: readonly string[]): Promise<HabitRecords> {
  const [settings, mine, rests] = await Promise.all([
    readSettings(startingHabits),
    readOr(myHabitsKey, parseMyHabits, noOwnHabits),
    readOr(restsKey, parseRests, noRests),
  ]);
  if (settings.status === 'failed') throw settings.error;
  const today = civilDayOf(now, settings.value.dayStartsAt);
  return { settings: settings.value, mine, rests, today };
}

/** Records of some months, by month. @throws StorageError */
async function each<T>(
  prefix: string,
  months: readonly string[],
  parse: Parse<T>,
): Promise<Readonly<Record<string, T>>> {
  const stored = await readEach(
    months.map((month) => prefix + month),
    parse,
  );
  if (stored.status === 'failed') throw stored.error;
  return Object.fromEntries(
    Object.entries(stored.value).map(([key, value]) => [key.slice(prefix.length), value]),
  );
}

async function orFailed<T>(reading: () => Promise<T>): Promise<Found<T>> {
  try {
    return { status: 'found', value: await reading() };
  } catch (error) {
    return { status: 'failed', error: error as StorageError }; // nothing else is thrown in here
  }
}
