import type { ShownState } from '../../lib/domain/day-facts.ts';
import type { DayRow } from '../../lib/domain/history.ts';
import { useText } from '../text.ts';
import { StateMark } from './StateMark.tsx';
import { stateMessages } from './words.ts';

interface Props {
  readonly rows: readonly DayRow[];
  /** How many squares of the first week come before the first day: 0 to 6. */
  readonly offset: number;
}

const states: readonly ShownState[] = ['done', 'a-little', 'rest', 'paused', 'nothing'];
const side = 24;

/** The month of the table as a small picture, a line a week. All that it shows, the table says. */
export function MonthPicture({ rows, offset }: Props) {
  const t = useText();
  const lines = Math.ceil((offset + rows.length) / 7);
  return (
    <figure class="picture">
      <svg viewBox={`0 0 ${7 * side} ${lines * side}`} role="img" aria-label={t('historyPicture')}>
        {rows.map(({ day, state }, i) => (
          <svg
            key={day}
            x={((offset + i) % 7) * side}
            y={Math.floor((offset + i) / 7) * side}
            width={side}
            height={side}
            viewBox="-4 -4 24 24"
          >
            <StateMark state={state} />
          </svg>
        ))}
      </svg>
      <figcaption>
        <ul>
          {states.map((state) => (
            <li key={state} class="state">
              <StateMark state={state} />
              <span>{t(stateMessages[state])}</span>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
