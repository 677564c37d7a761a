import { useEffect, useState } from 'preact/hooks';
import { wear } from '../../components/wear.ts';
import { startingHabits } from '#content/index.ts';
import { type Found, type HabitRecords, isOfHabits, readHabits } from '../../lib/browser/history-records.ts';
import { onStorageChange } from '../../lib/browser/storage.ts';

type State = Found<HabitRecords> | { readonly status: 'reading' };

/** Habits, plans and rests, read again whenever any window changes them. */
export function useHabitRecords(): readonly [State, reload: () => void] {
  const [state, setState] = useState<State>({ status: 'reading' });
  const reload = (): void => {
    void readHabits(new Date(), startingHabits).then((read) => {
      if (read.status === 'found') wear(document, read.value.settings);
      setState(read);
    });
  };
  useEffect(() => {
    const closing = new AbortController();
    onStorageChange(isOfHabits, reload, closing.signal);
    reload();
    return () => closing.abort();
  }, []);
  return [state, reload];
}
