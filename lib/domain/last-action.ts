/** What the reader has ticked last, so that it can be said in words and taken back, however much later. */
import { type CivilDay, dayOfMonth, monthOf } from './civil-day.ts';
import type { Logs } from './day-facts.ts';
import { type MonthLog, emptyMonth, letterAt, withLetter } from './log.ts';

export interface LastAction {
  readonly version: 1;
  readonly habitId: string;
  readonly day: CivilDay;
  /** The letters of the habit-day before it and after it. */
  readonly before: string;
  readonly after: string;
  /** The day and the time of the calendar and the clock on the wall, `HH:MM`. */
  readonly madeOn: CivilDay;
  readonly madeAt: string;
  /** It was taken back. */
  readonly isUndone: boolean;
}

/** The month as it was before the action, or is already; `null` where something else has changed that habit-day since. */
export function monthBefore(log: MonthLog, { habitId, day, before, after }: LastAction): MonthLog | null {
  const date = dayOfMonth(day);
  const now = letterAt(log, habitId, date);
  return now === after || now === before ? withLetter(log, habitId, date, before) : null;
}

/**
 * Whether it is of today, and its habit-day still as it left it: an import or another window may have changed it since.
 *
 * @param today the reader's own day, and the calendar's
 */
export function isLastOf(last: LastAction, logs: Logs, today: readonly CivilDay[]): boolean {
  const { habitId, day, before, after, madeOn, isUndone } = last;
  const now = letterAt(logs[monthOf(day)] ?? emptyMonth, habitId, dayOfMonth(day));
  return today.includes(madeOn) && now === (isUndone ? before : after);
}
