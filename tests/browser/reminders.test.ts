/** The reminder's alarms, and what is shown, over what is stored. */
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepReminder, setReminder } from '../../lib/browser/reminders.ts';
import {
  at,
  atNine,
  fire,
  library,
  nextAlarm,
  reminder,
  setStage,
  shown,
  storage,
  takePermission,
} from './reminder-stage.ts';

setStage();

const log = (days: object) => ({ version: 1, days });
/** Of the 26th of November 2026, a Thursday. */
const onThe26th = (letter: string): string => '.'.repeat(25) + letter;
const plans = (all: object) => ({ version: 1, own: [], plans: all });

describe('an alarm at its time', () => {
  test('shows "Your reminder" and nothing else', async () => {
    await storage.put({ reminder: atNine });
    keepReminder(library);
    await fire();
    expect(shown()).toEqual({
      reminder: {
        type: 'basic',
        iconUrl: fakeBrowser.runtime.getURL('/reminder.png'),
        title: 'Your reminder',
        message: '',
      },
    });
    expect(await reminder()).toEqual({ ...atNine, lastDue: '2026-11-26', ignored: 1 });
    expect(await nextAlarm()).toEqual(at(27, 9));
  });

  test('that fires again on the same day shows nothing', async () => {
    await storage.put({ reminder: atNine });
    keepReminder(library);
    await fire();
    await fakeBrowser.notifications.clear('reminder');
    await fire();
    expect(shown()).toEqual({});
  });

  test('stops after three days without an answer, and makes no other', async () => {
    await storage.put({ reminder: { ...atNine, ignored: 3 } });
    keepReminder(library);
    await fire();
    expect(shown()).toEqual({});
    expect(await reminder()).toMatchObject({ at: '09:00', hasStopped: true });
    expect(await nextAlarm()).toBeNull();
  });

  test('is not stopped where something was recorded on the day of the last one', async () => {
    await storage.put({
      reminder: { ...atNine, ignored: 3 },
      'log:2026-11': log({ walk: `${'.'.repeat(24)}l` }),
    });
    keepReminder(library);
    await fire();
    expect(shown()).toHaveProperty('reminder');
    expect(await reminder()).toMatchObject({ ignored: 1, hasStopped: false });
  });

  test('made for another zone’s nine shows nothing, and the right one is made', async () => {
    vi.setSystemTime(at(26, 8));
    await storage.put({ reminder: atNine });
    keepReminder(library);
    await fire(at(26, 8));
    expect(shown()).toEqual({});
    expect(await nextAlarm()).toEqual(at(26, 9));
  });

  test('that is to come at another zone’s nine is made anew within the hour', async () => {
    await storage.put({ reminder: atNine });
    keepReminder(library);
    await setReminder('09:00');
    expect(await fakeBrowser.alarms.get('reminder-zone')).toMatchObject({ periodInMinutes: 60 });
    await fakeBrowser.alarms.create('reminder', { when: at(27, 11).getTime() });
    await fire(at(26, 10), 'reminder-zone');
    expect(await nextAlarm()).toEqual(at(27, 9));
    expect(shown()).toEqual({});
  });

  test('that is late is left to come', async () => {
    await storage.put({ reminder: atNine });
    keepReminder(library);
    await fakeBrowser.alarms.create('reminder', { when: at(26, 8).getTime() });
    await fire(at(26, 9), 'reminder-zone');
    expect(await nextAlarm()).toEqual(at(26, 8));
  });

  test('that is turned off looks for no zone', async () => {
    keepReminder(library);
    await setReminder('09:00');
    await setReminder(null);
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  });

  test('made for another zone’s time shows nothing, also where today’s has passed', async () => {
    vi.setSystemTime(at(26, 9, 30));
    await storage.put({ reminder: atNine });
    keepReminder(library);
    await fire(at(26, 9, 30));
    expect(shown()).toEqual({});
    expect(await nextAlarm()).toEqual(at(27, 9));
  });

  test('that fires twice at once shows one', async () => {
    await storage.put({ reminder: atNine });
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    keepReminder(library);
    await Promise.all([fire(), fire()]);
    expect(create).toHaveBeenCalledOnce();
    expect(await reminder()).toMatchObject({ ignored: 1 });
  });

  test('of another name is somebody else’s', async () => {
    await storage.put({ reminder: atNine });
    keepReminder(library);
    await fire(at(26, 9), 'other');
    expect(shown()).toEqual({});
    expect(await nextAlarm()).toBeNull();
  });
});

const span = (kind: string, to: string | null) => ({
  rests: { version: 1, spans: [{ from: '2026-11-26', to, kind }] },
});
const done = { walk: onThe26th('d'), water: onThe26th('l') };

