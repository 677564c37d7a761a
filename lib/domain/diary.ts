/** What is written down of a day beside its ticks: a short note, and how the reader was reading. */
import type { Preset } from './presets.ts';

/** One month. */
export interface Diary {
  readonly version: 1;
  /** By civil day. */
  readonly notes: Readonly<Record<string, string>>;
  /** By civil day, the last preset of it that was chosen. */
  readonly presets: Readonly<Record<string, Preset>>;
}

export const emptyDiary: Diary = { version: 1, notes: {}, presets: {} };
/** UTF-16 units. */
export const noteMax = 280;
