/** Wires the habits of today, what was done last, and what is said of the days before. */
import habits from 'virtual:habits';
import { HabitList } from '../../components/HabitList.tsx';
import { LastDone } from '../../components/LastDone.tsx';
import type { Outcome } from '../../components/outcome.ts';
import { useText } from '../../components/text.ts';
import { weekInWords } from '../../components/week-in-words.ts';
import { ask } from '../../lib/browser/ask.ts';
import type { PopupRead } from '../../lib/browser/popup-read.ts';
import { languages } from '../../lib/browser/text.ts';
import { type CivilDay, civilDayOf } from '../../lib/domain/civil-day.ts';
import { dayShort } from '../../lib/domain/day-names.ts';
import { type EmptyDays, emptyDaysBefore, weekFacts } from '../../lib/domain/day-facts.ts';
import { isLastOf } from '../../lib/domain/last-action.ts';
import type { DayState } from '../../lib/domain/log.ts';
import { withOverrides } from '../../lib/domain/presets.ts';
import { noRests, openPause } from '../../lib/domain/rest.ts';
import { type HabitToTick, chosenHabits, habitsOfDay } from '../../lib/domain/shown-habits.ts';
import { roomOf } from '../../lib/domain/text-size.ts';
import { useLate } from './use-late.ts';
import type { RareParts } from './use-rare-parts.ts';

const library = new Map(habits.map((habit) => [habit.id, habit]));

/** What the popup shows of habits today, and whether it takes one of the rare parts. */
export function habitsToday(
  t: ReturnType<typeof useText>,
  { settings, day, log, logs, mine, rests: read, visit, reminder }: PopupRead,
) {
  const rests = read.status === 'found' ? read.value : noRests;
  const chosen = chosenHabits(settings, library, mine, (number) => t('habitNumber', [String(number)]));
  const most = withOverrides(settings.preset, settings.overrides).habitsShown;
  const ofDay = habitsOfDay(chosen, mine, logs, log, day, most);
  const pause = openPause(rests);
  const empty = emptyDaysBefore(logs, rests, day);
  // One that cannot be read says nothing here; the options say so.
  const stoppedAt = reminder.status === 'found' && reminder.value.hasStopped ? reminder.value.at : null;
  return {
    ...{ ...ofDay, rests, chosen, pause, empty, stoppedAt },
    firstName: pause ? '' : (ofDay.first[0]?.habit.name ?? ''),
    phone: visit.status === 'found' ? visit.value.phone : '',
    needsRareParts: pause !== null || empty !== null || stoppedAt !== null,
  };
}

interface Props {
  readonly stored: PopupRead;
  readonly habits: ReturnType<typeof habitsToday>;
  readonly outcome: Outcome;
  readonly Rare: RareParts | null;
}

export function Habits({ stored, habits: shown, outcome: { saved, report }, Rare }: Props) {
  const t = useText();
  const More = useLate(() => import('./MoreOfHabits.tsx'));
  const { settings, day, logs, last } = stored;
  const { rests, chosen, first, others, pause } = shown;
  const set = (onDay: CivilDay, habitId: string, state: DayState): void =>
    void ask({ ask: 'tick', habitId, day: onDay, state }).then((reply) => report(reply));
  const list = {
    isSmall: settings.preset !== 'usual',
    onSet: ({ id }: HabitToTick, state: DayState) => set(day, id, state),
  };
  const welcomeBack = ({ from, to }: EmptyDays, { WelcomeBack }: RareParts) => (
    <WelcomeBack
      from={inWords(from)}
      to={inWords(to)}
      onRest={() =>
        void ask({ ask: 'set-rest', from, to, isRest: true }).then((reply) =>
          report(reply, t('welcomeRested')),
        )
      }
      onLeave={() =>
        void ask({ ask: 'leave-blank', day: to }).then((reply) => report(reply, t('welcomeLeft')))
      }
    />
  );
  const setPaused = (isPaused: boolean): void =>
    void ask({ ask: 'set-everything-paused', day, isPaused }).then((reply) =>
      report(reply, t(isPaused ? 'pauseBegun' : 'pauseEnded')),
    );
  if (pause)
    return (
      <section class="panel" aria-labelledby="habits-heading">
        <h2 id="habits-heading">{t('pauseHeading')}</h2>
        <p class="saved" role="status">
          {saved}
        </p>
        {Rare && <Rare.Pause from={pause.from} phone={shown.phone} onEnd={() => setPaused(false)} />}
      </section>
    );
  const welcome = Rare && shown.empty && welcomeBack(shown.empty, Rare);
  const lastName = chosen.find(({ id }) => id === last?.habitId)?.name;
  const isStanding = last && lastName !== undefined && isLastOf(last, logs, [day, civilDayOf(new Date(), 0)]);
  const isRoomy = roomOf(settings) === 'usual';
  const cautioned = settings.areNamesHidden
    ? []
    : first.map(({ habit }) => habit).filter(({ id }) => library.has(id));
  return (
    <section class="panel" aria-labelledby="habits-heading">
      <h2 id="habits-heading">{t('habitsHeading', [inWords(day)])}</h2>
      {isRoomy && welcome}
      {chosen.length === 0 && <p>{t('habitsNone')}</p>}
      <HabitList habits={first} {...list} />
      {!isRoomy && welcome}
      <LastDone
        saved={saved}
        last={isStanding ? last : null}
        name={lastName ?? ''}
        today={day}
        inWords={inWords}
        onUndo={() => void ask({ ask: 'undo-tick' }).then((reply) => report(reply))}
      />
      <p>{weekInWords(t, weekFacts(logs, rests, day))}</p>
      {others.length > 0 && (
        <details>
          <summary>{t('habitsOthers', [String(others.length)], others.length)}</summary>
          <HabitList habits={others} {...list} />
        </details>
      )}
      {Rare && shown.stoppedAt !== null && <Rare.StoppedReminder at={shown.stoppedAt} report={report} />}
      {cautioned.length > 0 && (
        <details>
          <summary>{t('habitsCaution')}</summary>
          {More && <More.HabitCautions habits={cautioned} />}
        </details>
      )}
      <details>
        <summary>{t('restSummary')}</summary>
        {More && <More.RestOrPause {...{ day, rests, report }} onPause={setPaused} />}
      </details>
      <details>
        <summary>{t('daysSummary')}</summary>
        {More && <More.EarlierDays {...{ day, logs, chosen, report }} onSet={set} />}
      </details>
    </section>
  );
}

const inWords = (day: CivilDay): string => dayShort(day, languages());
