import startingHabits from 'virtual:starting-habits';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { wearInPopup } from '../../components/wear.ts';
import { type PopupRead, isPopupKey, readPopup } from '../../lib/browser/popup-read.ts';
import { onStorageChange } from '../../lib/browser/storage.ts';
import { civilDayOf } from '../../lib/domain/civil-day.ts';

export type Stored =
  | { readonly status: 'reading' }
  | { readonly status: 'found'; readonly value: PopupRead }
  | { readonly status: 'failed' };

/**
 * What is stored, read again whenever any window changes it. As all that the popup waits for, it is asked for before the
 * browser paints: an effect after that costs a frame.
 */
export function useStored(): readonly [Stored, reload: () => void] {
  const [stored, setStored] = useState<Stored>({ status: 'reading' });
  const asked = useRef(0);
  const shown = useRef(0);
  const latest = useRef(stored);
  const reload = (): void => {
    const turn = ++asked.current;
    void readPopup(new Date(), startingHabits).then((read) => {
      // One that was asked for later, and has come before, knows more.
      if (turn < shown.current) return;
      shown.current = turn;
      if (read.status === 'found') wearInPopup(document, read.value.settings);
      latest.current = read;
      setStored(read);
    });
  };
  const lookAgain = (): void => {
    const { current } = latest;
    if (current.status === 'failed' || (current.status === 'found' && isPast(current.value))) reload();
  };
  useLayoutEffect(() => {
    const closing = new AbortController();
    onStorageChange(isPopupKey, reload, closing.signal);
    // A popup, or a tab, that stood open over midnight turns to the new day when it is looked at again.
    addEventListener('focus', lookAgain, { signal: closing.signal });
    document.addEventListener('visibilitychange', lookAgain, { signal: closing.signal });
    reload();
    return () => closing.abort();
  }, []);
  return [stored, reload];
}

/** Whether it was read on another of the reader's days. */
const isPast = ({ day, settings }: PopupRead): boolean =>
  day !== civilDayOf(new Date(), settings.dayStartsAt);
