/** Wires the reader's own habits. */
import { Said } from '../../components/Said.tsx';
import { type HabitFields, HabitForm } from '../../components/habits/HabitForm.tsx';
import { OwnHabits } from '../../components/habits/OwnHabits.tsx';
import { PartHeading } from '../../components/habits/PartHeading.tsx';
import { useOutcome } from '../../components/outcome.ts';
import { useText } from '../../components/text.ts';
import { ask } from '../../lib/browser/ask.ts';
import type { Reply } from '../../lib/browser/messages.ts';
import { type MyHabits, type OwnHabit, ownHabitId } from '../../lib/domain/my-habits.ts';
import { type Settings, habitsChosenMax } from '../../lib/domain/settings.ts';

interface Props {
  readonly settings: Settings;
  readonly mine: MyHabits;
}

const nothing: HabitFields = { name: '', smallest: '' };

export function OwnPart({ settings: { habits, areNamesHidden }, mine: { own } }: Props) {
  const t = useText();
  const { report, ...outcome } = useOutcome();
  const isFull = habits.length >= habitsChosenMax;

  /** What is stored of a newer version beside what is known here is kept by the writer. */
  const set = ({ id, name, smallest, isArchived }: OwnHabit): Promise<Reply<null>> =>
    ask({ ask: 'set-own-habit', habit: { id, name, smallest, isArchived } });
  const add = async (fields: HabitFields): Promise<boolean> => {
    const habit = { ...fields, id: ownHabitId(crypto.getRandomValues(new Uint8Array(8))), isArchived: false };
    const reply = await set(habit);
    if (!reply.ok || isFull) report(reply, t('ownAddedFull', [fields.name]));
    else
      report(await ask({ ask: 'set-habits', habits: [...habits, habit.id] }), t('ownAdded', [fields.name]));
    return reply.ok;
  };
  const show = async ({ id, name }: OwnHabit, isShown: boolean): Promise<void> => {
    const others = habits.filter((other) => other !== id);
    const reply = await ask({ ask: 'set-habits', habits: isShown ? [...others, id] : others });
    report(reply, t(isShown ? 'ownShown' : 'ownHidden', [name]));
  };
  const change = async (habit: OwnHabit, fields: HabitFields): Promise<boolean> => {
    const reply = await set({ ...habit, ...fields });
    report(reply, t('ownChanged', [fields.name]));
    return reply.ok;
  };
  /** Its place in the order is kept for its return. */
  const archive = async (habit: OwnHabit, isArchived: boolean): Promise<void> =>
    report(await set({ ...habit, isArchived }), t(isArchived ? 'ownArchived' : 'ownIsBack', [habit.name]));
  return (
    <section class="panel" aria-labelledby="own-heading">
      <PartHeading
        id="own-heading"
        text={t('ownOwnHeading')}
        rows={own.filter(({ isArchived }) => !isArchived).length}
      />
      <Said {...outcome} />
      {areNamesHidden ? (
        <p>{t('ownNamesHidden')}</p>
      ) : (
        <OwnHabits
          own={own}
          chosen={habits}
          isFull={isFull}
          onShow={(habit, isShown) => void show(habit, isShown)}
          onChange={change}
          onArchive={(habit, isArchived) => void archive(habit, isArchived)}
        />
      )}
      <h3>{t('ownAddHeading')}</h3>
      <HabitForm id="new" fields={nothing} save={t('ownAdd')} onSave={add} />
    </section>
  );
}
