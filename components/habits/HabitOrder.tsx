import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MyHabits, Plan } from '../../lib/domain/my-habits.ts';
import type { HabitToTick } from '../../lib/domain/shown-habits.ts';
import { useText } from '../text.ts';
import { PlanChooser } from './PlanChooser.tsx';
import { planInWords } from './plan-in-words.ts';

type Step = -1 | 1;

interface Props {
  readonly habits: readonly HabitToTick[];
  readonly plans: MyHabits['plans'];
  /** Their names, from Monday on. */
  readonly weekdays: readonly string[];
  readonly onMove: (habit: HabitToTick, step: Step) => void;
  readonly onPlan: (habit: HabitToTick, plan: Plan | null) => void;
  readonly onHide: (habit: HabitToTick) => void;
}

/** The habits that show, in their order. Moved by presses alone; the focus stays with the habit that moves. */
export function HabitOrder({ habits, plans, weekdays, onMove, onPlan, onHide }: Props) {
  const t = useText();
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<string | null>(null);
  const order = habits.map(({ id }) => id).join(' ');
  useLayoutEffect(() => {
    // A browser takes the focus from what is put elsewhere in the document.
    if (pressed.current !== null)
      list.current?.querySelector<HTMLElement>(`[data-move="${pressed.current}"]`)?.focus();
    pressed.current = null;
  }, [order]);
  const last = habits.length - 1;
  return (
    <ol role="list" class="terms" ref={list}>
      {habits.map((habit, i) => {
        const { id, name } = habit;
        const plan = Object.hasOwn(plans, id) ? plans[id] : undefined;
        const mover = (step: Step) => {
          // Stays in reach at either end: the focus would be lost on a disabled button.
          const isEnd = i === (step < 0 ? 0 : last);
          return (
            <button
              type="button"
              class="button"
              data-move={`${id} ${step}`}
              aria-disabled={isEnd}
              onClick={() => {
                if (isEnd) return;
                pressed.current = `${id} ${step}`;
                onMove(habit, step);
              }}
              aria-label={t('labelled', [t(step < 0 ? 'ownUp' : 'ownDown'), name])}
            >
              {t(step < 0 ? 'ownUp' : 'ownDown')}
            </button>
          );
        };
        return (
          <li key={id}>
            <h3>{name}</h3>
            <div class="buttons">
              {mover(-1)}
              {mover(1)}
              <button
                type="button"
                class="button"
                onClick={() => onHide(habit)}
                aria-label={t('labelled', [t('ownHide'), name])}
              >
                {t('ownHide')}
              </button>
            </div>
            <details>
              <summary>
                <span>
                  {t('planWhen', [planInWords(t, plan, weekdays)])}
                  <span class="said-only">{t('ofThis', [name])}</span>
                </span>
              </summary>
              <PlanChooser
                name={`plan-${id}`}
                legend={t('planOf', [name])}
                plan={plan}
                weekdays={weekdays}
                onSet={(next) => onPlan(habit, next)}
              />
            </details>
          </li>
        );
      })}
    </ol>
  );
}
