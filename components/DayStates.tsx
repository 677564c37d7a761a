import { type DayState, dayStates } from '../lib/domain/log.ts';
import type { MessageKey } from '../lib/domain/text.ts';
import { useText } from './text.ts';

export const stateMessages = {
  done: 'stateDone',
  'a-little': 'stateALittle',
  rest: 'stateRest',
  nothing: 'stateNothing',
} as const satisfies Record<DayState, MessageKey>;

interface Props {
  /** Unlike that of every other group on the page. */
  readonly name: string;
  /** What it is the state of, in words. */
  readonly legend: string;
  readonly state: DayState;
  readonly onSet: (state: DayState) => void;
}

/** The four states of a habit-day, each one press away, and none of them better than another. */
export function DayStates({ name, legend, state, onSet }: Props) {
  const t = useText();
  return (
    <fieldset class="panel">
      <legend class="small">{legend}</legend>
      <div class="choices">
        {dayStates.map((option) => (
          <label key={option} class="row">
            <input
              type="radio"
              name={name}
              checked={option === state}
              onClick={(event) => {
                // Drawn from what is stored, and only from that.
                event.preventDefault();
                if (option !== state) onSet(option);
              }}
            />
            <span>{t(stateMessages[option])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
