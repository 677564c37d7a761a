import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { wear } from '../../components/wear.ts';
import { startingHabits } from '#content/index.ts';
import {
  type Found,
  type HistoryRecords,
  isOfHistory,
  readHistory,
} from '../../lib/browser/history-records.ts';
import { onStorageChange } from '../../lib/browser/storage.ts';

type State = Found<HistoryRecords> | { readonly status: 'reading' };

/**
 * What is recorded in a month, read again whenever any window changes it. The month before stays until the next is there.
 *
 * @param month `null`: the one of today
 */
export function useHistory(month: string | null): readonly [State, reload: () => void] {
  const [state, setState] = useState<State>({ status: 'reading' });
  /** Late answers of a month that nobody looks at any more are dropped. */
  const wanted = useRef(month);
  wanted.current = month;
  const reload = (): void => {
    const asked = wanted.current;
    void readHistory(new Date(), asked, startingHabits).then((read) => {
      if (wanted.current !== asked) return;
      if (read.status === 'found') wear(document, read.value.settings);
      setState(read);
    });
  };
  useEffect(() => {
    const closing = new AbortController();
    onStorageChange(isOfHistory, reload, closing.signal);
    return () => closing.abort();
  }, []);
  // Asked for before the browser paints: an effect after that costs a frame.
  useLayoutEffect(reload, [month]);
  return [state, reload];
}
