/** Wires the habits of today, what was done last, and what is said of the days before. */
import habits from 'virtual:habits';
import { HabitList } from '../../components/HabitList.tsx';
import { stateMessages } from '../../components/DayStates.tsx';
import type { Outcome } from '../../components/outcome.ts';
import { useText } from '../../components/text.ts';
import { ask } from '../../lib/browser/ask.ts';
import type { DaysRead } from '../../lib/browser/days-read.ts';
import type { Today } from '../../lib/browser/reader-records.ts';
import { civilDayOf, dayOfMonth, dayShort, monthOf } from '../../lib/domain/civil-day.ts';
import { emptyDaysBefore, weekFacts } from '../../lib/domain/day-facts.ts';
import { emptyMonth, letterAt, letterStates } from '../../lib/domain/log.ts';
import { withOverrides } from '../../lib/domain/presets.ts';
import { type Rests, openPause } from '../../lib/domain/rest.ts';
import { type HabitToTick, chosenHabits, habitsOfDay } from '../../lib/domain/shown-habits.ts';
import type { MoreOfHabitsProps } from './MoreOfHabits.tsx';
import type { LateParts } from './use-more-of-habits.ts';

const library = new Map(habits.map((habit) => [habit.id, habit]));

interface Props {
  readonly today: Today;
  readonly days: DaysRead;
  readonly rests: Rests;
  readonly phone: string;
  readonly outcome: Outcome;
  readonly More: LateParts;
}

export function Habits({ today, days, rests, phone, outcome: { saved, report }, More }: Props) {
  const t = useText();
  const { settings, log, day } = today;
  const pause = openPause(rests);
  const chosen = chosenHabits(settings, library, days.mine, (number) => t('habitNumber', [String(number)]));
  const most = withOverrides(settings.preset, settings.overrides).habitsShown;
  const { first, others } = habitsOfDay(chosen, days.mine, days.logs, log, day, most);
  const set = (habit: HabitToTick, state: Parameters<MoreOfHabitsProps['onSet']>[2]): void =>
    void ask({ ask: 'tick', habitId: habit.id, day, state }).then((reply) => report(reply));
  const list = { isSmall: settings.preset !== 'usual', onSet: set };
  return (
    <section class="panel" aria-labelledby="habits-heading">
      <h2 id="habits-heading">
        {pause ? t('pauseHeading') : t('habitsHeading', [dayShort(day, navigator.languages)])}
      </h2>
      {!pause && (
        <>
          <More.WelcomeBack empty={emptyDaysBefore(days.logs, rests, day)} report={report} />
          {chosen.length === 0 && <p>{t('habitsNone')}</p>}
          <HabitList habits={first} {...list} />
          <LastDone
            saved={saved}
            last={days.last}
            logs={days.logs}
            today={today}
            name={chosen.find(({ id }) => id === days.last?.habitId)?.name ?? null}
            report={report}
          />
          <p>{weekSentence(t, weekFacts(days.logs, rests, day))}</p>
          {others.length > 0 && (
            <details>
              <summary>{t('habitsOthers', [String(others.length)], others.length)}</summary>
              <HabitList habits={others} {...list} />
            </details>
          )}
        </>
      )}
      {pause && (
        <p class="saved" role="status">
          {saved}
        </p>
      )}
      <More.MoreOfHabits
        {...{ today, rests, chosen, pause, phone, report }}
        logs={days.logs}
        shown={first.map(({ habit }) => habit)}
        onSet={(onDay, habitId, state) =>
          void ask({ ask: 'tick', habitId, day: onDay, state }).then((reply) => report(reply))
        }
      />
    </section>
  );
}

interface LastProps extends Pick<Outcome, 'saved' | 'report'> {
  readonly last: DaysRead['last'];
  readonly logs: DaysRead['logs'];
  readonly today: Today;
  /** `null` where that habit is no longer shown. */
  readonly name: string | null;
}

/** What was done last today, in words, for as long as it can be taken back. */
function LastDone({ saved, last, logs, today: { day }, name, report }: LastProps) {
  const t = useText();
  const isOfToday = last && (last.madeOn === day || last.madeOn === civilDayOf(new Date(), 0));
  // Where an import or another window has changed it since, there is nothing to take back.
  const isAsLeft =
    last &&
    letterAt(logs[monthOf(last.day)] ?? emptyMonth, last.habitId, dayOfMonth(last.day)) ===
      (last.isUndone ? last.before : last.after);
  const isShown = isOfToday && isAsLeft && name !== null;
  const state = last ? (letterStates.get(last.after) ?? 'nothing') : 'nothing';
  const told = (): string => {
    if (!isShown) return '';
    if (last.isUndone) return t('lastUndone', [name]);
    const time = last.madeAt.replace(/^0/, '');
    if (last.day !== day)
      return t('lastOfDay', [name, t(stateMessages[state]), dayShort(last.day, navigator.languages), time]);
    if (state === 'done') return t('lastTicked', [name, time]);
    return t('lastSet', [name, t(stateMessages[state]), time]);
  };
  return (
    <div class="last">
      <p class="saved" role="status">
        {saved || told()}
      </p>
      {isShown && !last.isUndone && (
        <button
          type="button"
          class="button"
          onClick={() => void ask({ ask: 'undo-tick' }).then((reply) => report(reply))}
        >
          {t('undo')}
        </button>
      )}
    </div>
  );
}

function weekSentence(
  t: ReturnType<typeof useText>,
  { showedUp, rests, days }: ReturnType<typeof weekFacts>,
): string {
  // Nothing is said of a week of which there is nothing to say.
  if (showedUp + rests === 0) return t('weekNone');
  const counts = [String(showedUp), String(days), String(rests)];
  return rests === 0 ? t('weekShown', counts) : t('weekShownAndRest', counts, rests);
}
