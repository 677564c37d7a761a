/** A reminder in the night of a reader whose own day starts at four. */
import { expect, test, vi } from 'vitest';
import { keepReminder } from '../../lib/browser/reminders.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { at, atNine, fire, library, reminder, setStage, shown, storage } from './reminder-stage.ts';

setStage();

const log = (days: object) => ({ version: 1, days });

test('is silent when that day, which has not ended yet, is filled in', async () => {
  vi.setSystemTime(at(27, 2));
  await storage.put({
    reminder: { ...atNine, at: '02:00' },
    settings: { ...defaultSettings(['walk', 'water'], 1), dayStartsAt: 4 },
    'log:2026-11': log({ walk: `${'.'.repeat(25)}d`, water: `${'.'.repeat(25)}l` }),
  });
  keepReminder(library);
  await fire(at(27, 2));
  expect(shown()).toEqual({});
  expect(await reminder()).toMatchObject({ lastDue: '2026-11-27' });
});

test('is answered by what was recorded on that day, which is the date before', async () => {
  vi.setSystemTime(at(26, 2));
  await storage.put({
    reminder: { ...atNine, at: '02:00', ignored: 3 },
    settings: { ...defaultSettings(['walk'], 1), dayStartsAt: 4 },
    'log:2026-11': log({ walk: '.'.repeat(23) + 'd' }),
  });
  keepReminder(library);
  await fire(at(26, 2));
  expect(await reminder()).toMatchObject({ hasStopped: false, ignored: 1 });
});
