/**
 * Copies on this device: seven daily ones in a ring, and one before each change of everything. Nothing is ever cleared to
 * make room: a copy takes the place of the oldest in one write, and one that cannot be read is left where it is.
 */
import { type Backup, type Records, parseBackup, ringKeys } from './copies.ts';
import { isReadable, kindOf } from './record-kinds.ts';
import { exclusively, readAll, write } from './storage.ts';

/** Makes the copy of a day before the first change of that day, where there is something to copy and none yet. */
export function backUpDaily(day: string): Promise<void> {
  return exclusively(async () => {
    const all = await readAll();
    const records = exportable(all);
    const copies = readableCopies(all);
    if (Object.keys(records).length === 0 || copies.some(([, copy]) => copy.day === day)) return;
    const key = ringKeys.find((slot) => all[slot] === undefined) ?? oldest(copies);
    if (key === null) return;
    const sequence = Math.max(0, ...copies.map(([, copy]) => copy.sequence)) + 1;
    await write({ [key]: { version: 1, day, sequence, records } satisfies Backup });
  });
}

/** Asks for the copy of each day once, so that a tick need not read everything. */
export function dailyBackUp(): (day: string) => Promise<void> {
  let done = '';
  return async (day) => {
    if (day === done) return;
    // A copy that cannot be made is no reason not to keep a tick; it is tried again with the next one.
    await backUpDaily(day).then(
      () => (done = day),
      () => undefined,
    );
  };
}

/** All that goes into a copy or a file: the records of kinds that are exported, those too that cannot be read. */
export const exportable = (all: Records): Records =>
  Object.fromEntries(Object.entries(all).filter(([key]) => kindOf(key)?.isExported ?? true));

/** The daily copies that can be read, the newest first. */
export function readableCopies(all: Records): (readonly [key: string, copy: Backup])[] {
  return ringKeys
    .flatMap((key) => {
      const kind = kindOf(key);
      return kind && isReadable(kind, all[key]) ? [[key, parseBackup(all[key])] as const] : [];
    })
    .sort(([, a], [, b]) => b.sequence - a.sequence);
}

const oldest = (copies: readonly (readonly [string, Backup])[]): string | null => copies.at(-1)?.[0] ?? null;
