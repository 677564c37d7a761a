import { useText } from './text.ts';

interface Props {
  /** `HH:MM` at which it came. */
  readonly at: string;
  /** `null`: it stays off. Called within the press, so that the browser may ask for its permission. */
  readonly onSet: (at: string | null) => void;
}

/** One sentence on a reminder that stopped by itself, until the reader says what is to become of it. */
export function ReminderStopped({ at, onSet }: Props) {
  const t = useText();
  return (
    <div class="notice">
      <p>{t('reminderStopped')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => onSet(at)}>
          {t('reminderStartAgain')}
        </button>
        <button type="button" class="button" onClick={() => onSet(null)}>
          {t('reminderLeaveOff')}
        </button>
      </div>
    </div>
  );
}
