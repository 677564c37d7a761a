/** What there is to tell at a visit of the days since the last one: from the entries alone, in numbers and the reader's words. */
import { type CivilDay, addDays, addMonths, dayNumber, monthOf } from './civil-day.ts';
import { type Diary, emptyDiary } from './diary.ts';
import { stateOfDay } from './day-facts.ts';
import { type DayCounts, countsOf, habitsOfMonth } from './history.ts';
import type { SavedTerms } from './kept-words.ts';
import { type MonthLog, emptyMonth } from './log.ts';
import { type Preset, presets } from './presets.ts';
import type { RestSpan, Rests } from './rest.ts';

export interface Period {
  readonly from: CivilDay;
  readonly to: CivilDay;
}

/** By month, `YYYY-MM`; one that is not there has nothing recorded. */
export interface VisitRecords {
  readonly logs: Readonly<Record<string, MonthLog>>;
  readonly diaries: Readonly<Record<string, Diary>>;
  readonly rests: Rests;
  readonly saved: SavedTerms;
}

export interface VisitSummary {
  /** Habits of which something is recorded. */
  readonly habits: readonly { readonly habitId: string; readonly counts: DayCounts }[];
  /** Rests and pauses that touch the period, by their first day. */
  readonly spans: readonly RestSpan[];
  readonly presets: readonly { readonly preset: Preset; readonly days: number }[];
  readonly notes: readonly { readonly day: CivilDay; readonly note: string }[];
  /** Terms that were saved in the period, the latest first. */
  readonly termIds: readonly string[];
}

/** How far back it looks where no visit is noted, in months. */
const monthsWithoutVisit = 3;

/** From the day of the last visit to today; a visit that is still to come is none. */
export function periodSince(lastVisit: CivilDay | null, today: CivilDay): Period {
  if (lastVisit !== null && lastVisit <= today) return { from: lastVisit, to: today };
  const firstOfMonth = `${addMonths(monthOf(today), -monthsWithoutVisit)}-01` as CivilDay; // every month has one
  return { from: firstOfMonth, to: today };
}

/** @param chosen ids of the habits that come first, in their order */
export function visitSummary(records: VisitRecords, period: Period, chosen: readonly string[]): VisitSummary {
  const { logs, diaries, rests, saved } = records;
  const days = daysOf(period);
  const within = (day: string): boolean => period.from <= day && day <= period.to;
  const statesOf = (habitId: string) =>
    days.map((day) => stateOfDay(own(logs, monthOf(day)) ?? emptyMonth, rests, [habitId], day));
  const known = [...new Set(Object.values(logs).flatMap((log) => habitsOfMonth(log, [])))];
  const habitIds = [...chosen, ...known.filter((id) => !chosen.includes(id)).sort()];
  const chosenPresets = days.map((day) => own((own(diaries, monthOf(day)) ?? emptyDiary).presets, day));
  return {
    habits: habitIds
      .filter((habitId) => Object.values(logs).some((log) => Object.hasOwn(log.days, habitId)))
      .map((habitId) => ({ habitId, counts: countsOf(statesOf(habitId)) }))
      .filter(({ counts }) => counts.showedUp > 0),
    spans: rests.spans
      .filter(({ from, to }) => from <= period.to && (to === null || to >= period.from))
      .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
    presets: presets
      .map((preset) => ({ preset, days: chosenPresets.filter((one) => one === preset).length }))
      .filter((counted) => counted.days > 0),
    notes: days.flatMap((day) => {
      const note = own((own(diaries, monthOf(day)) ?? emptyDiary).notes, day) ?? '';
      return note === '' ? [] : [{ day, note }];
    }),
    termIds: [...new Set(saved.terms.filter(({ day }) => within(day)).map(({ termId }) => termId))],
  };
}

const daysOf = ({ from, to }: Period): readonly CivilDay[] =>
  Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, i) => addDays(from, i));

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
