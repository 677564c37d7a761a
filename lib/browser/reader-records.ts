/** The settings, as the extension's own pages and the background read them. */
import { type Settings, defaultSettings } from '../domain/settings.ts';
import { parseSettings, settingsKey } from './records.ts';
import { type Read, read } from './storage.ts';

/** @param startingHabits the habits of a reader who has chosen none */
export async function readSettings(
  startingHabits: readonly string[],
): Promise<Exclude<Read<Settings>, { status: 'absent' }>> {
  const settings = await read(settingsKey, parseSettings);
  return settings.status === 'absent'
    ? { status: 'found', value: defaultSettings(startingHabits, 0) }
    : settings;
}
