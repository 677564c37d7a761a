/** One reminder a day. */
import type { CivilDay } from './civil-day.ts';

export interface Reminder {
  readonly version: 1;
  /** `HH:MM` on the wall clock; `null`: off. */
  readonly at: string | null;
  /** The last day on which it was due, whether it was shown or kept silent. */
  readonly lastDue: CivilDay | null;
  /** Days in a row on which it was shown and nothing came of it. */
  readonly ignored: number;
  /** It stopped itself, and the reader has not seen that yet. */
  readonly hasStopped: boolean;
}

export const noReminder: Reminder = { version: 1, at: null, lastDue: null, ignored: 0, hasStopped: false };
