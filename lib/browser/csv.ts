/**
 * Tables for spreadsheets. A cell that a spreadsheet would run as a formula gets an apostrophe before it, which is taken
 * off again when the table comes back (https://owasp.org/www-community/attacks/CSV_Injection).
 */
import { csvFormatRow, csvParseRows } from 'd3-dsv';
import { type HabitDay, habitDaysOf } from '../domain/habit-days.ts';
import { civilDay, monthOf } from '../domain/civil-day.ts';
import { type DayState, type MonthLog, emptyMonth, withDayState } from '../domain/log.ts';
import { noSavedTerms } from '../domain/kept-words.ts';
import type { Records } from './copies.ts';
import { savedTermsKey } from './kept-keys.ts';
import { parseSavedTerms } from './kept-words.ts';
import { isReadable, kindOf } from './record-kinds.ts';
import { isLogKey, logKey, logPrefix, parseMonthLog } from './records.ts';

const habitColumns = ['day', 'habit', 'state'] as const;
const states: readonly string[] = ['done', 'a-little', 'rest'] satisfies readonly DayState[];

export function habitsCsv(records: Records): string {
  const months = Object.entries(records).flatMap(([key, value]): [string, MonthLog][] => {
    const kind = kindOf(key);
    return isLogKey(key) && kind && isReadable(kind, value)
      ? [[key.slice(logPrefix.length), parseMonthLog(value)]]
      : [];
  });
  return toCsv([
    habitColumns,
    ...habitDaysOf(months).map(({ day, habitId, state }) => [day, habitId, state]),
  ]);
}

/** @returns `null` where the text is no table of habit-days as we write it */
export function recordsOfHabitsCsv(text: string): Records | null {
  const [head, ...rows] = fromCsv(text);
  if (head?.join() !== habitColumns.join()) return null;
  const months: Record<string, MonthLog> = {};
  for (const row of rows) {
    const day = habitDayOf(row);
    if (!day) return null;
    const key = logKey(monthOf(civilDay(day.day)));
    months[key] = withDayState(months[key] ?? emptyMonth, day.habitId, civilDay(day.day), day.state);
  }
  return months;
}

function habitDayOf(row: readonly string[]): HabitDay | null {
  const [day = '', habitId = '', state = ''] = row;
  try {
    civilDay(day);
  } catch {
    return null;
  }
  if (row.length !== 3 || habitId === '' || habitId in Object.prototype || !states.includes(state))
    return null;
  return { day, habitId, state: state as HabitDay['state'] }; // just checked
}

const termColumns = ['term', 'sentence', 'title', 'url', 'day'] as const;

export function termsCsv(records: Records): string {
  const stored = records[savedTermsKey];
  const kind = kindOf(savedTermsKey);
  const { terms } = kind && isReadable(kind, stored) ? parseSavedTerms(stored) : noSavedTerms;
  return toCsv([
    termColumns,
    ...terms.map(({ termId, sentence, title, url, day }) => [termId, sentence, title, url, day]),
  ]);
}

/** @returns `null` where the text is no table of saved words as we write it */
export function recordsOfTermsCsv(text: string): Records | null {
  const [head, ...rows] = fromCsv(text);
  if (head?.join() !== termColumns.join() || rows.some(({ length }) => length !== termColumns.length))
    return null;
  const terms = rows.map(([termId, sentence, title, url, day]) => ({ termId, sentence, title, url, day }));
  return rows.length === 0 ? {} : { [savedTermsKey]: { version: 1, terms } };
}

/** Lines end as RFC 4180 has them; a byte order mark tells spreadsheets that it is UTF-8. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${csvFormatRow(row.map(guarded))}\r\n`).join('')}`;

export const fromCsv = (text: string): string[][] =>
  csvParseRows(text.replace(/^\uFEFF/, '')).map((row) => row.map(unguarded));

const guarded = (cell: string): string => (/^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
const unguarded = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);
