import { useRef, useState } from 'preact/hooks';
import { type OwnHabit, habitNameMax, habitSmallestMax } from '../../lib/domain/my-habits.ts';
import { useText } from '../text.ts';

export type HabitFields = Pick<OwnHabit, 'name' | 'smallest'>;

interface Props {
  /** Unlike that of every other form on the page. */
  readonly id: string;
  readonly fields: HabitFields;
  /** What the button says. */
  readonly save: string;
  /** Answers whether it was saved: until then what was typed stays. */
  readonly onSave: (fields: HabitFields) => Promise<boolean>;
  readonly onCancel?: () => void;
}

export function HabitForm({ id, fields, save, onSave, onCancel }: Props) {
  const t = useText();
  const [typed, setTyped] = useState(fields);
  const [isNameless, setNameless] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  const submit = async (): Promise<void> => {
    const wanted = { name: typed.name.trim(), smallest: typed.smallest.trim() };
    setNameless(wanted.name === '');
    if (wanted.name === '') nameField.current?.focus();
    else if (await onSave(wanted)) setTyped(fields);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label class="field">
        <span>{t('ownName')}</span>
        <input
          ref={nameField}
          type="text"
          autocomplete="off"
          maxLength={habitNameMax}
          value={typed.name}
          aria-invalid={isNameless}
          aria-describedby={isNameless ? `${id}-needed` : undefined}
          onInput={({ currentTarget }) => setTyped({ ...typed, name: currentTarget.value })}
        />
      </label>
      {isNameless && (
        <p id={`${id}-needed`} class="caution">
          {t('ownNameNeeded')}
        </p>
      )}
      <label class="field">
        <span>{t('ownSmallest')}</span>
        <input
          type="text"
          autocomplete="off"
          maxLength={habitSmallestMax}
          value={typed.smallest}
          aria-describedby={`${id}-hint`}
          onInput={({ currentTarget }) => setTyped({ ...typed, smallest: currentTarget.value })}
        />
      </label>
      <p id={`${id}-hint`} class="quiet">
        {t('ownSmallestHint')}
      </p>
      <div class="buttons">
        <button type="submit" class="button">
          {save}
        </button>
        {onCancel && (
          <button type="button" class="button" onClick={onCancel}>
            {t('ownCancel')}
          </button>
        )}
      </div>
    </form>
  );
}
