/**
 * Brings stored records up to today's versions: forward only, one record at a time, each in one write, so that it may be
 * ended between any two writes and simply goes on the next time. A copy of everything is made first. A record whose step
 * fails stays as it is, with its version.
 */
import { type Backup, type Records, migrationKey } from './copies.ts';
import { exportable } from './backups.ts';
import { type RecordKind, kindOf, recordKinds } from './record-kinds.ts';
import { exclusively, readAll, write } from './storage.ts';

/**
 * @param day civil day of the copy
 * @returns keys of records that are still older than today's version
 * @throws StorageError where the browser's storage failed; records done by then stay done
 */
export function migrate(day: string, kinds: readonly RecordKind[] = recordKinds): Promise<readonly string[]> {
  return exclusively(async () => {
    const all = await readAll();
    const old = Object.entries(all).flatMap(([key, value]) => {
      const kind = kindOf(key, kinds);
      return kind && isOld(value, kind) ? [{ key, kind, value }] : [];
    });
    if (old.length === 0) return [];
    // A copy from before a migration that was ended halfway is the better one.
    if (!isHalfway(all, kinds))
      await write({
        [migrationKey]: { version: 1, day, sequence: 0, records: exportable(all) } satisfies Backup,
      });
    const left: string[] = [];
    for (const { key, kind, value } of old) {
      const now = brought(value, kind);
      if (now === null) left.push(key);
      else await write({ [key]: now });
    }
    return left;
  });
}

/** Records of a copy or a file of an older version as they are written today; those that no step can read stay as they are. */
export const broughtUp = (records: Records, kinds: readonly RecordKind[] = recordKinds): Records =>
  Object.fromEntries(
    Object.entries(records).map(([key, value]) => {
      const kind = kindOf(key, kinds);
      return [key, kind && isOld(value, kind) ? (brought(value, kind) ?? value) : value];
    }),
  );

interface Versioned {
  readonly version: number;
}

const isVersioned = (value: unknown): value is Versioned =>
  typeof value === 'object' && value !== null && Number.isInteger((value as Partial<Versioned>).version);

const isOld = (value: unknown, kind: RecordKind): value is Versioned =>
  isVersioned(value) && value.version >= 1 && value.version < kind.version;

/** Whether the copy at hand holds, unchanged, every record that is still old: then it is of the same migration. */
function isHalfway(all: Records, kinds: readonly RecordKind[]): boolean {
  const copied = (all[migrationKey] as Partial<Backup> | undefined)?.records;
  if (!copied) return false;
  return Object.entries(all).every(([key, value]) => {
    const kind = kindOf(key, kinds);
    return !kind || !isOld(value, kind) || JSON.stringify(copied[key]) === JSON.stringify(value);
  });
}

/** @returns `null` where a step throws, or its result is not readable */
function brought(value: Versioned, kind: RecordKind): object | null {
  try {
    const steps = (kind.steps ?? []).slice(value.version - 1);
    const now = steps.reduce<object>((before, step) => step(structuredClone(before)), value);
    kind.parse(now);
    return now;
  } catch {
    return null;
  }
}
