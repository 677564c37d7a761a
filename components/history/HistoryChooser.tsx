import { addMonths } from '../../lib/domain/civil-day.ts';
import { useText } from '../text.ts';

/** So many years back can be chosen at once; earlier ones month by month. */
const yearsBack = 10;

interface Props {
  /** `YYYY-MM` */
  readonly month: string;
  readonly lastMonth: string;
  readonly monthNames: readonly string[];
  readonly habits: readonly { readonly id: string; readonly name: string }[];
  /** `null`: all together. */
  readonly habitId: string | null;
  readonly onMonth: (month: string) => void;
  readonly onHabit: (habitId: string | null) => void;
}

/** Which month, and which habit. */
export function HistoryChooser({ month, lastMonth, monthNames, habits, habitId, onMonth, onHabit }: Props) {
  const t = useText();
  const [year, lastYear] = [Number(month.slice(0, 4)), Number(lastMonth.slice(0, 4))];
  const first = Math.min(year, lastYear - yearsBack);
  const years = Array.from({ length: Math.max(lastYear, year) - first + 1 }, (_, i) =>
    String(first + i),
  ).reverse();
  const choose = (wanted: string): void => onMonth(wanted > lastMonth ? lastMonth : wanted);
  return (
    <div class="chooser">
      <label class="field">
        <span>{t('historyHabit')}</span>
        <select
          value={habitId ?? ''}
          onChange={({ currentTarget: { value } }) => onHabit(value === '' ? null : value)}
        >
          <option value="">{t('historyAll')}</option>
          {habits.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t('historyMonth')}</span>
        <select
          value={month.slice(5)}
          onChange={({ currentTarget: { value } }) => choose(`${month.slice(0, 5)}${value}`)}
        >
          {monthNames.map((name, i) => (
            <option key={name} value={String(i + 1).padStart(2, '0')}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t('historyYear')}</span>
        <select
          value={month.slice(0, 4)}
          onChange={({ currentTarget: { value } }) => choose(`${value}${month.slice(4)}`)}
        >
          {years.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <div class="buttons">
        <button type="button" class="button" onClick={() => choose(addMonths(month, -1))}>
          {t('historyEarlier')}
        </button>
        <button
          type="button"
          class="button"
          disabled={month >= lastMonth}
          onClick={() => choose(addMonths(month, 1))}
        >
          {t('historyLater')}
        </button>
      </div>
    </div>
  );
}
