import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import type { CivilDay } from '../../lib/domain/civil-day.ts';
import type { DayRow } from '../../lib/domain/history.ts';
import type { DayState } from '../../lib/domain/log.ts';
import type { Translate } from '../../lib/domain/text.ts';
import { presetMessages } from '../PresetChooser.tsx';
import { useText } from '../text.ts';
import { StateMark } from './StateMark.tsx';
import { stateMessages } from './words.ts';

interface Props {
  readonly caption: string;
  readonly rows: readonly DayRow[];
  /** Names of the habits, where each day tells of several. */
  readonly nameOf: ((habitId: string) => string) | null;
  readonly shortDay: (day: CivilDay) => string;
  readonly longDay: (day: CivilDay) => string;
  readonly openDay: CivilDay | null;
  readonly onOpen: (day: CivilDay | null) => void;
  /** What is shown below the row of the open day. */
  readonly children: ComponentChildren;
}

/**
 * A month, one row a day: a table that is read line by line, and narrow enough for large text. Its roles are said outright,
 * since the sheet sets one part below the other where there is no room, which would take them away.
 */
export function HistoryTable(props: Props) {
  const { caption, rows, nameOf, shortDay, longDay, openDay, onOpen, children } = props;
  const t = useText();
  const labelOf = nameOf && labels(t, nameOf);
  return (
    <table class="history" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t('historyDay')}
          </th>
          <th scope="col" role="columnheader">
            {t('historyRecorded')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => {
          const isOpen = row.day === openDay;
          return (
            <Fragment key={row.day}>
              <tr role="row">
                <th scope="row" role="rowheader">
                  <button
                    type="button"
                    class="button day"
                    aria-expanded={isOpen}
                    onClick={() => onOpen(isOpen ? null : row.day)}
                  >
                    <span aria-hidden="true">{shortDay(row.day)}</span>
                    <span class="said-only">{longDay(row.day)}</span>
                  </button>
                </th>
                <td role="cell">
                  <Recorded row={row} labelOf={labelOf} />
                </td>
              </tr>
              {isOpen && (
                <tr class="open" role="row">
                  <td colSpan={2} role="cell">
                    {children}
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

type LabelOf = (habitId: string, state: DayState) => string;

/** A habit and its state in words, each put together once: a month of thirty habits says few things hundreds of times. */
function labels(t: Translate, nameOf: (habitId: string) => string): LabelOf {
  const made = new Map<string, string>();
  return (habitId, state) => {
    const key = `${habitId} ${state}`;
    const label = made.get(key) ?? t('labelled', [nameOf(habitId), t(stateMessages[state])]);
    made.set(key, label);
    return label;
  };
}

function Recorded({ row, labelOf }: { readonly row: DayRow; readonly labelOf: LabelOf | null }) {
  const t = useText();
  return (
    <>
      {labelOf && row.recorded.length > 0 ? (
        <ul>
          {row.recorded.map(({ habitId, state }) => (
            <li key={habitId} class="state">
              <StateMark state={state} />
              <span>{labelOf(habitId, state)}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p class={row.state === 'nothing' ? 'state quiet' : 'state'}>
          <StateMark state={row.state} />
          <span>{t(stateMessages[row.state])}</span>
        </p>
      )}
      {row.preset && row.preset !== 'usual' && (
        <p class="quiet">{t('historyPreset', [t(presetMessages[row.preset])])}</p>
      )}
      {row.note !== '' && <p class="note">{t('historyNote', [row.note])}</p>}
    </>
  );
}
