/** Wires the reminder's part of the options. */
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../components/Notice.tsx';
import { ReminderOptions } from '../../components/ReminderOptions.tsx';
import { failureMessages, useOutcome } from '../../components/outcome.ts';
import { useText } from '../../components/text.ts';
import { browser } from '../../lib/browser/api.ts';
import { ask } from '../../lib/browser/ask.ts';
import { parseReminder, reminderKey } from '../../lib/browser/habit-records.ts';
import { type Read, onStorageChange, read } from '../../lib/browser/storage.ts';
import { type Reminder as ReminderRecord, noReminder, timeOf } from '../../lib/domain/reminder.ts';

const permission = { permissions: ['notifications' as const] };
/** When nobody has chosen one: a time at which most are up. */
const firstTime = '10:00';

export interface ReminderRead {
  readonly stored: Read<ReminderRecord>;
  readonly isAllowed: boolean;
}

/** `null` until it is read. */
export function useReminder(): ReminderRead | null {
  const [state, setState] = useState<ReminderRead | null>(null);
  useEffect(() => {
    const closing = new AbortController();
    const reload = (): void => {
      void Promise.all([read(reminderKey, parseReminder), browser.permissions.contains(permission)]).then(
        ([stored, isAllowed]) => setState({ stored, isAllowed }),
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
  return state;
}

export function Reminder({ stored, isAllowed }: ReminderRead) {
  const t = useText();
  const reminder = stored.status === 'found' ? stored.value : noReminder;
  const [time, setTime] = useState(reminder.at ?? firstTime);
  useEffect(() => setTime((before) => reminder.at ?? before), [reminder.at]);
  const [isRefused, setRefused] = useState(false);
  const { saved, failure, report } = useOutcome();

  const set = async (at: string | null, allowed: Promise<boolean>): Promise<void> => {
    const isGranted = await allowed.catch(() => false);
    setRefused(!isGranted);
    if (!isGranted) return;
    const words = at === null ? t('reminderOff') : t('reminderSet', [at]);
    report(await ask({ ask: 'set-reminder', at }), words);
  };

  if (stored.status === 'failed') return <Notice sentence={t('failedRead')} />;
  return (
    <>
      <ReminderOptions
        at={time}
        isOn={timeOf(reminder) !== null && isAllowed}
        hasStopped={reminder.hasStopped}
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
