import type { Habit } from '../content/schema.ts';
import { useText } from './text.ts';

interface Props {
  readonly library: readonly Habit[];
  readonly chosen: readonly string[];
  /** Whether no more can be chosen. */
  readonly isFull: boolean;
  readonly onChoose: (id: string, isChosen: boolean) => void;
}

export function HabitChooser({ library, chosen, isFull, onChoose }: Props) {
  const t = useText();
  return (
    <fieldset class="panel">
      <legend>{t('optionsHabits')}</legend>
      <p id="habits-hint">{isFull ? t('optionsHabitsFull') : t('optionsHabitsHint')}</p>
      <ul>
        {library.map(({ id, name, smallest, frequency, caution }) => {
          const isChosen = chosen.includes(id);
          return (
            <li key={id}>
              <label class="row">
                <input
                  type="checkbox"
                  checked={isChosen}
                  aria-disabled={isFull && !isChosen}
                  aria-describedby={`about-${id}${isFull && !isChosen ? ' habits-hint' : ''}`}
                  onClick={(event) => {
                    event.preventDefault();
                    if (isChosen || !isFull) onChoose(id, !isChosen);
                  }}
                />
                <span>{name}</span>
              </label>
              <p class="quiet" id={`about-${id}`}>
                {t('habitSmallest', [smallest])} {t('habitFrequency', [frequency])}{' '}
                <strong>{t('label', [t('caution')])} </strong>
                {caution}
              </p>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
