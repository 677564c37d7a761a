/** Wires the reminder's part of the options. */
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../components/Notice.tsx';
import { ReminderOptions } from '../../components/ReminderOptions.tsx';
import { failureMessages, useOutcome } from '../../components/outcome.ts';
import { useText } from '../../components/text.ts';
import { browser } from '../../lib/browser/api.ts';
import { ask } from '../../lib/browser/ask.ts';
import { parseReminder, reminderKey } from '../../lib/browser/habit-records.ts';
import { onStorageChange, read } from '../../lib/browser/storage.ts';
import { noReminder, timeOf } from '../../lib/domain/reminder.ts';

const permission = { permissions: ['notifications' as const] };
/** When nobody has chosen one: a time at which most are up. */
const firstTime = '10:00';

export function Reminder() {
  const t = useText();
  const [time, setTime] = useState(firstTime);
  const [state, setState] = useState({ reminder: noReminder, isAllowed: false, isRead: true });
  const [isRefused, setRefused] = useState(false);
  const { saved, failure, report } = useOutcome();

  useEffect(() => {
    const closing = new AbortController();
    const reload = (): void => {
      void Promise.all([read(reminderKey, parseReminder), browser.permissions.contains(permission)]).then(
        ([stored, isAllowed]) => {
          const reminder = stored.status === 'found' ? stored.value : noReminder;
          setState({ reminder, isAllowed, isRead: stored.status !== 'failed' });
          if (reminder.at !== null) setTime(reminder.at);
        },
      );
    };
    onStorageChange((key) => key === reminderKey, reload, closing.signal);
    browser.permissions.onAdded.addListener(reload);
    browser.permissions.onRemoved.addListener(reload);
    closing.signal.addEventListener('abort', () => {
      browser.permissions.onAdded.removeListener(reload);
      browser.permissions.onRemoved.removeListener(reload);
    });
    reload();
    return () => closing.abort();
  }, []);

  const set = async (at: string | null, allowed: Promise<boolean>): Promise<void> => {
    const isAllowed = await allowed.catch(() => false);
    setRefused(!isAllowed);
    if (!isAllowed) return;
    const words = at === null ? t('reminderOff') : t('reminderSet', [at]);
    report(await ask({ ask: 'set-reminder', at }), words);
  };

  if (!state.isRead) return <Notice sentence={t('failedRead')} />;
  return (
    <>
      <ReminderOptions
        at={time}
        isOn={timeOf(state.reminder) !== null && state.isAllowed}
        hasStopped={state.reminder.hasStopped}
        // Asked within the press, or the browser refuses.
        onSet={(at) =>
          void set(at, at === null ? Promise.resolve(true) : browser.permissions.request(permission))
        }
        onTime={setTime}
      />
      {isRefused && <Notice sentence={t('reminderRefused')} />}
      {failure && <Notice sentence={t(failureMessages[failure])} />}
      <p role="status">{saved}</p>
    </>
  );
}
