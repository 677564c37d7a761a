import type { CivilDay } from '../lib/domain/civil-day.ts';
import type { RestSpan } from '../lib/domain/rest.ts';
import type { Translate } from '../lib/domain/text.ts';

/** "Rest: 3 November 2026 to 5 November 2026." */
export function spanInWords(
  t: Translate,
  { from, to, kind }: RestSpan,
  inWords: (day: CivilDay) => string,
): string {
  const isRest = kind === 'rest';
  if (to === null) return t(isRest ? 'visitRestOn' : 'visitPauseOn', [inWords(from)]);
  if (to === from) return t(isRest ? 'visitRestDay' : 'visitPauseDay', [inWords(from)]);
  return t(isRest ? 'visitRestSpan' : 'visitPauseSpan', [inWords(from), inWords(to)]);
}
