import type { CivilDay } from '../lib/domain/civil-day.ts';
import type { LastAction } from '../lib/domain/last-action.ts';
import { letterStates } from '../lib/domain/log.ts';
import type { Translate } from '../lib/domain/text.ts';
import { stateMessages } from './DayStates.tsx';
import { useText } from './text.ts';

interface Props {
  /** What else was saved just now, in words; empty for nothing. */
  readonly saved: string;
  /** `null` where there is nothing to take back. */
  readonly last: LastAction | null;
  /** The name of its habit. */
  readonly name: string;
  readonly today: CivilDay;
  readonly inWords: (day: CivilDay) => string;
  readonly onUndo: () => void;
}

/** What was done last today, in words, for as long as it can be taken back: what Undo takes back always stands beside it. */
export function LastDone({ saved, last, name, today, inWords, onUndo }: Props) {
  const t = useText();
  return (
    <div class="last">
      <div class="saved" role="status">
        {saved !== '' && <p>{saved}</p>}
        {last && <p>{lastInWords(t, last, name, today, inWords)}</p>}
      </div>
      {last && !last.isUndone && (
        <button type="button" class="button" onClick={onUndo}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}

function lastInWords(
  t: Translate,
  { day, after, madeAt, isUndone }: LastAction,
  name: string,
  today: CivilDay,
  inWords: Props['inWords'],
): string {
  if (isUndone) return t('lastUndone', [name]);
  const state = letterStates.get(after) ?? 'nothing';
  const time = madeAt.replace(/^0/, '');
  if (day !== today) return t('lastOfDay', [name, t(stateMessages[state]), inWords(day), time]);
  if (state === 'done') return t('lastTicked', [name, time]);
  return t('lastSet', [name, t(stateMessages[state]), time]);
}
