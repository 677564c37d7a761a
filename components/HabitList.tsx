import { useState } from 'preact/hooks';
import type { HabitToTick, ShownHabit } from '../lib/domain/shown-habits.ts';
import type { DayState } from '../lib/domain/log.ts';
import { DayStates, stateMessages } from './DayStates.tsx';
import { useText } from './text.ts';

interface Props {
  readonly habits: readonly ShownHabit[];
  /** Whether the smallest version is what is asked today. */
  readonly isSmall: boolean;
  readonly onSet: (habit: HabitToTick, state: DayState) => void;
}

/** Habits of one day. Their order never changes after an action. */
export function HabitList({ habits, isSmall, onSet }: Props) {
  return (
    <ul>
      {habits.map((one) => (
        <Row key={one.habit.id} {...one} isSmall={isSmall} onSet={(state) => onSet(one.habit, state)} />
      ))}
    </ul>
  );
}

interface RowProps extends ShownHabit {
  readonly isSmall: boolean;
  readonly onSet: (state: DayState) => void;
}

function Row({ habit: { id, name, smallest }, state, isSmall, onSet }: RowProps) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const inWords = state === 'a-little' || state === 'rest' ? t(stateMessages[state]) : '';
  return (
    <li>
      <div class="habit">
        <label class="row">
          <input
            type="checkbox"
            checked={state === 'done'}
            // A little is as good as done, and is not taken away by a press: that makes it done.
            indeterminate={state === 'a-little'}
            aria-describedby={inWords ? `state-${id}` : `little-${id}`}
            onClick={(event) => {
              // Drawn from what is stored, and only from that: the tick appears once it is safe.
              event.preventDefault();
              onSet(state === 'done' ? 'nothing' : 'done');
            }}
          />
          <span>{name}</span>
        </label>
        <button
          type="button"
          class="button"
          aria-expanded={isOpen}
          aria-label={t('habitOtherOf', [name])}
          onClick={() => setOpen(!isOpen)}
        >
          {t('habitOther')}
        </button>
      </div>
      <p class="state" id={`state-${id}`}>
        {inWords}
      </p>
      <p class={isSmall ? 'enough' : 'quiet'} id={`little-${id}`}>
        {smallest !== '' && t(isSmall ? 'habitEnough' : 'habitSmallest', [smallest])}
      </p>
      {isOpen && (
        <DayStates name={`today-${id}`} legend={t('habitStateOf', [name])} state={state} onSet={onSet} />
      )}
    </li>
  );
}
