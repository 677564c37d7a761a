/** The fake browser as a reminder needs it, and what came of its alarms. */
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import english from '../../locales/en.json' with { type: 'json' };
import { type FaultyStorage, injectFaults } from './faults.ts';
import { stubWebLocks } from './web-locks.ts';

export const at = (date: number, hour: number, minute = 0): Date => new Date(2026, 10, date, hour, minute);
export const atNine = { version: 1, at: '09:00', lastDue: '2026-11-25', ignored: 0, hasStopped: false };
export const library = { ids: new Set(['walk', 'water']), starting: ['walk', 'water'] };
export let storage: FaultyStorage;
/** Each tells one listener that the reader has allowed something. */
export let allowed: (() => void)[];

/** Call once at the top of a test file. It is nine o'clock on the 26th of November 2026, a Thursday. */
export function setStage(): void {
  beforeEach(() => {
    fakeBrowser.reset();
    stubWebLocks();
    storage = injectFaults();
    allowed = [];
    vi.useFakeTimers({ toFake: ['Date'], now: at(26, 9) });
    vi.spyOn(fakeBrowser.permissions.onAdded, 'addListener').mockImplementation((hear) => {
      allowed.push(() => void hear({}));
    });
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(
      (key) => (english as Record<string, unknown>)[key] as string, // one without a plural
    );
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}

export const takePermission = () =>
  vi.spyOn(fakeBrowser as { notifications: unknown }, 'notifications', 'get').mockReturnValue(undefined);
export const fire = (made = at(26, 9), name = 'reminder') =>
  fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: made.getTime(), persistAcrossSessions: true });
export const shown = () => fakeBrowser.notifications.getAllCreateOptions();
export const nextAlarm = async () => {
  const alarm = await fakeBrowser.alarms.get('reminder');
  return alarm ? new Date(alarm.scheduledTime) : null;
};
export const reminder = async () => (await storage.stored())['reminder'];
