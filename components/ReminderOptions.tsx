import { ReminderStopped } from './ReminderStopped.tsx';
import { Switch } from './Switch.tsx';
import { useText } from './text.ts';

interface Props {
  /** `HH:MM`; of a reminder that is off, what it would be. */
  readonly at: string;
  readonly isOn: boolean;
  /** It stopped by itself, and the reader has not answered that. */
  readonly hasStopped: boolean;
  /** `null`: off. Called within the press, so that the browser may ask for its permission. */
  readonly onSet: (at: string | null) => void;
  /** A time for a reminder that is off. */
  readonly onTime: (at: string) => void;
}

/** One reminder a day: whether, and when; and what it says and when it is silent. */
export function ReminderOptions({ at, isOn, hasStopped, onSet, onTime }: Props) {
  const t = useText();
  return (
    <section class="panel" aria-labelledby="reminder-heading">
      <h2 id="reminder-heading">{t('reminderHeading')}</h2>
      {hasStopped ? (
        <ReminderStopped at={at} onSet={onSet} />
      ) : (
        <Switch label={t('reminderSwitch')} isOn={isOn} onChange={(next) => onSet(next ? at : null)} />
      )}
      <label class="row">
        <span>{t('reminderTime')}</span>
        <TimeInput at={at} onTime={isOn ? onSet : onTime} />
      </label>
      <p>{t('reminderSays')}</p>
      <p>{t('reminderQuiet')}</p>
    </section>
  );
}

function TimeInput({ at, onTime }: { readonly at: string; readonly onTime: (at: string) => void }) {
  return (
    <input
      class="time"
      type="time"
      value={at}
      onChange={({ currentTarget: { value } }) => {
        // Empty while it is half typed.
        if (value !== '') onTime(value);
      }}
    />
  );
}
