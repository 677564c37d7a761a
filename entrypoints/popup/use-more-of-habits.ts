import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MoreOfHabitsProps } from './MoreOfHabits.tsx';

/** A part of its own, read beside the records: the popup is drawn with it, so that nothing moves. */
export function useMoreOfHabits(): ComponentType<MoreOfHabitsProps> | null {
  const [more, setMore] = useState<{ readonly Part: ComponentType<MoreOfHabitsProps> } | null>(null);
  useEffect(() => {
    void import('./MoreOfHabits.tsx')
      .then(({ moreOfHabits }) => moreOfHabits())
      .then((Part) => setMore({ Part }));
  }, []);
  return more && more.Part;
}
