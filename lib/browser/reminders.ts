/**
 * The daily reminder in the browser's hands: an alarm for its next time alone, made anew after each, at each start and in
 * another time zone, and a notification that says the same words every day. What is shown is decided by `lib/domain/reminder.ts` when it is due.
 */
import { type CivilDay, addDays, civilDayOf, monthOf } from '../domain/civil-day.ts';
import { type DayState, dayStateOf, emptyMonth } from '../domain/log.ts';
import { noOwnHabits } from '../domain/my-habits.ts';
import { isDue as isMeantFor } from '../domain/plan.ts';
import { withOverrides } from '../domain/presets.ts';
import {
  type Reminder,
  type Standing,
  answered,
  decide,
  dueOn,
  isDue,
  isDueTime,
  nextDue,
  noReminder,
  setTo,
  timeOf,
  wallTimeOf,
} from '../domain/reminder.ts';
import { isRestDay, noRests, openPause } from '../domain/rest.ts';
import { browser } from './api.ts';
import {
  myHabitsKey,
  parseMyHabits,
  parseReminder,
  parseRests,
  reminderKey,
  restsKey,
} from './habit-records.ts';
import { readSettings } from './reader-records.ts';
import { logKey, parseMonthLog } from './records.ts';
import { readOr, update } from './storage.ts';
import { openSidePanel } from './side-panel.ts';

/** The alarm's name, and the notification's: today's takes the place of one that still stands there. */
const name = 'reminder';
/** The alarm that looks whether the reader has travelled: no browser tells of another time zone. */
const zoneName = 'reminder-zone';
const zoneMinutes = 60;

/** The habits of the library, and those of a reader who has chosen none. */
export interface HabitLibrary {
  readonly ids: ReadonlySet<string>;
  readonly starting: readonly string[];
}

/** Has to be called as the background starts, before anything is waited for, so that its events wake it. */
export function keepReminder(library: HabitLibrary): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === zoneName) return inSilence(followZone());
    if (alarm.name !== name) return undefined;
    return inSilence(catchUp(library, new Date(alarm.scheduledTime)));
  });
  const start = (): Promise<void> => inSilence(catchUp(library, null));
  browser.runtime.onStartup.addListener(() => void start());
  browser.runtime.onInstalled.addListener(() => void start());
  listenForPress();
  // Before the reader has allowed them there are no notifications to listen to.
  browser.permissions.onAdded.addListener(listenForPress);
}

/** A record that cannot be read or written is left as it is, and its reminder out; the pages say so when they are opened. */
const inSilence = (doing: Promise<void>): Promise<void> => doing.catch(() => undefined);

/** @param at `HH:MM`, or `null` for never */
export async function setReminder(at: string | null): Promise<void> {
  const now = new Date();
  await makeAlarm(await change((reminder) => setTo(reminder, at, now)), now);
}

/** @param made the time of the alarm that fired; `null` where the browser has just started */
async function catchUp(library: HabitLibrary, made: Date | null): Promise<void> {
  const now = new Date();
  const before = await readOr(reminderKey, parseReminder, noReminder).catch(async (error: unknown) => {
    if (made) await browser.alarms.create(name, { when: nextDue(now, wallTimeOf(made)).getTime() });
    throw error;
  });
  const at = timeOf(before);
  if (at === null) return;
  const isOfHere = made === null || isDueTime(made, at);
  // First of all, so that whatever fails now, there is a next time.
  await makeAlarm(before, now);
  if (isOfHere && isDue(before, now)) await makeAlarm(await remind(library, before, now), now);
}

/** An alarm that is still to come, and not at the reminder's time in this zone, is made anew. One that is late is left to come. */
async function followZone(): Promise<void> {
  const reminder = await readOr(reminderKey, parseReminder, noReminder);
  const at = timeOf(reminder);
  const now = new Date();
  const due = (await browser.alarms.get(name))?.scheduledTime;
  if (at === null || due === undefined || due <= now.getTime()) return;
  if (!isDueTime(new Date(due), at)) await makeAlarm(reminder, now);
}

