import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupFile, fileBytesMax, readBackupFile } from '../../lib/browser/backup-file.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';

const records = {
  settings: { ...defaultSettings(['water'], 7), fromANewerVersion: ['kept'] },
  'log:2026-11': { version: 1, days: { water: 'd.lr' }, fromANewerVersion: 1 },
};
const file = backupFile(records, '2026-11-26');
const changed = (change: object): string => JSON.stringify({ ...(JSON.parse(file) as object), ...change });
const withRecord = (key: string, value: unknown): string =>
  changed({ records: { ...records, [key]: value } });

describe('an exported file', () => {
  test('comes back as it was, unknown fields too', () => {
    expect(readBackupFile(file)).toEqual({ ok: true, records, unread: 0, isWhole: true });
  });

  test('carries what could not be read, and says so when it comes back', () => {
    const strange = { 'log:2026-12': { version: 9 }, 'from-a-newer-version': { a: 1 }, settings: 'text' };
    const made = backupFile({ ...records, ...strange }, '2026-11-26');
    expect(JSON.parse(made)).toMatchObject({ unreadable: strange });
    expect(readBackupFile(made)).toMatchObject({ ok: true, unread: 3 });
  });

  test('of ten years of thirty habits is far below what may come in', () => {
    const days = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`habit-number-${i}`, 'd'.repeat(31)]),
    );
    const years = Object.fromEntries(
      Array.from({ length: 120 }, (_, i) => [
        `log:${2026 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
        { version: 1, days },
      ]),
    );
    const long = backupFile(years, '2035-12-31');
    expect(long.length).toBeLessThan(fileBytesMax / 10);
    expect(readBackupFile(long)).toMatchObject({ ok: true, records: years });
  });
});

describe('a file is refused', () => {
  test.each([
    ['that is cut short', file.slice(0, -20), 'damaged'],
    ['of 10 MB', changed({ more: 'x'.repeat(10_000_000) }), 'too-big'],
    [
      'that is binary',
      String.fromCharCode(...Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)),
      'not-ours',
    ],
    ['that is empty', '', 'not-ours'],
    ['that is a web page', '<!doctype html><p>Hello', 'not-ours'],
    ['of another program', '{"habits":[]}', 'not-ours'],
    ['that is a list', '[1,2]', 'not-ours'],
    ['that is null', 'null', 'not-ours'],
    ['of the future', changed({ version: 2 }), 'future'],
    ['of a version in words', changed({ version: 'two' }), 'damaged'],
    ['with a record of the future', withRecord('log:2026-12', { version: 2, days: [] }), 'future'],
    ['with a list for records', changed({ records: [] }), 'damaged'],
    ['with records that are null', changed({ records: null }), 'damaged'],
    ['without records', changed({ records: {} }), 'empty'],
    ['with an unknown kind of record', withRecord('passwords', { version: 1 }), 'damaged'],
    ['with a month that is none', withRecord('log:2026-13', { version: 1, days: {} }), 'damaged'],
    [
      'with a copy among its records',
      withRecord('backup:0', { version: 1, day: '', sequence: 1, records: {} }),
      'damaged',
    ],
    ['with days that are numbers', withRecord('log:2026-12', { version: 1, days: { water: 7 } }), 'damaged'],
    [
      'with a month of 32 days',
      withRecord('log:2026-12', { version: 1, days: { water: 'd'.repeat(32) } }),
      'damaged',
    ],
    [
      'with settings of wrong types',
      withRecord('settings', { ...records.settings, habits: 'water' }),
      'damaged',
    ],
    ['with __proto__ for a record', file.replace('"settings":', '"__proto__":'), 'damaged'],
    [
      'with __proto__ in a record',
      file.replace('"isPaused":', '"__proto__": {"isPaused": true}, "isPaused":'),
      'damaged',
    ],
    ['with __proto__ for a habit', file.replace('"water":', '"__proto__":'), 'damaged'],
    ['with a hundred thousand brackets', `{"format": ${'['.repeat(100_000)}`, 'damaged'],
    [
      'with a million keys',
      `{"format":"ms-gut-companion-backup","version":1,"records":{${Array.from({ length: 1_000_000 }, (_, i) => `"${i}":0`).join()}}}`,
      'too-big',
    ],
    [
      'with a quarter of a million keys',
      `{"format":"ms-gut-companion-backup","version":1,"records":{"log:2026-11":{"version":1,"days":{${Array.from({ length: 250_000 }, (_, i) => `"h${i}":"d"`).join()}}}}}`,
      'too-big',
    ],
    ['that is a table of something else', 'day,steps\n2026-11-01,4000\n', 'not-ours'],
    ['that is a table with a day that is none', 'day,habit,state\n2026-02-30,water,done\n', 'not-ours'],
    ['that is a table without rows', 'day,habit,state\n', 'empty'],
  ])('%s', (_, text, fault) => {
    expect(readBackupFile(text)).toEqual({ ok: false, fault });
    expect(({} as { isPaused?: unknown }).isPaused).toBeUndefined();
  });

  test('or read, and never throws, whatever is in it', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (json) => {
        const text = changed({ records: { 'log:2026-11': JSON.parse(json) as unknown } });
        expect(typeof readBackupFile(text).ok).toBe('boolean');
        expect(readBackupFile(json).ok).toBe(false);
      }),
    );
  });
});
