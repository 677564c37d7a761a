import { listInWords } from '../../lib/domain/list-in-words.ts';
import type { Plan } from '../../lib/domain/my-habits.ts';
import type { Translate } from '../../lib/domain/text.ts';

/** @param weekdays their names, from Monday on */
export function planInWords(t: Translate, plan: Plan | undefined, weekdays: readonly string[]): string {
  if (plan === undefined) return t('planEvery');
  if ('timesAWeek' in plan) return t('planTimesShort', [String(plan.timesAWeek)], plan.timesAWeek);
  return listInWords(
    t,
    weekdays.filter((_, i) => plan.weekdays.includes(i + 1)),
  );
}
