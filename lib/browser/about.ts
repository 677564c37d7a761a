/** What is known of the store itself: when it was begun, and what was exported last. */
import { type About, aboutKey, parseAbout } from './copies.ts';
import { update } from './storage.ts';

/** Days after which an export is old enough to be reminded of. */
const nudgeAfterDays = 30;

/** Whether it is time to say that an export would be good. */
export function isExportDue({ since, lastExport, isNudgeOff }: About, day: string): boolean {
  return !isNudgeOff && daysBetween(lastExport?.day ?? since, day) >= nudgeAfterDays;
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** @param day civil day, for a store that is begun now */
export async function changeAbout(day: string, change: (about: About) => About): Promise<void> {
  await update(aboutKey, parseAbout, (before) => change(before ?? newAbout(day)));
}

const newAbout = (day: string): About => ({
  version: 1,
  id: crypto.randomUUID(),
  since: day,
  lastExport: null,
  isNudgeOff: false,
});