/** Written down before it is shown: where the browser ends in between, it is left out, and never shown twice. */
async function remind(library: HabitLibrary, seen: Reminder, now: Date): Promise<Reminder> {
  if (!notifications()) return seen; // the reader has taken the permission back
  const standing = await standingNow(library, seen, now);
  let act = 'silent';
  const after = await change((before) => {
    // It may have been set, or have fired elsewhere, since.
    if (!isDue(before, now)) return before;
    const decision = decide(before, standing);
    act = decision.act;
    return decision.after;
  });
  // Its type knows the keys of a generated catalogue only.
  const i18n = browser.i18n as { getMessage: (key: string) => string };
  if (act === 'show')
    await browser.notifications.create(name, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/reminder.png'),
      title: i18n.getMessage('reminderText'),
      message: '',
    });
  return after;
}

async function standingNow(library: HabitLibrary, { at, lastDue }: Reminder, now: Date): Promise<Standing> {
  const settings = await readSettings(library.starting);
  if (settings.status === 'failed') throw settings.error;
  const { habits, preset, overrides, dayStartsAt } = settings.value;
  const { own, plans } = await readOr(myHabitsKey, parseMyHabits, noOwnHabits);
  const isKnown = (id: string): boolean =>
    library.ids.has(id) || own.some((habit) => habit.id === id && !habit.isArchived);
  const today = civilDayOf(now, dayStartsAt);
  const lastDay = at !== null && lastDue !== null ? civilDayOf(dueOn(lastDue, at), dayStartsAt) : null;
  const log = await logOf(today);
  // A plan looks back to Monday, which may be in the month before.
  const weekAgo = addDays(today, -6);
  const logs = { [monthOf(weekAgo)]: await logOf(weekAgo), [monthOf(today)]: log };
  const planOf = (id: string) => (Object.hasOwn(plans, id) ? plans[id] : undefined);
  const chosen = habits.filter(isKnown);
  const meant = chosen.filter((id) => isMeantFor(planOf(id), id, logs, today));
  const rests = await readOr(restsKey, parseRests, noRests);
  const shown = meant.slice(0, withOverrides(preset, overrides).habitsShown);
  return {
    date: civilDayOf(now, 0),
    states: shown.map((id): DayState => dayStateOf(log, id, today)),
    isFree: openPause(rests) !== null || isRestDay(rests, today) || (chosen.length > 0 && meant.length === 0),
    isAnswered: (await isAnyRecorded(today)) || (lastDay !== null && (await isAnyRecorded(lastDay))),
  };
}

const logOf = (day: CivilDay) => readOr(logKey(monthOf(day)), parseMonthLog, emptyMonth);

async function isAnyRecorded(day: CivilDay): Promise<boolean> {
  const log = await logOf(day);
  return Object.keys(log.days).some((id) => dayStateOf(log, id, day) !== 'nothing');
}

async function makeAlarm(reminder: Reminder, now: Date): Promise<void> {
  const at = timeOf(reminder);
  if (at === null) {
    await browser.alarms.clear(name);
    await browser.alarms.clear(zoneName);
    return;
  }
  await browser.alarms.create(name, { when: nextDue(now, at).getTime() });
  await browser.alarms.create(zoneName, { periodInMinutes: zoneMinutes });
}

function listenForPress(): void {
  const pressed = notifications()?.onClicked;
  if (pressed && !pressed.hasListener(open)) pressed.addListener(open);
}

/** None before the reader has allowed them; the API's type does not know that. */
const notifications = (): typeof browser.notifications | undefined =>
  (browser as { readonly notifications?: typeof browser.notifications }).notifications;

function open(id: string): void {
  if (id !== name) return;
  void openTips();
  void browser.notifications.clear(name);
  void inSilence(change(answered).then(() => undefined));
}

/** The popup where the browser opens it, or its panel beside the page; and where it opens neither, a tab, or a window for it. */
async function openTips(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    if (await openSidePanel()) return;
    const url = browser.runtime.getURL('/popup.html');
    await browser.tabs.create({ url }).catch(() => browser.windows.create({ url }));
  }
}

const change = (to: (reminder: Reminder) => Reminder): Promise<Reminder> =>
  update(reminderKey, parseReminder, (before) => to(before ?? noReminder));
