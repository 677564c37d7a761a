import { useEffect, useState } from 'preact/hooks';
import { wear } from '../../components/wear.ts';
import { startingHabits } from '#content/index.ts';
import { readSettings } from '../../lib/browser/reader-records.ts';
import { settingsKey } from '../../lib/browser/records.ts';
import { onStorageChange } from '../../lib/browser/storage.ts';
import type { Settings } from '../../lib/domain/settings.ts';

/** The settings now, and again after each change; `null` where they cannot be read, and `undefined` until they are. */
export function useSettings(): Settings | null | undefined {
  const [settings, setSettings] = useState<Settings | null>();
  useEffect(() => {
    const closing = new AbortController();
    const look = async (): Promise<void> => {
      const found = await readSettings(startingHabits);
      if (closing.signal.aborted) return;
      if (found.status === 'found') wear(document, found.value);
      setSettings(found.status === 'found' ? found.value : null);
    };
    onStorageChange(
      (key) => key === settingsKey,
      () => void look(),
      closing.signal,
    );
    void look();
    return () => closing.abort();
  }, []);
  return settings;
}
