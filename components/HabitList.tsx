import type { Habit } from '../content/schema.ts';
import type { DayState } from '../lib/domain/log.ts';
import { useText } from './text.ts';

export type HabitToTick = Pick<Habit, 'id' | 'name' | 'smallest'>;

interface Props {
  readonly habits: readonly { readonly habit: HabitToTick; readonly state: DayState }[];
  /** By habit id; `null` where they are not at hand yet. */
  readonly cautions: Readonly<Record<string, string>> | null;
  readonly onTick: (habit: HabitToTick, state: DayState) => void;
}

/** The checklist of today. Its order never changes after an action. */
export function HabitList({ habits, cautions, onTick }: Props) {
  const t = useText();
  return (
    <section class="panel" aria-labelledby="habits-heading">
      <h2 id="habits-heading">{t('habitsHeading')}</h2>
      {habits.length === 0 && <p>{t('habitsNone')}</p>}
      <ul>
        {habits.map(({ habit, state }) => {
          const isTicked = state === 'done' || state === 'a-little';
          return (
            <li key={habit.id}>
              <label class="row">
                <input
                  type="checkbox"
                  checked={isTicked}
                  aria-describedby={`little-${habit.id}`}
                  onClick={(event) => {
                    // Drawn from what is stored, and only from that: the tick appears once it is safe.
                    event.preventDefault();
                    onTick(habit, isTicked ? 'nothing' : 'done');
                  }}
                />
                <span>{habit.name}</span>
              </label>
              <p class="quiet" id={`little-${habit.id}`}>
                {t('habitSmallest', [habit.smallest])}
              </p>
            </li>
          );
        })}
      </ul>
      {habits.length > 0 && (
        <details>
          <summary>{t('habitsCaution')}</summary>
          {cautions && (
            <dl>
              {habits.map(({ habit }) => (
                <div key={habit.id}>
                  <dt>{habit.name}</dt>
                  <dd>{cautions[habit.id]}</dd>
                </div>
              ))}
            </dl>
          )}
        </details>
      )}
    </section>
  );
}
