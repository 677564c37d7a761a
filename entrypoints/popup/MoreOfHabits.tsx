/** What stands in the folds under the habits. It comes once the popup is drawn. */
import { useEffect, useState } from 'preact/hooks';
import cautions from 'virtual:habit-cautions';
import { DayStates } from '../../components/DayStates.tsx';
import { Note } from '../../components/Note.tsx';
import { Switch } from '../../components/Switch.tsx';
import type { Outcome } from '../../components/outcome.ts';
import { useText } from '../../components/text.ts';
import { ask } from '../../lib/browser/ask.ts';
import { diaryKey, diaryPrefix, parseDiary } from '../../lib/browser/habit-records.ts';
import { onStorageChange, read } from '../../lib/browser/storage.ts';
import { languages } from '../../lib/browser/text.ts';
import { type CivilDay, addDays, monthOf } from '../../lib/domain/civil-day.ts';
import { dayShort } from '../../lib/domain/day-names.ts';
import { type Logs, lastDays } from '../../lib/domain/day-facts.ts';
import { type DayState, dayStateOf, emptyMonth } from '../../lib/domain/log.ts';
import { type Rests, isRestDay } from '../../lib/domain/rest.ts';
import type { HabitToTick } from '../../lib/domain/shown-habits.ts';

/** What to mind with each habit of the library. */
export function HabitCautions({ habits }: { readonly habits: readonly HabitToTick[] }) {
  return (
    <dl>
      {habits.map(({ id, name }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>{cautions[id]}</dd>
        </div>
      ))}
    </dl>
  );
}

interface RestProps {
  readonly day: CivilDay;
  readonly rests: Rests;
  readonly report: Outcome['report'];
  readonly onPause: (isPaused: boolean) => void;
}

export function RestOrPause({ day, rests, report, onPause }: RestProps) {
  const t = useText();
  return (
    <>
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
      <Switch label={t('pauseSwitch')} isOn={false} onChange={onPause} />
    </>
  );
}

interface DaysProps {
  readonly day: CivilDay;
  readonly logs: Logs;
  readonly chosen: readonly HabitToTick[];
  readonly report: Outcome['report'];
  readonly onSet: (day: CivilDay, habitId: string, state: DayState) => void;
}

/** The last seven days, each with its habits and a note. */
export function EarlierDays({ day, logs, chosen, report, onSet }: DaysProps) {
  const t = useText();
  const notes = useNotes(day);
  return (
    <>
      {lastDays(day).map((each) => (
        <details key={each} class="day">
          <summary>{each === day ? t('dayToday') : dayShort(each, languages())}</summary>
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
    </>
  );
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
