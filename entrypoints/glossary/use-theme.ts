import { useEffect, useState } from 'preact/hooks';
import { wear } from '../../components/wear.ts';
import { followSettings } from '../../lib/browser/follow-settings.ts';
import { readingSettingsIn } from '../../lib/domain/reading-settings.ts';
import type { Settings } from '../../lib/domain/settings.ts';

type Voice = Pick<Settings, 'speechRate' | 'speechVoice'>;

/**
 * Wears the reader's colours and text, and those of the device where they cannot be read.
 *
 * @returns what they read aloud with; `null` until it is known
 */
export function useTheme(): Voice | null {
  const [voice, setVoice] = useState<Voice | null>(null);
  useEffect(() => {
    const closing = new AbortController();
    followSettings((settings) => {
      if (settings) wear(document, settings);
      setVoice(settings ?? readingSettingsIn({}));
    }, closing.signal);
    return () => closing.abort();
  }, []);
  return voice;
}
