/** The settings now, and again after each change, for as long as somebody looks. */
import type { Settings } from '../domain/settings.ts';
import { readSettings } from './reader-records.ts';
import { settingsKey } from './records.ts';
import { onStorageChange } from './storage.ts';

/** @param onSettings gets `null` where they cannot be read */
export function followSettings(onSettings: (settings: Settings | null) => void, signal: AbortSignal): void {
  const tell = async (): Promise<void> => {
    const settings = await readSettings([]);
    if (!signal.aborted) onSettings(settings.status === 'found' ? settings.value : null);
  };
  onStorageChange(
    (key) => key === settingsKey,
    () => void tell(),
    signal,
  );
  void tell();
}
