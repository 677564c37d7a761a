/**
 * The habit log: one record a month, one character a habit-day. Years of ticks stay small, and a day is a place in a
 * string, so nothing about it depends on a clock.
 */
import { type CivilDay, dayOfMonth } from './civil-day.ts';

export type DayState = 'done' | 'a-little' | 'rest' | 'nothing';

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

export function dayStateOf(log: MonthLog, habitId: string, day: CivilDay): DayState {
  const letter = Object.hasOwn(log.days, habitId) ? log.days[habitId]?.[dayOfMonth(day) - 1] : undefined;
  return letterStates.get(letter ?? letters.nothing) ?? 'nothing';
}

/** A new log in which just this habit-day has changed. */
export function withDayState(log: MonthLog, habitId: string, day: CivilDay, state: DayState): MonthLog {
  const before = Object.hasOwn(log.days, habitId) ? (log.days[habitId] ?? '') : '';
  const at = dayOfMonth(day) - 1;
  const padded = before.padEnd(at, letters.nothing);
  return {
    ...log,
    days: { ...log.days, [habitId]: padded.slice(0, at) + letters[state] + padded.slice(at + 1) },
  };
}
