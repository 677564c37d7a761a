/**
 * Civil days: a date on the wall calendar, with no clock and no zone, so that a day once lived never moves. Arithmetic
 * runs in UTC, where every day has 24 hours.
 */

declare const civilDayBrand: unique symbol;
/** `YYYY-MM-DD` */
export type CivilDay = string & { readonly [civilDayBrand]: true };

/** A moment as the reader's own clock shows it; a `Date` is one. */
export type WallClock = Pick<Date, 'getFullYear' | 'getMonth' | 'getDate' | 'getHours'>;

const dayMs = 86_400_000;

/** Whether the text is an existing date. */
export function isCivilDay(text: string): text is CivilDay {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text
  );
}

/** @throws RangeError where the text is not an existing date. */
export function civilDay(text: string): CivilDay {
  if (!isCivilDay(text)) throw new RangeError(`Not a civil day: ${text}`);
  return text;
}

/** @param dayStartsAt hour (0 to 6) at which the reader's own day begins: before it, it is still yesterday */
export function civilDayOf(clock: WallClock, dayStartsAt: number): CivilDay {
  const days = dayNumberOf(clock.getFullYear(), clock.getMonth(), clock.getDate());
  if (clock.getHours() >= dayStartsAt) return fromDayNumber(days);
  return fromDayNumber(wasLived(clock, days - 1) ? days - 1 : days - 2);
}

/** In Apia 30 December 2011 never was: on the wall it was the 29th, and then the 31st. */
function wasLived(clock: WallClock, days: number): boolean {
  const [year = 0, month = 0, date = 0] = fromDayNumber(days).split('-').map(Number);
  return !(clock instanceof Date) || new Date(year, month - 1, date, 12).getDate() === date;
}

/** Days since 1970-01-01. */
export const dayNumber = (day: CivilDay): number => Date.parse(`${day}T00:00:00Z`) / dayMs;

export const fromDayNumber = (days: number): CivilDay =>
  new Date(days * dayMs).toISOString().slice(0, 10) as CivilDay; // an ISO date

export const addDays = (day: CivilDay, days: number): CivilDay => fromDayNumber(dayNumber(day) + days);

/** `YYYY-MM` */
export const monthOf = (day: CivilDay): string => day.slice(0, 7);

/** @param by how many months later; earlier where it is negative */
export function addMonths(month: string, by: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** All months from the first to the last, both among them. */
export function monthsBetween(first: string, last: string): readonly string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** 1 to 31 */
export const dayOfMonth = (day: CivilDay): number => Number(day.slice(8));

const dayNumberOf = (year: number, month: number, date: number): number =>
  Date.UTC(year, month, date) / dayMs;

/** Its ISO number: 1 (Monday) to 7. */
export const weekdayOf = (day: CivilDay): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
