/** Which tips the reader has seen, does not want, and keeps. */
import type { CivilDay } from './civil-day.ts';

export interface ShownTipDay {
  readonly day: CivilDay;
  readonly id: string;
  /** The reader asked for another one. */
  readonly isExtra?: true;
}

export interface TipRecord {
  readonly version: 1;
  /** In the order of showing; the last of a day is that day's tip. */
  readonly shown: readonly ShownTipDay[];
  /** Never again, until the reader takes it back. */
  readonly notForMe: readonly string[];
  /** The latest first. */
  readonly saved: readonly string[];
}

export const noTipRecord: TipRecord = { version: 1, shown: [], notForMe: [], saved: [] };

/** Whether the one more that a day has is used up. */
export const hasHadExtra = ({ shown }: Pick<TipRecord, 'shown'>, on: CivilDay): boolean =>
  shown.some(({ day, isExtra }) => day === on && isExtra === true);
