/** Says that the reminder has stopped by itself, and starts it again. */
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../components/Notice.tsx';
import type { Outcome } from '../../components/outcome.ts';
import { ReminderStopped } from '../../components/ReminderStopped.tsx';
import { useText } from '../../components/text.ts';
import { browser } from '../../lib/browser/api.ts';
import { ask } from '../../lib/browser/ask.ts';
import { parseReminder, reminderKey } from '../../lib/browser/habit-records.ts';
import { onStorageChange, read } from '../../lib/browser/storage.ts';
import { type Reminder, noReminder } from '../../lib/domain/reminder.ts';

/** One that cannot be read says nothing here; the options say so. */
export async function readReminder(): Promise<Reminder> {
  const stored = await read(reminderKey, parseReminder);
  return stored.status === 'found' ? stored.value : noReminder;
}

interface Props {
  /** As it was before the popup was drawn, so that nothing moves. */
  readonly first: Reminder;
  readonly report: Outcome['report'];
}

export function StoppedReminder({ first, report }: Props) {
  const t = useText();
  const [{ at, hasStopped }, setReminder] = useState(first);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const closing = new AbortController();
    onStorageChange(
      (key) => key === reminderKey,
      () => void readReminder().then(setReminder),
      closing.signal,
    );
    return () => closing.abort();
  }, []);

  const set = async (wanted: string | null, allowed: Promise<boolean>): Promise<void> => {
    const isAllowed = await allowed.catch(() => false);
    setRefused(!isAllowed);
    if (!isAllowed) return;
    const words = wanted === null ? t('reminderOff') : t('reminderSet', [wanted]);
    report(await ask({ ask: 'set-reminder', at: wanted }), words);
  };

  if (at === null || !hasStopped) return null;
  return (
    <>
      <ReminderStopped
        at={at}
        // Asked within the press, or the browser refuses.
        onSet={(wanted) =>
          void set(
            wanted,
            wanted === null
              ? Promise.resolve(true)
              : browser.permissions.request({ permissions: ['notifications'] }),
          )
        }
      />
      {isRefused && <Notice sentence={t('reminderRefused')} />}
    </>
  );
}
