/** Whether records from outside may come in: each must be of a kind that is exported, and be read by its parser. */
import type { Records } from './copies.ts';
import { type RecordKind, isReadable, kindOf } from './record-kinds.ts';

export type RecordsFault = 'too-big' | 'damaged' | 'future';

/** Longer lists are nobody's life: they would only hold up whoever opens the file. */
const entriesMax = 200_000;

/** What is wrong with records that would come in; `null` where each is one of ours. */
export function faultOf(records: Records): RecordsFault | null {
  const entries = Object.entries(records);
  if (entries.length > entriesMax || countEntries(records) > entriesMax) return 'too-big';
  for (const [key, value] of entries) {
    const kind = kindOf(key);
    if (kind && isNewer(value, kind)) return 'future';
    if (!isOurs(key, value)) return 'damaged';
  }
  return null;
}

/** Whether it is a record that may come from a file, and can be read. */
export function isOurs(key: string, value: unknown): boolean {
  const kind = kindOf(key);
  return kind !== null && kind.isExported && isReadable(kind, value);
}

const isNewer = (value: unknown, { version }: RecordKind): boolean =>
  isPlain(value) && typeof value['version'] === 'number' && value['version'] > version;

/** Stops as soon as there are too many. */
function countEntries(value: unknown, before = 0): number {
  if (typeof value !== 'object' || value === null) return before + 1;
  let count = before;
  for (const part of Object.values(value)) {
    count = countEntries(part, count);
    if (count > entriesMax) return count;
  }
  return count;
}

export const isPlain = (value: unknown): value is Records =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