describe('is silent, with a next time,', () => {
  test.each<[string, object]>([
    ['when all habits are filled in', { 'log:2026-11': log(done) }],
    ['on a rest day', span('rest', '2026-11-26')],
    ['in a pause without end', span('pause', null)],
    [
      'in a pause that was begun tomorrow, before a flight west',
      { rests: { version: 1, spans: [{ from: '2026-11-27', to: null, kind: 'pause' }] } },
    ],
    [
      'when no habit is meant for today',
      { 'my-habits': plans({ walk: { weekdays: [3, 5] }, water: { weekdays: [5] } }) },
    ],
    [
      'when all that are meant for today are filled in',
      {
        'my-habits': plans({ water: { weekdays: [5] } }),
        'log:2026-11': log({ walk: onThe26th('r') }),
      },
    ],
    [
      'when a habit was done as often this week as it is meant to be',
      {
        'my-habits': plans({ walk: { timesAWeek: 2 } }),
        'log:2026-11': log({ walk: `${'.'.repeat(22)}dl`, water: onThe26th('d') }),
      },
    ],
  ])('%s', async (_, records) => {
    await storage.put({ reminder: atNine, ...records });
    keepReminder(library);
    await fire();
    expect(shown()).toEqual({});
    expect(await reminder()).toEqual({ ...atNine, lastDue: '2026-11-26' });
    expect(await nextAlarm()).toEqual(at(27, 9));
  });

  test('where the Monday of that week is in the month before', async () => {
    vi.setSystemTime(new Date(2026, 11, 1, 9));
    const onMonday = '.'.repeat(29) + 'd';
    await storage.put({
      reminder: { ...atNine, lastDue: '2026-11-30' },
      'my-habits': plans({ walk: { timesAWeek: 1 }, water: { timesAWeek: 1 } }),
      'log:2026-11': log({ walk: onMonday, water: onMonday }),
    });
    keepReminder(library);
    await fire(new Date(2026, 11, 1, 9));
    expect(shown()).toEqual({});
    expect(await reminder()).toMatchObject({ lastDue: '2026-12-01' });
  });
});

describe('is shown', () => {
  test.each<[string, object]>([
    ['when one of the habits is open', { 'log:2026-11': log({ walk: onThe26th('d') }) }],
    ['when one that is meant for today is open', { 'my-habits': plans({ walk: { weekdays: [5] } }) }],
    [
      'when a habit is meant more often this week',
      {
        'my-habits': plans({ walk: { timesAWeek: 1 }, water: { weekdays: [5] } }),
        'log:2026-11': log({ walk: `${'.'.repeat(21)}d` }),
      },
    ],
    [
      'the day after a rest',
      { rests: { version: 1, spans: [{ from: '2026-11-20', to: '2026-11-25', kind: 'rest' }] } },
    ],
  ])('%s', async (_, records) => {
    await storage.put({ reminder: atNine, ...records });
    keepReminder(library);
    await fire();
    expect(shown()).toHaveProperty('reminder');
  });

  test('where the reader has no habits', async () => {
    await storage.put({ reminder: atNine });
    keepReminder({ ids: new Set(), starting: [] });
    await fire();
    expect(shown()).toHaveProperty('reminder');
  });
});

describe('writes and shows nothing, and makes the next alarm all the same,', () => {
  test.each(['reminder', 'settings', 'my-habits', 'log:2026-11', 'rests'])(
    'where %s cannot be read',
    async (key) => {
      const unreadable = { version: 99, at: 5 };
      await storage.put({ reminder: atNine, [key]: unreadable });
      const before = await storage.everything();
      keepReminder(library);
      await fire();
      expect(shown()).toEqual({});
      expect(storage.writes()).toEqual([]);
      expect(await storage.everything()).toEqual(before);
      expect(await nextAlarm()).toEqual(at(27, 9));
    },
  );

  test('where the permission was taken back', async () => {
    await storage.put({ reminder: atNine });
    const taken = takePermission();
    keepReminder(library);
    await fire();
    taken.mockRestore();
    expect(shown()).toEqual({});
    expect(storage.writes()).toEqual([]);
    expect(await nextAlarm()).toEqual(at(27, 9));
  });

  test('where nothing can be written', async () => {
    await storage.put({ reminder: atNine });
    storage.failWrites(new Error('The disk is full'));
    keepReminder(library);
    await fire();
    expect(shown()).toEqual({});
    expect(await reminder()).toEqual(atNine);
    expect(await nextAlarm()).toEqual(at(27, 9));
  });
});

describe.each([
  ['the browser starts', () => fakeBrowser.runtime.onStartup.trigger()],
  [
    'the extension is updated',
    () =>
      fakeBrowser.runtime.onInstalled.trigger({
        reason: 'update',
        previousVersion: '0.1.0',
      }),
  ],
])('when %s', (_, start) => {
  test('the alarm is made anew', async () => {
    vi.setSystemTime(at(26, 8));
    await storage.put({ reminder: atNine });
    keepReminder(library);
    await start();
    await vi.waitFor(async () => expect(await nextAlarm()).toEqual(at(26, 9)));
    expect(shown()).toEqual({});
  });

  test('today’s is shown late, once, and none of the days before', async () => {
    vi.setSystemTime(at(26, 15));
    await storage.put({ reminder: { ...atNine, lastDue: '2026-11-20' } });
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    keepReminder(library);
    await start();
    await vi.waitFor(() => expect(shown()).toHaveProperty('reminder'));
    expect(create).toHaveBeenCalledOnce();
    expect(await nextAlarm()).toEqual(at(27, 9));
  });
});

describe('setting it', () => {
  test('makes the alarm, and takes it away again', async () => {
    await setReminder('09:30');
    expect(await nextAlarm()).toEqual(at(26, 9, 30));
    expect(await reminder()).toMatchObject({ at: '09:30', lastDue: null });
    await setReminder(null);
    expect(await nextAlarm()).toBeNull();
    expect(await reminder()).toMatchObject({ at: null });
  });
});
