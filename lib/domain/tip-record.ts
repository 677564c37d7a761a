/** Which tips the reader has seen, does not want, and keeps. */
import type { CivilDay } from './civil-day.ts';

export interface TipRecord {
  readonly version: 1;
  /** In the order of showing; a second one of a day was asked for. */
  readonly shown: readonly { readonly day: CivilDay; readonly id: string }[];
  /** Never again, until the reader takes it back. */
  readonly notForMe: readonly string[];
  /** The latest first. */
  readonly saved: readonly string[];
}

export const noTipRecord: TipRecord = { version: 1, shown: [], notForMe: [], saved: [] };
