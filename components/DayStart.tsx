import { useText } from './text.ts';

interface Props {
  /** 0 to 6 */
  readonly hour: number;
  readonly onChoose: (hour: number) => void;
}

const hours = [0, 1, 2, 3, 4, 5, 6];

/** When the reader's own day begins: before that hour, the habits are still those of the day before. */
export function DayStart({ hour, onChoose }: Props) {
  const t = useText();
  return (
    <fieldset class="panel">
      <legend>{t('dayStart')}</legend>
      <p id="day-start-hint">{t('dayStartHint')}</p>
      <div class="choices">
        {hours.map((option) => (
          <label key={option} class="row">
            <input
              type="radio"
              name="day-start"
              aria-describedby="day-start-hint"
              checked={option === hour}
              onClick={(event) => {
                // Drawn from what is stored, and only from that.
                event.preventDefault();
                if (option !== hour) onChoose(option);
              }}
            />
            <span>{t('fullHour', [String(option)])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
