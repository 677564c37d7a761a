/** What the extension's own pages read: the settings and one month of ticks, together. */
import { type CivilDay, civilDayOf, monthOf } from '../domain/civil-day.ts';
import { type MonthLog, emptyMonth } from '../domain/log.ts';
import { type Settings, defaultSettings } from '../domain/settings.ts';
import { logKey, parseMonthLog, parseSettings, settingsKey } from './records.ts';
import { type Read, type StorageError, read, readTogether } from './storage.ts';

export interface Today {
  readonly day: CivilDay;
  readonly settings: Settings;
  readonly log: MonthLog;
}

/** @param startingHabits the habits of a reader who has chosen none */
export async function readSettings(
  startingHabits: readonly string[],
): Promise<Exclude<Read<Settings>, { status: 'absent' }>> {
  const settings = await read(settingsKey, parseSettings);
  return settings.status === 'absent'
    ? { status: 'found', value: defaultSettings(startingHabits, 0) }
    : settings;
}

export async function readToday(
  now: Date,
  startingHabits: readonly string[],
): Promise<
  | { readonly status: 'found'; readonly value: Today }
  | { readonly status: 'failed'; readonly error: StorageError }
> {
  // Until it is known when the reader's day begins, today may still be yesterday, in the month before.
  const keys = [24, 0].map((hour) => logKey(monthOf(civilDayOf(now, hour))));
  const [settings, logs] = await Promise.all([
    readSettings(startingHabits),
    readTogether(Object.fromEntries(keys.map((key) => [key, parseMonthLog]))),
  ]);
  if (settings.status === 'failed') return settings;
  const day = civilDayOf(now, settings.value.dayStartsAt);
  const log = logs[logKey(monthOf(day))];
  if (log?.status === 'failed') return log;
  return {
    status: 'found',
    value: { day, settings: settings.value, log: log?.status === 'found' ? log.value : emptyMonth },
  };
}
