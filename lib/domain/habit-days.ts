/** Months of ticks taken day by day: what two stores have in common, and one store made of two. */
import { type DayState, type MonthLog, letterStates } from './log.ts';

/** Months of ticks by their key. */
export type Months = Readonly<Record<string, MonthLog>>;

/** What taking `after` in the place of `before` would do, counted in habit-days. */
export interface DayChanges {
  readonly adds: number;
  readonly changes: number;
  readonly removes: number;
}

export function dayChanges(before: Months, after: Months): DayChanges {
  const counts = { adds: 0, changes: 0, removes: 0 };
  const old = new Map(recordedDays(before));
  for (const [day, state] of recordedDays(after)) {
    const was = old.get(day);
    if (was === undefined) counts.adds++;
    else if (was !== state) counts.changes++;
    old.delete(day);
  }
  return { ...counts, removes: old.size };
}

/** Both months in one. Where both say something of a day, `coming` is taken; where one says nothing, the other. */
export function mergeMonths(own: MonthLog, coming: MonthLog): MonthLog {
  const ids = new Set([...Object.keys(own.days), ...Object.keys(coming.days)]);
  const days = [...ids].map((id) => [id, mergeDays(daysOf(own, id), daysOf(coming, id))] as const);
  return { ...coming, ...own, days: Object.fromEntries(days) };
}

function mergeDays(own: string, coming: string): string {
  return Array.from({ length: Math.max(own.length, coming.length) }, (_, i) => {
    const [mine = '.', theirs = '.'] = [own[i], coming[i]];
    return theirs === '.' ? mine : theirs;
  }).join('');
}

const daysOf = (log: MonthLog, id: string): string =>
  Object.hasOwn(log.days, id) ? (log.days[id] ?? '') : '';

/** Every habit-day of which something is recorded: its name, unlike all others, and its state. */
function recordedDays(months: Months): (readonly [string, string])[] {
  return Object.entries(months).flatMap(([key, log]) =>
    Object.entries(log.days).flatMap(([id, days]) =>
      Array.from(days).flatMap((state, i) => (state === '.' ? [] : [[`${key} ${i} ${id}`, state] as const])),
    ),
  );
}

export interface HabitDay {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly habitId: string;
  readonly state: Exclude<DayState, 'nothing'>;
}

/** In the order of days, then of habits. Letters of newer versions are left out. */
export function habitDaysOf(months: readonly (readonly [month: string, log: MonthLog])[]): HabitDay[] {
  const found = months.flatMap(([month, log]) =>
    Object.entries(log.days).flatMap(([habitId, days]) =>
      Array.from(days).flatMap((letter, i) => {
        const state = letterStates.get(letter);
        return state === undefined || state === 'nothing'
          ? []
          : [{ day: `${month}-${String(i + 1).padStart(2, '0')}`, habitId, state }];
      }),
    ),
  );
  return found.sort((a, b) => compare(a.day, b.day) || compare(a.habitId, b.habitId));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
