import type { WeekFacts } from '../lib/domain/day-facts.ts';
import type { Translate } from '../lib/domain/text.ts';

/** One sentence, no score: "You showed up on 5 of the last 7 days; 2 were rest." What is not there is not counted out. */
export function weekInWords(t: Translate, { showedUp, rests, days }: WeekFacts): string {
  const counts = [String(showedUp), String(days), String(rests)];
  if (showedUp > 0) return rests > 0 ? t('weekShownAndRest', counts, rests) : t('weekShown', counts);
  return rests > 0 ? t('weekRest', [String(rests), String(days)], rests) : t('weekNone');
}
