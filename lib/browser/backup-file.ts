/**
 * The file that holds all of a reader's records, and its way back. What comes back is somebody's file until every record
 * of it has been read by the parser of its kind: then it is ours, whole, or else it is refused, whole.
 */
import type { Records } from './copies.ts';
import { recordsOfHabitsCsv, recordsOfTermsCsv } from './csv.ts';
import { type RecordsFault, faultOf, isOurs, isPlain } from './check-records.ts';
import { broughtUp } from './migrate.ts';

const format = 'ms-gut-companion-backup';
const fileVersion = 1;

/** Twenty years of thirty habits with a note each day are below it; the browsers store 10 MB in all. */
export const fileBytesMax = 5_000_000;
/** Why a file is refused. */
export type FileFault = RecordsFault | 'not-ours' | 'empty';

export type ReadFile =
  | {
      readonly ok: true;
      readonly records: Records;
      /** Records that could not be read when the file was made, and are left out. */
      readonly unread: number;
      /** Whether it holds everything, or a table alone. */
      readonly isWhole: boolean;
    }
  | { readonly ok: false; readonly fault: FileFault };

/** @param day civil day on which it is made */
export function backupFile(records: Records, day: string): string {
  const entries = Object.entries(records);
  const readable = entries.filter(([key, value]) => isOurs(key, value));
  const others = entries.filter(([key, value]) => !isOurs(key, value));
  const file = {
    format,
    version: fileVersion,
    day,
    records: Object.fromEntries(readable),
    unreadable: Object.fromEntries(others),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

export function readBackupFile(text: string): ReadFile {
  if (text.length > fileBytesMax) return refused('too-big');
  const table = recordsOfTable(text);
  if (table) {
    const fault = isEmpty(table) ? 'empty' : faultOf(table);
    return fault ? refused(fault) : { ok: true, records: table, unread: 0, isWhole: false };
  }
  const parsed = parseJson(text);
  if (parsed === undefined) return refused(/^\s*\{\s*"format"/.test(text) ? 'damaged' : 'not-ours');
  if (!isPlain(parsed) || parsed['format'] !== format) return refused('not-ours');
  const { version, records: written, unreadable } = parsed;
  if (typeof version === 'number' && version > fileVersion) return refused('future');
  if (version !== fileVersion || !isPlain(written)) return refused('damaged');
  const records = broughtUp(written);
  const fault = faultOf(records);
  if (fault) return refused(fault);
  const unread = isPlain(unreadable) ? Object.keys(unreadable).length : 0;
  return isEmpty(records) ? refused('empty') : { ok: true, records, unread, isWhole: true };
}

function recordsOfTable(text: string): Records | null {
  if (/^\uFEFF?day,/.test(text)) return recordsOfHabitsCsv(text);
  return /^\uFEFF?term,/.test(text) ? recordsOfTermsCsv(text) : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const refused = (fault: FileFault): ReadFile => ({ ok: false, fault });
const isEmpty = (records: Records): boolean => Object.keys(records).length === 0;
