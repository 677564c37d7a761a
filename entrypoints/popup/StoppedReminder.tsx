/** Says that the reminder has stopped by itself, and starts it again. */
import { useState } from 'preact/hooks';
import { Notice } from '../../components/Notice.tsx';
import type { Outcome } from '../../components/outcome.ts';
import { ReminderStopped } from '../../components/ReminderStopped.tsx';
import { useText } from '../../components/text.ts';
import { browser } from '../../lib/browser/api.ts';
import { ask } from '../../lib/browser/ask.ts';

interface Props {
  /** The time at which it came. */
  readonly at: string;
  readonly report: Outcome['report'];
}

export function StoppedReminder({ at, report }: Props) {
  const t = useText();
  const [isRefused, setRefused] = useState(false);

  const set = async (wanted: string | null, allowed: Promise<boolean>): Promise<void> => {
    const isAllowed = await allowed.catch(() => false);
    setRefused(!isAllowed);
    if (!isAllowed) return;
    const words = wanted === null ? t('reminderOff') : t('reminderSet', [wanted]);
    report(await ask({ ask: 'set-reminder', at: wanted }), words);
  };

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
