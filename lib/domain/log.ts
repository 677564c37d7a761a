/**
 * The habit log: one record a month, one character a habit-day. Years of ticks stay small, and a day is a place in a
 * string, so nothing about it depends on a clock.
 */
import { type CivilDay, dayOfMonth } from './civil-day.ts';

export const dayStates = ['done', 'a-little', 'rest', 'nothing'] as const;
export type DayState = (typeof dayStates)[number];

/** A month of ticks. Fields that a newer version may have added are carried along. */
export interface MonthLog {
  readonly version: 1;
  /** By habit id: one character for each day from the first on; shorter strings mean nothing recorded after. */
  readonly days: Readonly<Record<string, string>>;
}

export const emptyMonth: MonthLog = { version: 1, days: {} };

const letters: Readonly<Record<DayState, string>> = { done: 'd', 'a-little': 'l', rest: 'r', nothing: '.' };
/** What each letter stands for. */
export const letterStates: ReadonlyMap<string, DayState> = new Map(
  Object.entries(letters).map(([state, letter]) => [letter, state as DayState]), // keys of `letters`
);

export const dayStateOf = (log: MonthLog, habitId: string, day: CivilDay): DayState =>
  letterStates.get(letterAt(log, habitId, dayOfMonth(day))) ?? 'nothing';

/** A new log in which just this habit-day has changed. */
export const withDayState = (log: MonthLog, habitId: string, day: CivilDay, state: DayState): MonthLog =>
  withLetter(log, habitId, dayOfMonth(day), letters[state]);

/** The letter of a habit-day, also one of a newer version. @param date 1 to 31 */
export const letterAt = (log: MonthLog, habitId: string, date: number): string =>
  (Object.hasOwn(log.days, habitId) ? log.days[habitId]?.[date - 1] : undefined) ?? letters.nothing;

export function withLetter(log: MonthLog, habitId: string, date: number, letter: string): MonthLog {
  const before = Object.hasOwn(log.days, habitId) ? (log.days[habitId] ?? '') : '';
  const at = date - 1;
  const padded = before.padEnd(at, letters.nothing);
  return {
    ...log,
    days: { ...log.days, [habitId]: padded.slice(0, at) + letter + padded.slice(at + 1) },
  };
}
