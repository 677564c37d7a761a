import { useEffect, useState } from 'preact/hooks';
import { readSettings } from '../../lib/browser/reader-records.ts';
import { settingsKey } from '../../lib/browser/records.ts';
import { onStorageChange } from '../../lib/browser/storage.ts';

/** Wears the reader's colours, and those of the device where they cannot be read. True once they are known. */
export function useTheme(): boolean {
  const [isKnown, setKnown] = useState(false);
  useEffect(() => {
    const wear = async (): Promise<void> => {
      const settings = await readSettings([]);
      document.body.dataset['theme'] = settings.status === 'found' ? settings.value.theme : 'system';
      setKnown(true);
    };
    const closing = new AbortController();
    onStorageChange(
      (key) => key === settingsKey,
      () => void wear(),
      closing.signal,
    );
    void wear();
    return () => closing.abort();
  }, []);
  return isKnown;
}
