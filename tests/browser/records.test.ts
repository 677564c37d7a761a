import { describe, expect, test } from 'vitest';
import { isLogKey, logKey, parseMonthLog, parseSettings, settingsKey } from '../../lib/browser/records.ts';
import { parsePageSettings } from '../../lib/browser/page-settings.ts';
import { emptyMonth } from '../../lib/domain/log.ts';
import { readingSettingsIn } from '../../lib/domain/reading-settings.ts';
import { defaultSettings, themes } from '../../lib/domain/settings.ts';

const settings = { ...defaultSettings(['water', 'walk'], 42) };
const log = { version: 1, days: { water: 'd.l', walk: '' } };

/** What is as an own field only after a parse: a literal would set the prototype. */
const withProto = (json: string): unknown => JSON.parse(json.replace('{', '{"__proto__":{"isPaused":true},'));

describe('settings', () => {
  test('that we write ourselves are ours, with every theme and the five habits', () => {
    expect(parseSettings(settings)).toEqual(settings);
    for (const theme of themes) expect(parseSettings({ ...settings, theme }).theme).toBe(theme);
    const five = ['a', 'b', 'c', 'd', 'e'];
    expect(parseSettings({ ...settings, habits: five }).habits).toEqual(five);
    expect(parseSettings({ ...settings, habits: [] }).habits).toEqual([]);
  });

  test('are the same to a page script', () => {
    const { isPaused, isOnRequest, sitesOff, quietKinds, theme } = settings;
    expect(parsePageSettings(settings)).toEqual({
      isPaused,
      isOnRequest,
      sitesOff,
      quietKinds,
      theme,
      ...readingSettingsIn(settings),
    });
  });

  test('of a version that had no reading settings have their defaults', () => {
    const { isPaused, sitesOff, theme, habits, dayStartsAt, tipSeed } = settings;
    const older = { version: 1, isPaused, sitesOff, theme, density: 'every', habits, dayStartsAt, tipSeed };
    expect(parseSettings(older)).toEqual({ ...settings, density: 'every' });
    expect(parsePageSettings(older)).toEqual(parsePageSettings(settings));
  });

  test.each([
    ['nothing', null],
    ['text', 'settings'],
    ['a list', [settings]],
    ['a future version', { ...settings, version: 2 }],
    ['a pause in words', { ...settings, isPaused: 'yes' }],
    ['one site for a list', { ...settings, sitesOff: 'example.org' }],
    ['a site that is no text', { ...settings, sitesOff: [1] }],
    ['an unknown kind of page', { ...settings, quietKinds: ['shops'] }],
    ['a request in words', { ...settings, isOnRequest: 'yes' }],
    ['an unknown theme', { ...settings, theme: 'sepia' }],
    ['an unknown preset', { ...settings, preset: 'wild' }],
    ['an unknown density', { ...settings, overrides: { density: 'all' } }],
    ['text a little too large', { ...settings, textScale: 201 }],
  ])('that are %s are refused by a page script too', (_, stored) => {
    expect(() => parsePageSettings(stored)).toThrow(TypeError);
    expect(() => parseSettings(stored)).toThrow();
  });

  test('keep the fields of a newer version as they are', () => {
    const newer = { ...settings, preset: 'tired', reminders: { at: [9, 30], quiet: null } };
    expect(parseSettings(newer)).toEqual(newer);
  });

  test.each([
    ['nothing', null],
    ['a list', [settings]],
    ['text', JSON.stringify(settings)],
    ['a future version', { ...settings, version: 2 }],
    ['a version in text', { ...settings, version: '1' }],
    ['no version', { ...settings, version: undefined }],
    ['a pause in words', { ...settings, isPaused: 'yes' }],
    ['one site for a list', { ...settings, sitesOff: 'example.org' }],
    ['a site that is no text', { ...settings, sitesOff: [1] }],
    ['an unknown kind of page', { ...settings, quietKinds: ['shops'] }],
    ['a request in words', { ...settings, isOnRequest: 'yes' }],
    ['an unknown theme', { ...settings, theme: 'sepia' }],
    ['an unknown preset', { ...settings, preset: 'wild' }],
    ['an unknown density', { ...settings, overrides: { density: 'all' } }],
    ['text a little too large', { ...settings, textScale: 201 }],
    ['501 habits', { ...settings, habits: Array.from({ length: 501 }, (_, i) => `habit-${i}`) }],
    ['a habit that is no text', { ...settings, habits: [null] }],
    ['a day that begins at 7', { ...settings, dayStartsAt: 7 }],
    ['a day that begins before midnight', { ...settings, dayStartsAt: -1 }],
    ['a day that begins at half past', { ...settings, dayStartsAt: 0.5 }],
    ['a seed that is no number', { ...settings, tipSeed: NaN }],
    ['a field too few', { version: 1 }],
    ['__proto__', withProto(JSON.stringify(settings))],
  ])('with %s are refused', (_, stored) => {
    expect(() => parseSettings(stored)).toThrow();
  });
});

describe('a month of ticks', () => {
  test.each([
    ['empty', emptyMonth],
    ['with days', log],
    ['with all 31 days', { version: 1, days: { water: 'd'.repeat(31) } }],
    ['with letters of a newer version', { version: 1, days: { water: 'dxz' } }],
    ['with fields of a newer version', { ...log, notes: { '2026-11-23': 'well' }, merged: [] }],
  ])('%s is ours and stays as it is', (_, stored) => {
    expect(parseMonthLog(stored)).toEqual(stored);
  });

  test.each([
    ['nothing', null],
    ['a list', []],
    ['a future version', { ...log, version: 2 }],
    ['no days', { version: 1 }],
    ['days in a list', { version: 1, days: ['d'] }],
    ['a month of 32 days', { version: 1, days: { water: 'd'.repeat(32) } }],
    ['a day that is no text', { version: 1, days: { water: 1 } }],
    ['a day that is nothing', { version: 1, days: { water: null } }],
    ['__proto__', withProto(JSON.stringify(log))],
    ['__proto__ among the habits', JSON.parse('{"version":1,"days":{"water":"d","__proto__":"d"}}')],
  ])('with %s is refused', (_, stored) => {
    expect(() => parseMonthLog(stored)).toThrow();
  });

  test('does not reach the prototype of all objects', () => {
    try {
      parseMonthLog(withProto(JSON.stringify(log)));
    } catch {
      // Refused, as above.
    }
    expect(({} as { isPaused?: unknown }).isPaused).toBeUndefined();
  });
});

test('keys of months are told from the key of the settings', () => {
  expect(logKey('2026-11')).toBe('log:2026-11');
  expect(isLogKey(logKey('2026-11'))).toBe(true);
  expect(isLogKey(settingsKey)).toBe(false);
});
