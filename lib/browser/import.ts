/**
 * Takes in the records of a file or of a copy: looked at first, copied before, and taken back on wish. Own records that
 * cannot be read are left where they are, whatever comes.
 */
import { type DayChanges, type Months, dayChanges, mergeMonths } from '../domain/habit-days.ts';
import { mergeRecords } from '../domain/merge-records.ts';
import { mergeTipRecords } from '../domain/tip-record.ts';
import { exportable } from './backups.ts';
import { type Backup, type Records, parseBackup, undoKey } from './copies.ts';
import { parseTipRecord, tipsKey } from './habit-records.ts';
import { isReadable, kindOf } from './record-kinds.ts';
import { isLogKey, logPrefix, parseMonthLog } from './records.ts';
import { registersKey } from './sync-records.ts';
import { emptyMonth } from '../domain/log.ts';
import { exclusively, readAll, remove, write } from './storage.ts';

/** `replace`: what is not in the file goes. `merge`: nothing goes. */
export type ImportWay = 'replace' | 'merge';

export interface ImportPreview extends DayChanges {
  /** Records of other kinds that would be new, other, or gone. */
  readonly others: number;
}

export function previewImport(all: Records, coming: Records, way: ImportWay): ImportPreview {
  const before = readableOf(all);
  const { items, gone } = planned(all, coming, way);
  const after: Records = {
    ...Object.fromEntries(Object.entries(before).filter(([key]) => !gone.includes(key))),
    ...items,
  };
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const others = [...keys].filter(
    (key) => !isLogKey(key) && JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  return { ...dayChanges(monthsOf(before), monthsOf(after)), others: others.length };
}

/**
 * @param day civil day, for the copy made before
 * @throws StorageError; then a copy of everything as it was may stand beside the records, and nothing is lost
 */
export function importRecords(coming: Records, way: ImportWay, day: string): Promise<void> {
  return exclusively(async () => {
    const all = await readAll();
    await write({
      [undoKey]: { version: 1, day, sequence: 0, records: exportable(all) } satisfies Backup,
    });
    await apply(all, coming, way);
  });
}

/** @returns whether there was something to take back */
export function undoImport(): Promise<boolean> {
  return exclusively(async () => {
    const all = await readAll();
    if (all[undoKey] === undefined) return false;
    await apply(all, parseBackup(all[undoKey]).records, 'replace');
    await remove([undoKey]);
    return true;
  });
}

/** Written first, in one call, and only then is anything taken away: whatever ends it in between, nothing is lost. */
async function apply(all: Records, coming: Records, way: ImportWay): Promise<void> {
  const { items, gone } = planned(all, coming, way);
  await write(items);
  if (gone.length > 0) await remove(gone);
}

function planned(
  all: Records,
  coming: Records,
  way: ImportWay,
): { readonly items: Records; readonly gone: readonly string[] } {
  const own = readableOf(all);
  const isFree = (key: string): boolean => all[key] === undefined || Object.hasOwn(own, key);
  const items = Object.entries(coming).flatMap(([key, value]): [string, unknown][] => {
    if (!isFree(key)) return [];
    return [[key, way === 'merge' && Object.hasOwn(own, key) ? merged(key, own[key], value) : value]];
  });
  const left = way === 'replace' ? Object.keys(own).filter((key) => !Object.hasOwn(coming, key)) : [];
  // Months that sync knows stay as empty ones: a log that is not there would be one that was lost, and be brought back.
  const emptied = left.filter((key) => isLogKey(key) && isSynced(all, key));
  return {
    items: Object.fromEntries([...items, ...emptied.map((key) => [key, emptyMonth] as const)]),
    gone: left.filter((key) => !emptied.includes(key)),
  };
}

const isSynced = (all: Records, key: string): boolean =>
  all[registersKey(key.slice(logPrefix.length))] !== undefined;

function merged(key: string, own: unknown, coming: unknown): unknown {
  if (isLogKey(key)) return mergeMonths(parseMonthLog(own), parseMonthLog(coming));
  const both =
    key === tipsKey
      ? mergeTipRecords(parseTipRecord(own), parseTipRecord(coming))
      : mergeRecords(own, coming);
  const kind = kindOf(key);
  // Two lists in one may be longer than a kind allows, the habits shown for one: then the reader's own stay.
  return kind && isReadable(kind, both) ? both : own;
}

/** What is exported and can be read: all that may be replaced. */
const readableOf = (all: Records): Records =>
  Object.fromEntries(
    Object.entries(all).filter(([key, value]) => {
      const kind = kindOf(key);
      return kind !== null && kind.isExported && isReadable(kind, value);
    }),
  );

const monthsOf = (records: Records): Months =>
  Object.fromEntries(
    Object.entries(records).flatMap(([key, value]) => (isLogKey(key) ? [[key, parseMonthLog(value)]] : [])),
  );
