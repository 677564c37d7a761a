import { useRef, useState } from 'preact/hooks';
import { type CivilDay, civilDay } from '../../lib/domain/civil-day.ts';
import type { MessageKey } from '../../lib/domain/text.ts';
import { useText } from '../text.ts';

interface Props {
  readonly today: CivilDay;
  readonly earliest: CivilDay;
  readonly latest: CivilDay;
  /** Answers whether it was saved: until then what was chosen stays. */
  readonly onAdd: (from: CivilDay, to: CivilDay) => Promise<boolean>;
}

/** A rest of one day or of more, in the past or still to come. Which of its days is put first does not matter. */
export function RestForm({ today, earliest, latest, onAdd }: Props) {
  const t = useText();
  const [typed, setTyped] = useState<{ readonly from: string; readonly to: string }>({ from: today, to: '' });
  const [fault, setFault] = useState<MessageKey | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const last = useRef<HTMLInputElement>(null);

  const submit = async (): Promise<void> => {
    const to = typed.to === '' ? typed.from : typed.to;
    // A day that is typed only in part reads as none.
    const isHalf = last.current?.validity.badInput === true;
    const isWithin = [typed.from, to].every((day) => earliest <= day && day <= latest);
    const found = typed.from === '' ? 'restDayNeeded' : isHalf || !isWithin ? 'restDayFar' : null;
    setFault(found);
    if (found !== null) (isHalf ? last : first).current?.focus();
    else if (await onAdd(civilDay(typed.from), civilDay(to))) setTyped({ from: today, to: '' });
  };
  const describedBy = (...ids: readonly string[]): string | undefined =>
    [...ids, ...(fault === null ? [] : ['rest-fault'])].join(' ') || undefined;
  const bounds = { type: 'date', min: earliest, max: latest, 'aria-invalid': fault !== null } as const;
  return (
    <form
      // The browser's own words would be in its language and go away by themselves.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label class="field">
        <span>{t('restFrom')}</span>
        <input
          {...bounds}
          ref={first}
          value={typed.from}
          aria-describedby={describedBy()}
          onInput={({ currentTarget }) => setTyped({ ...typed, from: currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{t('restTo')}</span>
        <input
          {...bounds}
          ref={last}
          value={typed.to}
          aria-describedby={describedBy('rest-to-hint')}
          onInput={({ currentTarget }) => setTyped({ ...typed, to: currentTarget.value })}
        />
      </label>
      <p id="rest-to-hint" class="quiet">
        {t('restToHint')}
      </p>
      {fault !== null && (
        <p id="rest-fault" class="caution">
          {t(fault)}
        </p>
      )}
      <button type="submit" class="button">
        {t('restAdd')}
      </button>
    </form>
  );
}
