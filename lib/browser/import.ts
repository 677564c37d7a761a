/**
 * Takes in the records of a file or of a copy: looked at first, copied before, and taken back on wish, all but what the
 * reader has done since. Own records that cannot be read are left where they are, whatever comes.
 */
import { type DayChanges, type Months, dayChanges, mergeMonths } from '../domain/habit-days.ts';
import { mergeRecords } from '../domain/merge-records.ts';
import { monthTakenBack, takenBack } from '../domain/taken-back.ts';
import { mergeTipRecords } from '../domain/tip-changes.ts';
import { exportable } from './backups.ts';
import { type Backup, type Records, parseBackup, undoKey } from './copies.ts';
import { parseTipRecord, tipsKey } from './habit-records.ts';
import { broughtUp } from './migrate.ts';
import { isReadable, kindOf } from './record-kinds.ts';
import { isLogKey, logPrefix, parseMonthLog } from './records.ts';
import { registersKey } from './sync-records.ts';
import { type MonthLog, emptyMonth } from '../domain/log.ts';
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
    const plan = planned(all, coming, way);
    const changed = Object.entries(plan.items).filter(
      ([key, value]) => JSON.stringify(all[key]) !== JSON.stringify(value),
    );
    const made = {
      ...Object.fromEntries(changed),
      ...Object.fromEntries(plan.gone.map((key) => [key, null])),
    };
    await write({
      [undoKey]: { version: 1, day, sequence: 0, records: exportable(all), made } satisfies Backup,
    });
    await apply(plan);
  });
}

/** @returns whether there was something to take back */
export function undoImport(): Promise<boolean> {
  return exclusively(async () => {
    const all = await readAll();
    if (all[undoKey] === undefined) return false;
    await apply(undone(all, parseBackup(all[undoKey])));
    await remove([undoKey]);
    return true;
  });
}

/** What is to be written, and what is to go. */
interface Plan {
  readonly items: Records;
  readonly gone: readonly string[];
}

/** Written first, in one call, and only then is anything taken away: whatever ends it in between, nothing is lost. */
async function apply({ items, gone }: Plan): Promise<void> {
  await write(items);
  if (gone.length > 0) await remove(gone);
}

/** Every record that the import has changed as it was before, but for what has been changed in it since. */
function undone(all: Records, { records, made }: Backup): Plan {
  const before = broughtUp(records);
  // Copies of older versions do not say what the import has made: there all goes back.
  if (!made) return planned(all, before, 'replace');
  const own = readableOf(all);
  const after = broughtUp(made);
  const results = Object.keys(after)
    .filter((key) => isFree(all, own, key))
    .map((key) => [key, valueBefore(key, before[key], after[key] ?? undefined, own[key])] as const);
  const items = results.filter(([, value]) => value !== undefined);
  return withEmptied(
    all,
    Object.fromEntries(items),
    results.filter(([, value]) => value === undefined).map(([key]) => key),
  );
}

function valueBefore(key: string, before: unknown, after: unknown, now: unknown): unknown {
  // Not yet written, or taken back already, by an import or an undo that ended halfway.
  if (now === undefined) return before;
  const value = isLogKey(key)
    ? monthTakenBack(monthIn(before), monthIn(after), parseMonthLog(now))
    : takenBack(before, after, now);
  const kind = kindOf(key);
  return value === undefined || (kind && isReadable(kind, value)) ? value : now;
}

const monthIn = (stored: unknown): MonthLog | undefined =>
  stored === undefined ? undefined : parseMonthLog(stored);

function planned(all: Records, coming: Records, way: ImportWay): Plan {
  const own = readableOf(all);
  const items = Object.entries(coming).flatMap(([key, value]): [string, unknown][] => {
    if (!isFree(all, own, key)) return [];
    return [[key, way === 'merge' && Object.hasOwn(own, key) ? merged(key, own[key], value) : value]];
  });
  const left = way === 'replace' ? Object.keys(own).filter((key) => !Object.hasOwn(coming, key)) : [];
  return withEmptied(all, Object.fromEntries(items), left);
}

/** Nothing is written over a record that cannot be read. */
const isFree = (all: Records, readable: Records, key: string): boolean =>
  all[key] === undefined || Object.hasOwn(readable, key);

/** Months that sync knows stay as empty ones: a log that is not there would be one that was lost, and be brought back. */
function withEmptied(all: Records, items: Records, left: readonly string[]): Plan {
  const emptied = left.filter((key) => isLogKey(key) && isSynced(all, key));
  return {
    items: { ...items, ...Object.fromEntries(emptied.map((key) => [key, emptyMonth] as const)) },
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
