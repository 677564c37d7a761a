/** Which tips the reader has seen, does not want, and keeps. */
import type { CivilDay } from './civil-day.ts';

export interface ShownTipDay {
  readonly day: CivilDay;
  readonly id: string;
  /** The reader asked for another one. */
  readonly isExtra?: true;
}

export interface TipRecord {
  readonly version: 1;
  /** In the order of showing; the last of a day is that day's tip. */
  readonly shown: readonly ShownTipDay[];
  /** Never again, until the reader takes it back. */
  readonly notForMe: readonly string[];
  /** The latest first. */
  readonly saved: readonly string[];
}

export const noTipRecord: TipRecord = { version: 1, shown: [], notForMe: [], saved: [] };

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

/** Whether the one more that a day has is used up. */
export const hasHadExtra = ({ shown }: Pick<TipRecord, 'shown'>, on: CivilDay): boolean =>
  shown.some(({ day, isExtra }) => day === on && isExtra === true);

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
