/** Wires the reader's own habits. */
import { Said } from '../../components/Said.tsx';
import { type HabitFields, HabitForm } from '../../components/habits/HabitForm.tsx';
import { OwnHabits } from '../../components/habits/OwnHabits.tsx';
import { Part } from '../../components/habits/Part.tsx';
import { useOutcome } from '../../components/outcome.ts';
import { useText } from '../../components/text.ts';
import { ask } from '../../lib/browser/ask.ts';
import type { Reply } from '../../lib/browser/messages.ts';
import { type MyHabits, type OwnHabit, ownHabitId } from '../../lib/domain/my-habits.ts';
import { liveCount } from '../../lib/domain/habit-order.ts';
import { type Settings, habitsShownMax } from '../../lib/domain/settings.ts';

interface Props {
  readonly settings: Settings;
  readonly mine: MyHabits;
}

const nothing: HabitFields = { name: '', smallest: '' };

export function OwnPart({ settings: { habits }, mine: { own } }: Props) {
  const t = useText();
  const { report, ...outcome } = useOutcome();
  const isFull = liveCount(habits, { own }) >= habitsShownMax;

  /** What is stored of a newer version beside what is known here is kept by the writer. */
  const set = ({ id, name, smallest, isArchived }: OwnHabit): Promise<Reply<null>> =>
    ask({ ask: 'set-own-habit', habit: { id, name, smallest, isArchived } });
  const add = async (fields: HabitFields): Promise<boolean> => {
    const habit = { ...fields, id: ownHabitId(crypto.getRandomValues(new Uint8Array(8))), isArchived: false };
    const reply = await set(habit);
    if (!reply.ok || isFull) report(reply, t('ownAddedFull', [fields.name]));
    else
      report(
        await ask({ ask: 'show-habit', habitId: habit.id, isShown: true }),
        t('ownAdded', [fields.name]),
      );
    return reply.ok;
  };
  const show = async ({ id, name }: OwnHabit, isShown: boolean): Promise<void> => {
    const reply = await ask({ ask: 'show-habit', habitId: id, isShown });
    report(reply, t(isShown ? 'ownShown' : 'ownHidden', [name]));
  };
  const change = async (habit: OwnHabit, fields: HabitFields): Promise<boolean> => {
    const reply = await set({ ...habit, ...fields });
    report(reply, t('ownChanged', [fields.name]));
    return reply.ok;
  };
  /** Its place in the order is kept for its return, where there is room for it then. */
  const archive = async (habit: OwnHabit, isArchived: boolean): Promise<void> => {
    if (!isArchived && isFull) await ask({ ask: 'show-habit', habitId: habit.id, isShown: false });
    report(await set({ ...habit, isArchived }), t(isArchived ? 'ownArchived' : 'ownIsBack', [habit.name]));
  };
  return (
    <Part
      id="own-heading"
      heading={t('ownOwnHeading')}
      rows={own.filter(({ isArchived }) => !isArchived).length}
    >
      <Said {...outcome} />
      <OwnHabits
        own={own}
        chosen={habits}
        isFull={isFull}
        onShow={(habit, isShown) => void show(habit, isShown)}
        onChange={change}
        onArchive={(habit, isArchived) => void archive(habit, isArchived)}
      />
      <h3>{t('ownAddHeading')}</h3>
      <HabitForm id="new" fields={nothing} save={t('ownAdd')} onSave={add} />
    </Part>
  );
}
