import { useEffect, useState } from 'preact/hooks';
import { wear } from '../../components/wear.ts';
import { followSettings } from '../../lib/browser/follow-settings.ts';

/** Wears the reader's colours and text, and those of the device where they cannot be read. True once they are known. */
export function useTheme(): boolean {
  const [isKnown, setKnown] = useState(false);
  useEffect(() => {
    const closing = new AbortController();
    followSettings((settings) => {
      if (settings) wear(document, settings);
      setKnown(true);
    }, closing.signal);
    return () => closing.abort();
  }, []);
  return isKnown;
}
