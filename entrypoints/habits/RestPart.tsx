/** Wires rests and pauses. */
import { useState } from 'preact/hooks';
import { Said } from '../../components/Said.tsx';
import { Part } from '../../components/habits/Part.tsx';
import { RestForm } from '../../components/habits/RestForm.tsx';
import { RestList } from '../../components/habits/RestList.tsx';
import { useOutcome } from '../../components/outcome.ts';
import { spanInWords } from '../../components/span-in-words.ts';
import { useText } from '../../components/text.ts';
import { ask } from '../../lib/browser/ask.ts';
import { languages } from '../../lib/browser/text.ts';
import { type CivilDay, addDays, civilDay } from '../../lib/domain/civil-day.ts';
import { dayInWords } from '../../lib/domain/day-names.ts';
import type { RestSpan, Rests } from '../../lib/domain/rest.ts';

interface Props {
  readonly rests: Rests;
  readonly today: CivilDay;
}

const earliest = civilDay('2000-01-01');
/** Within what the writer takes, with a day for those east of Greenwich. */
const daysAhead = 399;

const inWords = (day: CivilDay): string => dayInWords(day, languages());

export function RestPart({ rests, today }: Props) {
  const t = useText();
  const { report, ...outcome } = useOutcome();
  /** Taken away last, which can come back until the next one goes. */
  const [taken, setTaken] = useState<RestSpan | null>(null);

  const add = async (from: CivilDay, to: CivilDay): Promise<boolean> => {
    const reply = await ask({ ask: 'set-rest', from, to, isRest: true });
    const [first, last] = from <= to ? [from, to] : [to, from];
    report(reply, t('restAdded', [spanInWords(t, { from: first, to: last, kind: 'rest' }, inWords)]));
    return reply.ok;
  };
  const keep = async ({ from, to, kind }: RestSpan, isKept: boolean): Promise<void> => {
    const span = { from, to, kind };
    const reply = await ask({ ask: 'set-span', span, isKept });
    report(reply, t(isKept ? 'restBack' : 'restTaken', [spanInWords(t, span, inWords)]));
    if (reply.ok) setTaken(isKept ? null : span);
  };
  const endPause = async (): Promise<void> =>
    report(await ask({ ask: 'set-everything-paused', day: today, isPaused: false }), t('pauseEnded'));
  return (
    <Part id="rest-heading" heading={t('restHeading')} rows={rests.spans.length}>
      <p>{t('restHint')}</p>
      <Said {...outcome} />
      {taken && (
        <button type="button" class="button" onClick={() => void keep(taken, true)}>
          {t('savedUndo')}
        </button>
      )}
      <RestForm today={today} earliest={earliest} latest={addDays(today, daysAhead)} onAdd={add} />
      <RestList
        spans={rests.spans}
        inWords={inWords}
        onTakeAway={(span) => void keep(span, false)}
        onEndPause={() => void endPause()}
      />
    </Part>
  );
}
