/**
 * One reminder a day, by the wall clock. What is to be shown is decided when it is due, by what is true then; it knows
 * neither alarms nor notifications.
 */
import { type CivilDay, addDays, civilDayOf } from './civil-day.ts';
import type { DayState } from './log.ts';

export interface Reminder {
  readonly version: 1;
  /** `HH:MM` on the wall clock; `null`: off. */
  readonly at: string | null;
  /** The last date on which it was due, whether it was shown or kept silent. */
  readonly lastDue: CivilDay | null;
  /** Days in a row on which it was shown and nothing came of it. */
  readonly ignored: number;
  /** It stopped itself, and the reader has not seen that yet. `at` is the time at which it would start again. */
  readonly hasStopped: boolean;
}

export const noReminder: Reminder = { version: 1, at: null, lastDue: null, ignored: 0, hasStopped: false };

/** So many days without an answer, and it stops itself. */
const ignoredMost = 3;

/** `HH:MM` of the next time, `null` where none is to come. */
export const timeOf = ({ at, hasStopped }: Reminder): string | null => (hasStopped ? null : at);

/**
 * When the wall clock of the machine's zone shows `at` on that date. Where clocks go forward over it, as much later as
 * they go; where they go back, the first time.
 */
export function dueOn(date: CivilDay, at: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hour = 0, minute = 0] = at.split(':').map(Number);
  return new Date(year, month - 1, day, hour, minute);
}

/** `HH:MM` of a moment on the wall clock. */
export const wallTimeOf = (moment: Date): string =>
  [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');

/** The first time after `now`. */
export function nextDue(now: Date, at: string): Date {
  const date = dateOf(now);
  const today = dueOn(date, at);
  return today > now ? today : dueOn(addDays(date, 1), at);
}

/** Whether the time for which an alarm was made is still the reminder's: not so once the machine is in another zone. */
export const isDueTime = (made: Date, at: string): boolean =>
  dueOn(dateOf(made), at).getTime() === made.getTime();

/** Whether today's time has come and nothing was done about it yet, however late it is. Of earlier days nothing is made up. */
export function isDue({ lastDue, ...reminder }: Reminder, now: Date): boolean {
  const at = timeOf({ lastDue, ...reminder });
  const date = dateOf(now);
  if (at === null || now < dueOn(date, at)) return false;
  // Who flies west over the date line lives a date twice. What is still later was written by a clock that was wrong.
  return lastDue !== date && lastDue !== addDays(date, 1);
}

/** From now on at that time, or never. A time that has passed today is tomorrow's. */
export function setTo(reminder: Reminder, at: string | null, now: Date): Reminder {
  const date = dateOf(now);
  const lastDue = at !== null && dueOn(date, at) <= now ? date : null;
  return { ...reminder, at, lastDue, ignored: 0, hasStopped: false };
}

/** The reader has come because of it. */
export const answered = (reminder: Reminder): Reminder => ({ ...reminder, ignored: 0 });

/** How things stand when it is due. */
export interface Standing {
  readonly date: CivilDay;
  /** Today's states of the habits that are shown. */
  readonly states: readonly DayState[];
  /** A rest day, a pause, or a day for which none of the habits is meant. */
  readonly isFree: boolean;
  /** Whether anything was recorded for the day of the last reminder, or for today. */
  readonly isAnswered: boolean;
}

export interface Decision {
  readonly act: 'show' | 'silent' | 'stop';
  readonly after: Reminder;
}

export function decide(before: Reminder, { date, states, isFree, isAnswered }: Standing): Decision {
  const after = { ...before, lastDue: date, ignored: isAnswered ? 0 : before.ignored };
  const isDone = states.length > 0 && states.every((state) => state !== 'nothing');
  if (isFree || isDone) return { act: 'silent', after };
  if (after.ignored >= ignoredMost) return { act: 'stop', after: { ...after, hasStopped: true } };
  return { act: 'show', after: { ...after, ignored: after.ignored + 1 } };
}

/** The calendar's date, since a reminder is due by the clock and not by the reader's own day. */
const dateOf = (moment: Date): CivilDay => civilDayOf(moment, 0);
