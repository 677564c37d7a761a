import { useRef, useState } from 'preact/hooks';
import type { OwnHabit } from '../../lib/domain/my-habits.ts';
import { useText } from '../text.ts';
import { type HabitFields, HabitForm } from './HabitForm.tsx';

interface Props {
  readonly own: readonly OwnHabit[];
  /** Ids of the habits that show. */
  readonly chosen: readonly string[];
  readonly isFull: boolean;
  readonly onShow: (habit: OwnHabit, isShown: boolean) => void;
  /** Answers whether it was saved. */
  readonly onChange: (habit: OwnHabit, fields: HabitFields) => Promise<boolean>;
  readonly onArchive: (habit: OwnHabit, isArchived: boolean) => void;
}

/** The reader's own habits: ticked ones show, and archived ones stand behind a press. */
export function OwnHabits({ own, chosen, isFull, onArchive, ...row }: Props) {
  const t = useText();
  const archived = own.filter(({ isArchived }) => isArchived);
  const kept = own.filter(({ isArchived }) => !isArchived);
  return (
    <>
      <p id="own-hint">{isFull ? t('optionsHabitsFull') : t('ownOwnHint')}</p>
      {kept.length === 0 && <p>{t('ownOwnNone')}</p>}
      <ul>
        {kept.map((habit) => (
          <Row
            key={habit.id}
            {...row}
            habit={habit}
            isShown={chosen.includes(habit.id)}
            isFull={isFull}
            onArchive={() => onArchive(habit, true)}
          />
        ))}
      </ul>
      {archived.length > 0 && (
        <details>
          <summary>{t('ownArchivedHeading', [String(archived.length)])}</summary>
          <ul>
            {archived.map((habit) => (
              <li key={habit.id}>
                <p>{habit.name}</p>
                <button
                  type="button"
                  class="button"
                  onClick={() => onArchive(habit, false)}
                  aria-label={t('labelled', [t('ownBack'), habit.name])}
                >
                  {t('ownBack')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface RowProps extends Pick<Props, 'isFull' | 'onShow' | 'onChange'> {
  readonly habit: OwnHabit;
  readonly isShown: boolean;
  readonly onArchive: () => void;
}

function Row({ habit, isShown, isFull, onShow, onChange, onArchive }: RowProps) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const changer = useRef<HTMLButtonElement>(null);
  const { id, name, smallest } = habit;
  const isRefused = isFull && !isShown;
  const described = [...(smallest === '' ? [] : [`least-${id}`]), ...(isRefused ? ['own-hint'] : [])];
  const close = (): void => {
    setOpen(false);
    changer.current?.focus();
  };
  return (
    <li>
      <label class="row">
        <input
          type="checkbox"
          checked={isShown}
          aria-disabled={isRefused}
          aria-describedby={described.join(' ') || undefined}
          onClick={(event) => {
            // Drawn from what is stored, and only from that.
            event.preventDefault();
            if (!isRefused) onShow(habit, !isShown);
          }}
        />
        <span>{name}</span>
      </label>
      {smallest !== '' && (
        <p class="quiet" id={`least-${id}`}>
          {t('habitSmallest', [smallest])}
        </p>
      )}
      <div class="buttons">
        <button
          type="button"
          class="button"
          ref={changer}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          aria-label={t('labelled', [t('ownEdit'), name])}
        >
          {t('ownEdit')}
        </button>
        <button
          type="button"
          class="button"
          onClick={onArchive}
          aria-label={t('labelled', [t('ownArchive'), name])}
        >
          {t('ownArchive')}
        </button>
      </div>
      {isOpen && (
        <HabitForm
          id={`form-${id}`}
          fields={{ name, smallest }}
          save={t('ownSave')}
          onSave={async (fields) => {
            const isSaved = await onChange(habit, fields);
            if (isSaved) close();
            return isSaved;
          }}
          onCancel={close}
        />
      )}
    </li>
  );
}
