import { useLayoutEffect, useState } from 'preact/hooks';
import { type DaysRead, readDays } from '../../lib/browser/days-read.ts';
import { lastActionKey, myHabitsKey } from '../../lib/browser/habit-records.ts';
import { isLogKey } from '../../lib/browser/records.ts';
import { onStorageChange } from '../../lib/browser/storage.ts';
import type { CivilDay } from '../../lib/domain/civil-day.ts';

/** What is recorded round a day; `null` until it is read. Read again whenever any window changes it. */
export function useDays(day: CivilDay | null): DaysRead | null {
  const [days, setDays] = useState<DaysRead | null>(null);
  useLayoutEffect(() => {
    if (day === null) return undefined;
    const closing = new AbortController();
    const reload = async (): Promise<void> => {
      const read = await readDays(day);
      if (!closing.signal.aborted) setDays(read);
    };
    onStorageChange(
      (key) => isLogKey(key) || key === myHabitsKey || key === lastActionKey,
      () => void reload(),
      closing.signal,
    );
    void reload();
    return () => closing.abort();
  }, [day]);
  return days;
}
