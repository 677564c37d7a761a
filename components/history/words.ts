/** Past days in words. */
import type { ShownState } from '../../lib/domain/day-facts.ts';
import type { DayCounts } from '../../lib/domain/history.ts';
import type { MessageKey, Translate } from '../../lib/domain/text.ts';

export const stateMessages = {
  done: 'stateDone',
  'a-little': 'stateLittle',
  rest: 'stateRest',
  paused: 'statePaused',
  nothing: 'stateNothing',
} as const satisfies Record<ShownState, MessageKey>;

/** "5 of 26 days; 2 were rest", without a full stop: it may go on. */
export function countsInWords(t: Translate, { days, showedUp, rest, paused }: DayCounts): string {
  const parts = [
    showedUp === 0 ? t('historyNothing') : t('historyDays', [String(showedUp), String(days)], days),
    ...(rest > 0 ? [t('historyRest', [String(rest)], rest)] : []),
    ...(paused > 0 ? [t('historyPaused', [String(paused)], paused)] : []),
  ];
  return parts.reduce((said, part) => t('historyAnd', [said, part]));
}
