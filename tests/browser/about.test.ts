import { expect, test } from 'vitest';
import { isExportDue } from '../../lib/browser/about.ts';

const about = { version: 1, id: 'a', since: '2026-11-01', lastExport: null, isNudgeOff: false } as const;
const exported = { day: '2026-11-20', name: 'a.json' };

test.each([
  ['a store of a month without an export', about, '2026-12-01', true],
  ['a younger store', about, '2026-11-30', false],
  ['a month after the last export', { ...about, lastExport: exported }, '2026-12-20', true],
  ['less than a month after it', { ...about, lastExport: exported }, '2026-12-19', false],
  ['a reader who wants no more reminders', { ...about, isNudgeOff: true }, '2028-01-01', false],
  ['a clock that went back', about, '2025-11-01', false],
])('whether an export is due for %s', (_, known, day, isDue) => {
  expect(isExportDue(known, day)).toBe(isDue);
});
