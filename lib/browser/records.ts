/**
 * The records in storage: their keys, and what makes a stored value one of ours. Unknown fields are kept. What else has to
 * be known of a kind of record is said in `record-kinds.ts`, where every new kind has its entry.
 */
import * as v from 'valibot';
import { type CivilDay, isCivilDay } from '../domain/civil-day.ts';
import type { MonthLog } from '../domain/log.ts';
import { quietKinds } from '../domain/quiet-pages.ts';
import { readingSettingsIn } from '../domain/reading-settings.ts';
import { type Settings, circumstances, habitsKeptMax, themes } from '../domain/settings.ts';
import type { Parse } from './storage.ts';

export const settingsKey = 'settings';

export const logPrefix = 'log:';
/** @param month `YYYY-MM` */
export const logKey = (month: string): string => `${logPrefix}${month}`;
export const isLogKey = (key: string): boolean => key.startsWith(logPrefix);

/** The parser takes lists for records, and leaves `__proto__` out in silence, so that the next write would lose it. */
export const record = v.pipe(
  v.unknown(),
  v.check(
    (stored) =>
      typeof stored === 'object' &&
      stored !== null &&
      !Array.isArray(stored) &&
      !Object.hasOwn(stored, '__proto__'),
  ),
);

/** A civil day, as text. */
export const dayText = v.pipe(v.string(), v.check(isCivilDay));
export const day = v.pipe(
  dayText,
  v.transform((text) => text as CivilDay), // just checked
);

const settings = v.looseObject({
  version: v.literal(1),
  isPaused: v.boolean(),
  isOnRequest: v.optional(v.boolean(), false),
  sitesOff: v.array(v.string()),
  quietKinds: v.optional(v.array(v.picklist(quietKinds)), [...quietKinds]),
  theme: v.picklist(themes),
  habits: v.pipe(v.array(v.string()), v.maxLength(habitsKeptMax)),
  dayStartsAt: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  applies: v.optional(v.nullable(v.array(v.picklist(circumstances))), null),
  areNamesHidden: v.optional(v.boolean(), false),
  tipSeed: v.pipe(v.number(), v.integer()),
});

const monthLog = v.looseObject({
  version: v.literal(1),
  days: v.pipe(record, v.record(v.string(), v.pipe(v.string(), v.maxLength(31)))),
});

export const parseSettings: Parse<Settings> = (stored) => {
  const known = v.parse(v.pipe(record, settings), stored);
  return { ...known, ...readingSettingsIn(known) };
};
export const parseMonthLog: Parse<MonthLog> = (stored) => v.parse(v.pipe(record, monthLog), stored);
