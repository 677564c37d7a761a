import { describe, expect, test } from 'vitest';
import { civilDay } from '../../lib/domain/civil-day.ts';
import { mergeTipRecords, withSavedTip, withShownTip, withTipLeftOut } from '../../lib/domain/tip-changes.ts';
import { type TipRecord, hasHadExtra, noTipRecord } from '../../lib/domain/tip-record.ts';
import { shownOn } from '../../lib/domain/tip-rotation.ts';

const monday = civilDay('2026-11-23');
const tuesday = civilDay('2026-11-24');
const shownOnMonday: TipRecord = { ...noTipRecord, shown: [{ day: monday, id: 'oats' }] };

describe('what a day shows is written down', () => {
  test('once, however many windows say so', () => {
    const once = withShownTip(noTipRecord, { day: monday, id: 'oats' }, null);
    expect(once).toEqual(shownOnMonday);
    expect(withShownTip(once, { day: monday, id: 'oats' }, null)).toBe(once);
  });

  test('and not over what another window has written since', () => {
    expect(withShownTip(shownOnMonday, { day: monday, id: 'beans' }, null)).toBe(shownOnMonday);
    expect(withShownTip(shownOnMonday, { day: monday, id: 'beans' }, 'leeks')).toBe(shownOnMonday);
  });

  test('in the place of what it took for the tip of that day', () => {
    expect(withShownTip(shownOnMonday, { day: monday, id: 'beans' }, 'oats').shown).toEqual([
      { day: monday, id: 'oats' },
      { day: monday, id: 'beans' },
    ]);
  });

  test('and no more than four hundred days', () => {
    const shown = Array.from({ length: 400 }, (_, i) => ({ day: monday, id: `tip-${i}` }));
    const after = withShownTip({ ...noTipRecord, shown }, { day: tuesday, id: 'oats' }, null);
    expect(after.shown).toEqual([...shown.slice(1), { day: tuesday, id: 'oats' }]);
  });
});

test('a day has one more, and the day after has one again', () => {
  const extra = { day: monday, id: 'beans', isExtra: true } as const;
  const more = withShownTip(shownOnMonday, extra, 'oats');
  expect(more.shown.at(-1)).toEqual(extra);
  expect([hasHadExtra(more, monday), hasHadExtra(more, tuesday)]).toEqual([true, false]);
  expect(withShownTip(more, { ...extra, id: 'leeks' }, 'beans')).toBe(more);
  // A tip in the place of one that was left out is no more than the day's own.
  expect(withShownTip(more, { day: monday, id: 'leeks' }, 'beans').shown).toHaveLength(3);
});

test('what is left out can be taken back, and what is saved let go, the latest first and each once', () => {
  const out = withTipLeftOut(withTipLeftOut(noTipRecord, 'oats', true), 'beans', true);
  expect(withTipLeftOut(out, 'oats', true).notForMe).toEqual(['oats', 'beans']);
  expect(withTipLeftOut(out, 'oats', false).notForMe).toEqual(['beans']);
  const saved = withSavedTip(withSavedTip(shownOnMonday, 'oats', true), 'leeks', true);
  expect(saved).toEqual({ ...shownOnMonday, saved: ['leeks', 'oats'] });
  expect(withSavedTip(saved, 'leeks', false).saved).toEqual(['oats']);
});

describe('two records in one', () => {
  const of = (fields: Partial<TipRecord>): TipRecord => ({ ...noTipRecord, ...fields });
  const on = (day: string, id: string) => ({ day: civilDay(day), id });

  test('have their showings in the order of days, and a day that both have shows the own tip', () => {
    const own = of({ shown: [on('2026-11-20', 'a'), on('2026-11-22', 'b')] });
    const coming = of({ shown: [on('2026-11-19', 'c'), on('2026-11-22', 'd'), on('2026-11-22', 'b')] });
    const { shown } = mergeTipRecords(own, coming);
    expect(shown.map(({ id }) => id)).toEqual(['c', 'a', 'd', 'b']);
    expect(shownOn(shown, civilDay('2026-11-22'))).toBe('b');
  });

  test('leave out and keep what either does, and keep fields they do not know', () => {
    const own = { ...of({ notForMe: ['a'], saved: ['b'] }), newer: 1 };
    const both = mergeTipRecords(own, of({ notForMe: ['c', 'a'], saved: ['d'] }));
    expect(both).toMatchObject({ notForMe: ['a', 'c'], saved: ['b', 'd'], newer: 1 });
  });
});
