/** What changes in the reader's record of tips. */
import { type ShownTipDay, type TipRecord, hasHadExtra } from './tip-record.ts';

/** More than a year of days, and more days than there are tips. */
const shownMax = 400;

/**
 * Writes down what a day shows, once: the windows that show it all say so.
 *
 * @param instead what the window took for the tip of that day, `null` for none. Where another has come since, that one stays
 */
export function withShownTip(record: TipRecord, coming: ShownTipDay, instead: string | null): TipRecord {
  const ofDay = record.shown.filter(({ day }) => day === coming.day);
  if ((ofDay.at(-1)?.id ?? null) !== instead) return record;
  if (coming.isExtra && hasHadExtra(record, coming.day)) return record;
  return { ...record, shown: [...record.shown, coming].slice(-shownMax) };
}

export const withTipLeftOut = (record: TipRecord, id: string, isLeftOut: boolean): TipRecord => ({
  ...record,
  notForMe: withId(record.notForMe, id, isLeftOut),
});

export const withSavedTip = (record: TipRecord, id: string, isSaved: boolean): TipRecord => ({
  ...record,
  saved: withId(record.saved, id, isSaved),
});

/** The latest first. */
function withId(ids: readonly string[], id: string, isIn: boolean): readonly string[] {
  const others = ids.filter((other) => other !== id);
  return isIn ? [id, ...others] : others;
}

/** Both in one. Showings stand in the order of days; where both have one of a day, the own stands last, and so counts. */
export function mergeTipRecords(own: TipRecord, coming: TipRecord): TipRecord {
  const known = new Set(own.shown.map(({ day, id }) => `${day} ${id}`));
  const others = coming.shown.filter(({ day, id }) => !known.has(`${day} ${id}`));
  const shown = [...others, ...own.shown].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return {
    ...coming,
    ...own,
    shown,
    notForMe: [...new Set([...own.notForMe, ...coming.notForMe])],
    saved: [...new Set([...own.saved, ...coming.saved])],
  };
}
