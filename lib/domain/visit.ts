/** What the reader keeps for the clinic. */
import type { CivilDay } from './civil-day.ts';

export interface Visit {
  readonly version: 1;
  /** Of the reader's MS team; empty where none is noted. */
  readonly phone: string;
  readonly lastVisit: CivilDay | null;
  /** To ask first, one a line. */
  readonly questions: string;
}

export const noVisit: Visit = { version: 1, phone: '', lastVisit: null, questions: '' };
export const phoneMax = 40;
export const questionsMax = 2000;
