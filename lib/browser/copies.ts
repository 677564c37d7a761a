/** The records about keeping the others: copies made on this device, and what is known of exports. */
import * as v from 'valibot';
import { record } from './records.ts';
import type { Parse } from './storage.ts';

/** Records by key, as they are stored. */
export type Records = Readonly<Record<string, unknown>>;

/** A copy of all that can be exported, as it stood. */
export interface Backup {
  readonly version: 1;
  /** Civil day on which it was made. */
  readonly day: string;
  /** Grows with each daily copy, whatever the clock says; 0 for the copies made before a change. */
  readonly sequence: number;
  readonly records: Records;
  /** Of the copy made before an import: what that has written, by key, and `null` for what it has taken away. */
  readonly made?: Records | undefined;
}

export interface About {
  readonly version: 1;
  /** Chosen by chance when the store was begun: a store with another one, or none, is not the one that was there. */
  readonly id: string;
  /** Civil day on which the store was begun. */
  readonly since: string;
  /** The file exported last. */
  readonly lastExport: { readonly day: string; readonly name: string } | null;
  /** The reader wants no more reminders to export. */
  readonly isNudgeOff: boolean;
}

export const aboutKey = 'about';
export const backupPrefix = 'backup:';
export const undoKey = `${backupPrefix}undo`;
export const migrationKey = `${backupPrefix}migration`;
/** The ring of daily copies. */
export const ringKeys: readonly string[] = Array.from({ length: 7 }, (_, i) => `${backupPrefix}${i}`);

const backup = v.looseObject({
  version: v.literal(1),
  day: v.string(),
  sequence: v.pipe(v.number(), v.integer(), v.minValue(0)),
  records: v.pipe(record, v.record(v.string(), v.unknown())),
  made: v.optional(v.pipe(record, v.record(v.string(), v.unknown()))),
});
const about = v.looseObject({
  version: v.literal(1),
  id: v.string(),
  since: v.string(),
  lastExport: v.nullable(v.looseObject({ day: v.string(), name: v.string() })),
  isNudgeOff: v.boolean(),
});

export const parseBackup: Parse<Backup> = (stored) => v.parse(v.pipe(record, backup), stored);
export const parseAbout: Parse<About> = (stored) => v.parse(v.pipe(record, about), stored);
