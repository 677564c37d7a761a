/** Writes what the reader records of days: ticks, notes, rests and habits of their own. Only the background calls this. */
import { type CivilDay, addDays, civilDay, civilDayOf, monthOf } from '../domain/civil-day.ts';
import { emptyDiary } from '../domain/diary.ts';
import { monthBefore } from '../domain/last-action.ts';
import { emptyMonth, letterAt, withDayState } from '../domain/log.ts';
import { noOwnHabits } from '../domain/my-habits.ts';
import {
  type Rests,
  endPause,
  noRests,
  withBlanks,
  withPause,
  withRest,
  withSpan,
  withoutRest,
  withoutSpan,
} from '../domain/rest.ts';
import {
  diaryKey,
  lastActionKey,
  myHabitsKey,
  parseDiary,
  parseLastAction,
  parseMyHabits,
  parseRests,
  restsKey,
} from './habit-records.ts';
import type { Request } from './messages.ts';
import { logKey, parseMonthLog } from './records.ts';
import { exclusively, read, update, write } from './storage.ts';

const asks = [
  'tick',
  'undo-tick',
  'set-note',
  'set-rest',
  'set-span',
  'set-everything-paused',
  'leave-blank',
  'set-own-habit',
  'set-plan',
] as const;
export type HabitRequest = Extract<Request, { ask: (typeof asks)[number] }>;

export const isHabitRequest = (request: Request): request is HabitRequest =>
  asks.some((one) => one === request.ask);

const firstDay = civilDay('2000-01-01');
/** Rests may be written down before they begin, days ahead. */
const restsAhead = 400;

/**
 * Whether the days of a request may be recorded. Somewhere it is tomorrow already, seen from UTC, and nowhere later.
 *
 * @param now by which the day in UTC is known
 */
export function isOfItsTime(request: HabitRequest, now: Date): boolean {
  const today = civilDay(now.toISOString().slice(0, 10));
  const isWithin = (day: CivilDay, ahead: number): boolean => firstDay <= day && day <= addDays(today, ahead);
  switch (request.ask) {
    case 'tick':
    case 'set-note':
    case 'set-everything-paused':
    case 'leave-blank':
      return isWithin(request.day, 1);
    case 'set-rest':
      return isWithin(request.from, restsAhead) && isWithin(request.to, restsAhead);
    case 'set-span':
      return (
        isWithin(request.span.from, restsAhead) && isWithin(request.span.to ?? request.span.from, restsAhead)
      );
    case 'undo-tick':
    case 'set-own-habit':
    case 'set-plan':
      return true;
    default:
      return request satisfies never;
  }
}

/** @throws StorageError where the read or the write failed; then nothing was written */
export async function keepHabit(request: HabitRequest, now: Date): Promise<boolean | null> {
  switch (request.ask) {
    case 'tick':
      await tick(request, now);
      return null;
    case 'undo-tick':
      return undoTick();
    case 'set-note': {
      const { day, note } = request;
      await update(diaryKey(monthOf(day)), parseDiary, (before) => {
        const diary = before ?? emptyDiary;
        const { [day]: _, ...others } = diary.notes;
        return { ...diary, notes: note === '' ? others : { ...others, [day]: note } };
      });
      return null;
    }
    case 'set-rest': {
      const { from, to, isRest } = request;
      return changeRests((rests) => (isRest ? withRest(rests, from, to) : withoutRest(rests, from, to)));
    }
    case 'set-span': {
      const { span, isKept } = request;
      return changeRests((rests) => (isKept ? withSpan(rests, span) : withoutSpan(rests, span)));
    }
    case 'set-everything-paused': {
      const { day, isPaused } = request;
      return changeRests((rests) => (isPaused ? withPause(rests, day) : endPause(rests, day)));
    }
    case 'leave-blank':
      return changeRests((rests) => withBlanks(rests, request.day));
    case 'set-own-habit': {
      const { habit } = request;
      await update(myHabitsKey, parseMyHabits, (before) => {
        const mine = before ?? noOwnHabits;
        const isKnown = mine.own.some(({ id }) => id === habit.id);
        return {
          ...mine,
          own: isKnown
            ? mine.own.map((own) => (own.id === habit.id ? { ...own, ...habit } : own))
            : [...mine.own, habit],
        };
      });
      return null;
    }
    case 'set-plan': {
      const { habitId, plan } = request;
      await update(myHabitsKey, parseMyHabits, (before) => {
        const mine = before ?? noOwnHabits;
        const { [habitId]: _, ...others } = mine.plans;
        return { ...mine, plans: plan === null ? others : { ...others, [habitId]: plan } };
      });
      return null;
    }
    default:
      return request satisfies never;
  }
}

/** The tick and what it takes to take it back, in one write. What cannot be read of the last action is left, and the tick kept. */
function tick({ habitId, day, state }: Extract<Request, { ask: 'tick' }>, now: Date): Promise<void> {
  return exclusively(async () => {
    const key = logKey(monthOf(day));
    const log = await read(key, parseMonthLog);
    if (log.status === 'failed') throw log.error;
    const last = await read(lastActionKey, parseLastAction);
    const before = log.status === 'found' ? log.value : emptyMonth;
    const after = withDayState(before, habitId, day, state);
    const date = Number(day.slice(8));
    const action = {
      version: 1,
      habitId,
      day,
      before: letterAt(before, habitId, date),
      after: letterAt(after, habitId, date),
      madeOn: civilDayOf(now, 0),
      madeAt: [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':'),
      isUndone: false,
    };
    // The day last: where a write ends halfway, what is said not to be saved is not.
    await write({ ...(last.status !== 'failed' && { [lastActionKey]: action }), [key]: after });
  });
}

/**
 * The day first, and then the word of it: where the browser ends in between, it can be asked for again, and is found done.
 *
 * @returns whether there was something to take back
 */
function undoTick(): Promise<boolean> {
  return exclusively(async () => {
    const last = await read(lastActionKey, parseLastAction);
    if (last.status === 'failed') throw last.error;
    if (last.status === 'absent' || last.value.isUndone) return false;
    const key = logKey(monthOf(last.value.day));
    const log = await read(key, parseMonthLog);
    if (log.status === 'failed') throw log.error;
    const before = log.status === 'found' ? monthBefore(log.value, last.value) : null;
    if (before === null) return false;
    await write({ [key]: before });
    // The day is as it was, whatever becomes of this.
    await write({ [lastActionKey]: { ...last.value, isUndone: true } }).catch(() => undefined);
    return true;
  });
}

async function changeRests(change: (rests: Rests) => Rests): Promise<null> {
  await update(restsKey, parseRests, (before) => change(before ?? noRests));
  return null;
}
