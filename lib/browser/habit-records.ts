/** The records round tips and habits: their keys, and what makes a stored value one of ours. */
import * as v from 'valibot';
import type { LastAction } from '../domain/last-action.ts';
import { type Diary, noteMax } from '../domain/diary.ts';
import { type MyHabits, habitNameMax, habitSmallestMax } from '../domain/my-habits.ts';
import { presets } from '../domain/presets.ts';
import type { Reminder } from '../domain/reminder.ts';
import type { Rests } from '../domain/rest.ts';
import type { TipRecord } from '../domain/tip-record.ts';
import { type Visit, phoneMax, questionsMax } from '../domain/visit.ts';
import { day, dayText, record } from './records.ts';
import type { Parse } from './storage.ts';

export const restsKey = 'rests';
export const myHabitsKey = 'my-habits';
export const visitKey = 'visit';
export const tipsKey = 'tips';
export const reminderKey = 'reminder';
export const lastActionKey = 'last-action';
export const diaryPrefix = 'diary:';
/** @param month `YYYY-MM` */
export const diaryKey = (month: string): string => `${diaryPrefix}${month}`;

const id = v.pipe(v.string(), v.maxLength(64));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

export const restSpan = v.looseObject({
  from: day,
  to: v.nullable(day),
  kind: v.picklist(['rest', 'pause']),
});
const rests = v.looseObject({
  version: v.literal(1),
  spans: v.array(restSpan),
  leftBlankTo: v.exactOptional(day),
});

export const plan = v.union([
  v.looseObject({ weekdays: v.pipe(v.array(whole(1, 7)), v.minLength(1), v.maxLength(7)) }),
  v.looseObject({ timesAWeek: whole(1, 7) }),
]);
export const ownHabit = v.looseObject({
  id: v.pipe(id, v.regex(/^own-[a-z0-9]{8}$/)),
  name: v.pipe(text(habitNameMax), v.minLength(1)),
  smallest: text(habitSmallestMax),
  isArchived: v.boolean(),
});
const myHabits = v.looseObject({
  version: v.literal(1),
  own: v.array(ownHabit),
  plans: v.pipe(record, v.record(id, plan)),
});

const diary = v.looseObject({
  version: v.literal(1),
  notes: v.pipe(record, v.record(dayText, text(noteMax))),
  presets: v.pipe(record, v.record(dayText, v.picklist(presets))),
});

const visit = v.looseObject({
  version: v.literal(1),
  phone: text(phoneMax),
  lastVisit: v.nullable(day),
  questions: text(questionsMax),
});

const tipRecord = v.looseObject({
  version: v.literal(1),
  shown: v.array(v.looseObject({ day, id, isExtra: v.exactOptional(v.literal(true)) })),
  notForMe: v.array(id),
  saved: v.array(id),
});

export const clockTime = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
const reminder = v.looseObject({
  version: v.literal(1),
  at: v.nullable(clockTime),
  lastDue: v.nullable(day),
  ignored: whole(0, 1000),
  hasStopped: v.boolean(),
});

const lastAction = v.looseObject({
  version: v.literal(1),
  habitId: id,
  day,
  before: v.pipe(v.string(), v.length(1)),
  after: v.pipe(v.string(), v.length(1)),
  madeOn: day,
  madeAt: clockTime,
  isUndone: v.boolean(),
});

export const parseLastAction: Parse<LastAction> = (stored) => v.parse(v.pipe(record, lastAction), stored);
export const parseRests: Parse<Rests> = (stored) => v.parse(v.pipe(record, rests), stored);
export const parseMyHabits: Parse<MyHabits> = (stored) => v.parse(v.pipe(record, myHabits), stored);
export const parseDiary: Parse<Diary> = (stored) => v.parse(v.pipe(record, diary), stored);
export const parseVisit: Parse<Visit> = (stored) => v.parse(v.pipe(record, visit), stored);
export const parseTipRecord: Parse<TipRecord> = (stored) => v.parse(v.pipe(record, tipRecord), stored);
export const parseReminder: Parse<Reminder> = (stored) => v.parse(v.pipe(record, reminder), stored);
