/** What stands behind a press under the habits: rest, pause and earlier days; and what stands there during a pause. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { DayStates } from '../../components/DayStates.tsx';
import { Note } from '../../components/Note.tsx';
import { Signs } from '../../components/Signs.tsx';
import { Switch } from '../../components/Switch.tsx';
import { PhoneContext } from '../../components/phone.ts';
import type { Outcome } from '../../components/outcome.ts';
import { useText } from '../../components/text.ts';
import { ask } from '../../lib/browser/ask.ts';
import { diaryKey, diaryPrefix, parseDiary } from '../../lib/browser/habit-records.ts';
import type { Today } from '../../lib/browser/reader-records.ts';
import { openOwnPage } from '../../lib/browser/own-pages.ts';
import { onStorageChange, read } from '../../lib/browser/storage.ts';
import { type CivilDay, addDays, dayShort, monthOf } from '../../lib/domain/civil-day.ts';
import { type Logs, lastDays } from '../../lib/domain/day-facts.ts';
import { type DayState, dayStateOf, emptyMonth } from '../../lib/domain/log.ts';
import type { Reminder } from '../../lib/domain/reminder.ts';
import { type RestSpan, type Rests, isRestDay } from '../../lib/domain/rest.ts';
import type { Sign } from '../../lib/domain/safety-notes.ts';
import type { HabitToTick } from '../../lib/domain/shown-habits.ts';
import { StoppedReminder, readReminder } from './StoppedReminder.tsx';

export interface MoreOfHabitsProps {
  readonly today: Today;
  readonly rests: Rests;
  readonly logs: Logs;
  readonly chosen: readonly HabitToTick[];
  /** Of those chosen, the ones of today. */
  readonly shown: readonly HabitToTick[];
  readonly pause: RestSpan | null;
  readonly phone: string;
  readonly report: Outcome['report'];
  readonly onSet: (day: CivilDay, habitId: string, state: DayState) => void;
}

const short = (day: CivilDay): string => dayShort(day, navigator.languages);

/** With what has to be read before the popup is drawn. */
export async function moreOfHabits(): Promise<ComponentType<MoreOfHabitsProps>> {
  const reminder = await readReminder();
  return function More(props) {
    return <MoreOfHabits {...props} reminder={reminder} />;
  };
}

function MoreOfHabits({ reminder, ...props }: MoreOfHabitsProps & { readonly reminder: Reminder }) {
  const t = useText();
  const { today, rests, logs, chosen, shown, pause, phone, report, onSet } = props;
  const { day } = today;
  const notes = useNotes(day);
  const habitCautions = useCautions();
  const setPaused = (isPaused: boolean): void =>
    void ask({ ask: 'set-everything-paused', day, isPaused }).then((reply) =>
      report(reply, t(isPaused ? 'pauseBegun' : 'pauseEnded')),
    );
  if (pause)
    return (
      <PhoneContext.Provider value={{ number: phone, isLink: true }}>
        <Pause from={pause.from} onEnd={() => setPaused(false)} />
      </PhoneContext.Provider>
    );
  const cautions = shown.flatMap(({ id, name }) => {
    // Their place is kept until they are here.
    const caution = habitCautions ? habitCautions[id] : '';
    return caution === undefined || today.settings.areNamesHidden ? [] : [{ id, name, caution }];
  });
  return (
    <>
      <StoppedReminder first={reminder} report={report} />
      {cautions.length > 0 && (
        <details>
          <summary>{t('habitsCaution')}</summary>
          <dl>
            {cautions.map(({ id, name, caution }) => (
              <div key={id}>
                <dt>{name}</dt>
                <dd>{caution}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <details>
        <summary>{t('restSummary')}</summary>
        <Switch
          label={t('restToday')}
          isOn={isRestDay(rests, day)}
          onChange={(isRest) =>
            void ask({ ask: 'set-rest', from: day, to: day, isRest }).then((reply) =>
              report(reply, t(isRest ? 'restBegun' : 'restEnded')),
            )
          }
        />
        <p>{t('pauseWhat')}</p>
        <Switch label={t('pauseSwitch')} isOn={false} onChange={setPaused} />
      </details>
      <details>
        <summary>{t('daysSummary')}</summary>
        {lastDays(day).map((each) => (
          <details key={each} class="day">
            <summary>{each === day ? t('dayToday') : short(each)}</summary>
            {chosen.map(({ id, name }) => (
              <DayStates
                key={id}
                name={`${each}-${id}`}
                legend={name}
                state={dayStateOf(logs[monthOf(each)] ?? emptyMonth, id, each)}
                onSet={(state) => onSet(each, id, state)}
              />
            ))}
            {notes && (
              <Note
                label={t('noteLabel')}
                note={notes[each] ?? ''}
                onType={(note) =>
                  void ask({ ask: 'set-note', day: each, note }).then((reply) => reply.ok || report(reply))
                }
              />
            )}
          </details>
        ))}
      </details>
    </>
  );
}

interface PauseProps {
  readonly from: CivilDay;
  readonly onEnd: () => void;
}

/** Nothing is asked, nothing counts; and when to call, with the number. */
function Pause({ from, onEnd }: PauseProps) {
  const t = useText();
  const [signs, setSigns] = useState<readonly Sign[]>([]);
  useEffect(() => {
    void import('virtual:pause-signs').then(({ default: all }) => setSigns(all));
  }, []);
  return (
    <>
      <p>{t('pauseSince', [short(from)])}</p>
      <p>{t('pauseLong')}</p>
      <button type="button" class="button" onClick={onEnd}>
        {t('pauseEnd')}
      </button>
      <h3>{t('helpHeading')}</h3>
      <Signs signs={signs} />
      <button type="button" class="button" onClick={() => void openOwnPage('glossary.html#help')}>
        {t('helpAll')}
      </button>
    </>
  );
}

/** What to mind with each habit of the library. */
function useCautions(): Readonly<Record<string, string>> | null {
  const [cautions, setCautions] = useState<Readonly<Record<string, string>> | null>(null);
  useEffect(() => {
    void import('virtual:habit-cautions').then(({ default: all }) => setCautions(all));
  }, []);
  return cautions;
}

/** The notes of the last seven days, by day. */
function useNotes(today: CivilDay): Readonly<Record<string, string>> | null {
  const [notes, setNotes] = useState<Readonly<Record<string, string>> | null>(null);
  useEffect(() => {
    const closing = new AbortController();
    const reload = async (): Promise<void> => {
      const months = new Set([monthOf(today), monthOf(addDays(today, -6))]);
      const diaries = await Promise.all([...months].map((month) => read(diaryKey(month), parseDiary)));
      // A month that cannot be read is not written over: its days have no field to type into.
      if (closing.signal.aborted || diaries.some(({ status }) => status === 'failed')) return;
      setNotes(
        Object.fromEntries(
          diaries.flatMap((one) => (one.status === 'found' ? Object.entries(one.value.notes) : [])),
        ),
      );
    };
    onStorageChange(
      (key) => key.startsWith(diaryPrefix),
      () => void reload(),
      closing.signal,
    );
    void reload();
    return () => closing.abort();
  }, [today]);
  return notes;
}
