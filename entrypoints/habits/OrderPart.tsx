/** Wires the order and the plans of the habits that show. */
import { Said } from '../../components/Said.tsx';
import { HabitOrder } from '../../components/habits/HabitOrder.tsx';
import { Part } from '../../components/habits/Part.tsx';
import { planInWords } from '../../components/habits/plan-in-words.ts';
import { useOutcome } from '../../components/outcome.ts';
import { useText } from '../../components/text.ts';
import { habits as library } from '#content/index.ts';
import { ask } from '../../lib/browser/ask.ts';
import { languages } from '../../lib/browser/text.ts';
import { weekdayNames } from '../../lib/domain/day-names.ts';
import type { MyHabits, Plan } from '../../lib/domain/my-habits.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { type HabitToTick, chosenHabits } from '../../lib/domain/shown-habits.ts';

const known = new Map(library.map((habit) => [habit.id, habit]));

interface Props {
  readonly settings: Settings;
  readonly mine: MyHabits;
}

export function OrderPart({ settings, mine }: Props) {
  const t = useText();
  const { report, ...outcome } = useOutcome();
  const weekdays = weekdayNames(languages());
  const shown = chosenHabits(settings, known, mine, (number) => t('habitNumber', [String(number)]));
  const inSight = shown.map(({ id }) => id);

  const move = async ({ id, name }: HabitToTick, step: -1 | 1): Promise<void> => {
    const past = inSight[inSight.indexOf(id) + step];
    if (past === undefined) return;
    const reply = await ask({ ask: 'move-habit', habitId: id, past });
    const place = inSight.indexOf(id) + step + 1;
    report(reply, t('ownMoved', [name, String(place), String(inSight.length)]));
  };
  const plan = async ({ id, name }: HabitToTick, next: Plan | null): Promise<void> => {
    const stored = next && 'weekdays' in next ? { weekdays: [...next.weekdays] } : next;
    const reply = await ask({ ask: 'set-plan', habitId: id, plan: stored });
    report(reply, t('planSaved', [name, planInWords(t, next ?? undefined, weekdays)]));
  };
  const hide = async ({ id, name }: HabitToTick): Promise<void> => {
    report(await ask({ ask: 'show-habit', habitId: id, isShown: false }), t('ownHidden', [name]));
  };
  return (
    <Part id="order-heading" heading={t('ownOrder')} rows={shown.length}>
      <p>{shown.length === 0 ? t('ownNone') : t('ownOrderHint')}</p>
      <Said {...outcome} />
      <HabitOrder
        habits={shown}
        plans={mine.plans}
        weekdays={weekdays}
        onMove={(habit, step) => void move(habit, step)}
        onPlan={(habit, next) => void plan(habit, next)}
        onHide={(habit) => void hide(habit)}
      />
    </Part>
  );
}
