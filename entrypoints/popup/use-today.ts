import startingHabits from 'virtual:starting-habits';
import { useLayoutEffect, useState } from 'preact/hooks';
import { wearInPopup } from '../../components/wear.ts';
import { type Today, readToday } from '../../lib/browser/reader-records.ts';
import { isLogKey, settingsKey } from '../../lib/browser/records.ts';
import { onStorageChange } from '../../lib/browser/storage.ts';

export type TodayState =
  | { readonly status: 'reading' }
  | { readonly status: 'found'; readonly value: Today }
  | { readonly status: 'failed' };

/**
 * Today's records, read again whenever any window changes them. As all that the popup waits for, they are asked for before
 * the browser paints: an effect after that costs a frame each.
 */
export function useToday(): readonly [TodayState, reload: () => void] {
  const [today, setToday] = useState<TodayState>({ status: 'reading' });
  const reload = (): void => {
    void readToday(new Date(), startingHabits).then((read) => {
      if (read.status === 'found') wearInPopup(document, read.value.settings);
      setToday(read);
    });
  };
  useLayoutEffect(() => {
    const closing = new AbortController();
    onStorageChange((key) => key === settingsKey || isLogKey(key), reload, closing.signal);
    // A popup, or a tab, that stood open over midnight turns to the new day when it is looked at again.
    addEventListener('focus', reload, { signal: closing.signal });
    document.addEventListener('visibilitychange', reload, { signal: closing.signal });
    reload();
    return () => closing.abort();
  }, []);
  return [today, reload];
}
