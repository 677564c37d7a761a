/** Wires the summary for a visit: read once, changed on the page, printed by the browser. */
import { useEffect, useState } from 'preact/hooks';
import { HiddenNames, useNames } from '../../components/HiddenNames.tsx';
import { Notice } from '../../components/Notice.tsx';
import { failureMessages, useOutcome } from '../../components/outcome.ts';
import { useText } from '../../components/text.ts';
import { type Part, VisitForm } from '../../components/visit/VisitForm.tsx';
import { VisitPaper } from '../../components/visit/VisitPaper.tsx';
import { type VisitPart, partsInWords, visitParts } from '../../components/visit/words.ts';
import { wear } from '../../components/wear.ts';
import { habits, startingHabits } from '#content/index.ts';
import { ask } from '../../lib/browser/ask.ts';
import {
  type Found,
  type VisitPageRecords,
  isOfHistory,
  readVisit,
} from '../../lib/browser/history-records.ts';
import { onStorageChange } from '../../lib/browser/storage.ts';
import { languages } from '../../lib/browser/text.ts';
import { type CivilDay, civilDay } from '../../lib/domain/civil-day.ts';
import { dayInWords } from '../../lib/domain/day-names.ts';
import { habitName } from '../../lib/domain/history.ts';
import { visitSummary } from '../../lib/domain/visit-summary.ts';

interface Read {
  readonly records: VisitPageRecords;
  readonly termNames: ReadonlyMap<string, string>;
}
type State = Found<Read> | { readonly status: 'reading' };

export function Visit() {
  const t = useText();
  const [state, setState] = useState<State>({ status: 'reading' });
  const reload = (): void => {
    void readAll().then((read) => {
      if (read.status === 'found') wear(document, read.value.records.settings);
      setState(read);
    });
  };
  useEffect(() => {
    const closing = new AbortController();
    onStorageChange(isOfHistory, reload, closing.signal);
    reload();
    return () => closing.abort();
  }, []);
  if (state.status === 'reading') return null;
  if (state.status === 'failed') return <Notice sentence={t('failedRead')} onRetry={reload} />;
  return <Summary {...state.value} />;
}

function Summary({ records, termNames }: Read) {
  const t = useText();
  const { saved, failure, report } = useOutcome();
  /** What was typed stands, whatever is stored meanwhile. */
  const [typed, setTyped] = useState<string | null>(null);
  const [edited, setEdited] = useState<Partial<Record<VisitPart, Part>>>({});
  const { visit, period, settings, mine, today } = records;
  const names = useNames(settings.areNamesHidden);

  const words = partsInWords(t, visitSummary(records, period, settings.habits), {
    habit: (id) => habitName(id, habits, mine.own),
    term: (id) => termNames.get(id) ?? id,
    day: inWords,
  });
  const partOf = (id: VisitPart): Part => edited[id] ?? { text: words[id], isIncluded: true };
  const parts = Object.fromEntries(visitParts.map((id) => [id, partOf(id)])) as Record<VisitPart, Part>; // one for each
  const questions = typed ?? visit.questions;
  const setLastVisit = async (text: string): Promise<void> => {
    const lastVisit = text === '' ? null : civilDay(text);
    report(await ask({ ask: 'set-visit', change: { lastVisit } }), t('visitSaved'));
  };

  return (
    <>
      <div class="on-screen form">
        <h1>{t('visitTitle')}</h1>
        <p>{t('visitIntro')}</p>
        <p class="quiet">
          {t(visit.lastVisit === null ? 'visitPeriodGuess' : 'visitPeriod', [
            inWords(period.from),
            inWords(period.to),
          ])}
        </p>
        <p class="saved" role="status">
          {saved}
        </p>
        {failure && <Notice sentence={t(failureMessages[failure])} onRetry={() => report({ ok: true })} />}
        <VisitForm
          lastVisit={visit.lastVisit}
          today={today}
          questions={questions}
          parts={parts}
          aboutNames={<HiddenNames names={names} sentence={t('visitNamesHidden')} />}
          areNamesShown={names.areShown}
          onLastVisit={(day) => void setLastVisit(day)}
          onQuestions={(text) => {
            setTyped(text);
            void ask({ ask: 'set-visit', change: { questions: text } }).then((reply) => report(reply));
          }}
          onPart={(id, part) => setEdited((others) => ({ ...others, [id]: part }))}
        />
        <div class="buttons">
          <button type="button" class="button" onClick={() => print()}>
            {t('printPage')}
          </button>
        </div>
      </div>
      <VisitPaper
        from={inWords(period.from)}
        to={inWords(period.to)}
        questions={questions}
        phone={visit.phone}
        parts={names.areShown ? parts : { ...parts, did: { ...parts.did, isIncluded: false } }}
      />
    </>
  );
}

async function readAll(): Promise<Found<Read>> {
  const read = await readVisit(new Date(), startingHabits);
  if (read.status === 'failed') return read;
  const ids = [...new Set(read.value.saved.terms.map(({ termId }) => termId))];
  const reply = await ask({ ask: 'explain', ids });
  const termNames = new Map(reply.ok ? reply.value.map(({ id, name }) => [id, name]) : []);
  return { status: 'found', value: { records: read.value, termNames } };
}

const inWords = (day: CivilDay): string => dayInWords(day, languages());
