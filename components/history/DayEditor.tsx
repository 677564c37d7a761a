import type { ComponentChildren } from 'preact';
import type { DayState } from '../../lib/domain/log.ts';
import { StateMark } from './StateMark.tsx';
import { stateMessages } from './words.ts';
import { useText } from '../text.ts';

const settable = ['done', 'a-little', 'rest', 'nothing'] as const satisfies readonly DayState[];

interface Props {
  readonly id: string;
  /** In words. */
  readonly day: string;
  readonly habits: readonly { readonly id: string; readonly name: string; readonly state: DayState }[];
  readonly onSet: (habitId: string, state: DayState) => void;
  /** What else is kept of that day. */
  readonly children?: ComponentChildren;
}

/** Four states for each habit of one day, and what is kept beside them. */
export function DayEditor({ id, day, habits, onSet, children }: Props) {
  const t = useText();
  return (
    <div id={id} class="editor">
      {habits.length === 0 && <p>{t('habitsNone')}</p>}
      {habits.map((habit) => (
        <fieldset key={habit.id} class="panel">
          <legend>
            {/* Seen once already, on the row that is open. */}
            {habit.name} <span class="said-only">{day}</span>
          </legend>
          <div class="choices">
            {settable.map((state) => (
              <label key={state} class="row">
                <input
                  type="radio"
                  name={`${id}-${habit.id}`}
                  value={state}
                  checked={state === habit.state}
                  onClick={(event) => {
                    // Drawn from what is stored, and only from that.
                    event.preventDefault();
                    if (state !== habit.state) onSet(habit.id, state);
                  }}
                />
                <StateMark state={state} />
                <span>{t(stateMessages[state])}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      {children}
    </div>
  );
}
