/** Habits of the reader's own, and on which days a habit is meant to be done. */

/** Days of the week by their ISO number, 1 (Monday) to 7; or how often in a calendar week, 1 to 7. Absent: every day. */
export type Plan = { readonly weekdays: readonly number[] } | { readonly timesAWeek: number };

export interface OwnHabit {
  /** `own-` and eight letters or digits by chance, so that no two devices make the same. */
  readonly id: string;
  readonly name: string;
  readonly smallest: string;
  /** No longer offered; its days stay. */
  readonly isArchived: boolean;
}

export interface MyHabits {
  readonly version: 1;
  readonly own: readonly OwnHabit[];
  /** By habit id, of the library or own. */
  readonly plans: Readonly<Record<string, Plan>>;
}

export const noOwnHabits: MyHabits = { version: 1, own: [], plans: {} };
export const habitNameMax = 60;
export const habitSmallestMax = 120;

const idLetters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** @param chance eight whole numbers by chance */
export const ownHabitId = (chance: Iterable<number>): string =>
  `own-${Array.from(chance, (number) => idLetters[number % idLetters.length]).join('')}`;
