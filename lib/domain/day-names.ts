/** Days and months as the reader's language writes them. */
import { type CivilDay, civilDay, dayNumber } from './civil-day.ts';

/** By what makes them. One costs a third of a millisecond to make, and a month of days asks for sixty. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(day: CivilDay, languages: readonly string[], options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify([languages, options]);
  let made = formats.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat([...languages], { ...options, timeZone: 'UTC' });
    formats.set(key, made);
  }
  return made.format(dayNumber(day) * 86_400_000);
}

/** "23 November 2026" */
export const dayInWords = (day: CivilDay, languages: readonly string[]): string =>
  format(day, languages, { dateStyle: 'long' });

/** "Mon 23 Nov" */
export const dayShort = (day: CivilDay, languages: readonly string[]): string =>
  format(day, languages, { weekday: 'short', day: 'numeric', month: 'short' });

/** "Mon 23" */
export const dayShortly = (day: CivilDay, languages: readonly string[]): string =>
  format(day, languages, { weekday: 'short', day: 'numeric' });

/** "Monday 23 November 2026" */
export const dayAndWeekday = (day: CivilDay, languages: readonly string[]): string =>
  format(day, languages, { dateStyle: 'full' });

/** "November 2026" @param month `YYYY-MM` */
export const monthInWords = (month: string, languages: readonly string[]): string =>
  format(civilDay(`${month}-01`), languages, { month: 'long', year: 'numeric' });

/** January to December. */
export const monthNames = (languages: readonly string[]): readonly string[] =>
  Array.from({ length: 12 }, (_, i) =>
    format(civilDay(`2026-${String(i + 1).padStart(2, '0')}-01`), languages, { month: 'long' }),
  );

/** Monday to Sunday. 2026 had its first Monday on 5 January. */
export const weekdayNames = (languages: readonly string[]): readonly string[] =>
  Array.from({ length: 7 }, (_, i) =>
    format(civilDay(`2026-01-${String(i + 5).padStart(2, '0')}`), languages, { weekday: 'long' }),
  );
