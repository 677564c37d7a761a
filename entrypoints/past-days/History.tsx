/** Wires the page of past days. */
import { useState } from 'preact/hooks';
import { HiddenNames, useNames } from '../../components/HiddenNames.tsx';
import { Note } from '../../components/Note.tsx';
import { Notice } from '../../components/Notice.tsx';
import { DayEditor } from '../../components/history/DayEditor.tsx';
import { HistoryChooser } from '../../components/history/HistoryChooser.tsx';
import { HistoryTable } from '../../components/history/HistoryTable.tsx';
import { MonthPicture } from '../../components/history/MonthPicture.tsx';
import { countsInWords, stateMessages } from '../../components/history/words.ts';
import { failureMessages, useOutcome } from '../../components/outcome.ts';
import { useText } from '../../components/text.ts';
import { habits } from '#content/index.ts';
import { ask } from '../../lib/browser/ask.ts';
import type { HistoryRecords } from '../../lib/browser/history-records.ts';
import { openOwnPage } from '../../lib/browser/own-pages.ts';
import { languages } from '../../lib/browser/text.ts';
import { type CivilDay, civilDay, dayNumber, monthOf } from '../../lib/domain/civil-day.ts';
import { dayAndWeekday, dayShortly, monthInWords, monthNames } from '../../lib/domain/day-names.ts';
import { countsOf, daysOfMonth, habitName, habitsOfMonth, rowsOf } from '../../lib/domain/history.ts';
import { type DayState, dayStateOf } from '../../lib/domain/log.ts';
import { numberedHabits } from '../../lib/domain/shown-habits.ts';
import { useHistory } from './use-history.ts';
import { useNotes } from './use-notes.ts';

const library = new Map(habits.map((habit) => [habit.id, habit]));

export function History() {
  const t = useText();
  const [month, setMonth] = useState<string | null>(null);
  const [records, reload] = useHistory(month);
  if (records.status === 'reading') return null;
  if (records.status === 'failed') return <Notice sentence={t('failedRead')} onRetry={reload} />;
  return <Month records={records.value} onMonth={setMonth} reload={reload} />;
}

interface Props {
  readonly records: HistoryRecords;
  readonly onMonth: (month: string) => void;
  readonly reload: () => void;
}

function Month({ records, onMonth, reload }: Props) {
  const t = useText();
  const [habitId, setHabitId] = useState<string | null>(null);
  const [openDay, setOpenDay] = useState<CivilDay | null>(null);
  const { saved, failure, report } = useOutcome();
  const [unsaved, writeNote] = useNotes();
  const { log, diary, rests, settings, mine, month, today } = records;
  const names = useNames(settings.areNamesHidden);

  const ownShown = mine.own.filter(({ isArchived }) => !isArchived).map(({ id }) => id);
  const ids = habitsOfMonth(log, [...new Set([...settings.habits, ...ownShown])]);
  // Stays chosen in a month that knows nothing of it.
  const all = habitId === null || ids.includes(habitId) ? ids : [...ids, habitId];
  const numbered = numberedHabits(settings, library, mine, all);
  const nameOf = (id: string): string =>
    names.areShown ? habitName(id, habits, mine.own) : t('habitNumber', [String(numbered.indexOf(id) + 1)]);
  const shown = habitId === null ? all : [habitId];
  const rows = rowsOf({ log, diary }, rests, shown, daysOfMonth(month, today));
  const title = monthInWords(month, languages());
  const subject = habitId === null ? t('historyAll') : nameOf(habitId);
  const noteOf = (day: CivilDay): string =>
    unsaved?.day === day ? unsaved.note : (rows.find((row) => row.day === day)?.note ?? '');
  const set = async (day: CivilDay, id: string, state: DayState): Promise<void> => {
    const reply = await ask({ ask: 'tick', habitId: id, day, state });
    report(reply, t('historySaved', [longDay(day), nameOf(id), t(stateMessages[state])]));
  };

  const unsavedNote = unsaved && (
    <Notice
      sentence={t('historyNoteUnsaved', [longDay(unsaved.day), t(failureMessages[unsaved.failed])])}
      onRetry={() => void writeNote(unsaved.day, unsaved.note)}
    />
  );

  return (
    <>
      <h1>{t('historyTitle')}</h1>
      <p class="sentence">
        {t('historySentence', [title, subject, countsInWords(t, countsOf(rows.map(({ state }) => state)))])}
      </p>
      <div class="on-screen panel">
        <HiddenNames names={names} sentence={t('namesHidden')} />
        <HistoryChooser
          month={month}
          lastMonth={monthOf(today)}
          monthNames={monthNames(languages())}
          habits={all.map((id) => ({ id, name: nameOf(id) }))}
          habitId={habitId}
          onMonth={(wanted) => {
            setOpenDay(null);
            onMonth(wanted);
          }}
          onHabit={setHabitId}
        />
      </div>
      <p class="saved on-screen" role="status">
        {saved}
      </p>
      {failure && (
        <Notice
          sentence={t(failureMessages[failure])}
          onRetry={() => {
            report({ ok: true });
            reload();
          }}
        />
      )}
      {unsaved?.day !== openDay && unsavedNote}
      <p class="on-screen">{t('historyHint')}</p>
      <HistoryTable
        caption={t('historyCaption', [title, subject])}
        rows={rows}
        nameOf={habitId === null ? nameOf : null}
        shortDay={(day) => dayShortly(day, languages())}
        longDay={longDay}
        openDay={openDay}
        onOpen={setOpenDay}
      >
        {openDay && (
          <DayEditor
            id="open-day"
            day={longDay(openDay)}
            habits={shown.map((id) => ({ id, name: nameOf(id), state: dayStateOf(log, id, openDay) }))}
            onSet={(id, state) => void set(openDay, id, state)}
          >
            <Note
              key={openDay}
              label={t('noteLabel')}
              note={noteOf(openDay)}
              onType={(note) => void writeNote(openDay, note)}
            />
            {unsaved?.day === openDay && unsavedNote}
          </DayEditor>
        )}
      </HistoryTable>
      <MonthPicture rows={rows} offset={offsetOf(month)} />
      <div class="buttons">
        <button type="button" class="button" onClick={() => print()}>
          {t('printPage')}
        </button>
        <button type="button" class="button" onClick={() => void openOwnPage('visit.html')}>
          {t('openVisit')}
        </button>
      </div>
    </>
  );
}

const longDay = (day: CivilDay): string => dayAndWeekday(day, languages());

/** Days of the week of the first before it: weeks begin on Monday, and 1970 began on a Thursday. */
const offsetOf = (month: string): number => (((dayNumber(civilDay(`${month}-01`)) + 3) % 7) + 7) % 7;
