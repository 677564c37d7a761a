import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civilDay, monthOf } from '../../lib/domain/civil-day.ts';
import { emptyDiary } from '../../lib/domain/diary.ts';
import { noSavedTerms } from '../../lib/domain/kept-words.ts';
import { type DayState, type MonthLog, emptyMonth, withDayState } from '../../lib/domain/log.ts';
import { noRests } from '../../lib/domain/rest.ts';
import { type VisitRecords, periodSince, visitSummary } from '../../lib/domain/visit-summary.ts';

const nothing: VisitRecords = { logs: {}, diaries: {}, rests: noRests, saved: noSavedTerms };
const period = { from: civilDay('2026-10-30'), to: civilDay('2026-11-03') };

describe('the period', () => {
  test.each([
    ['begins on the day of the last visit', '2026-08-03', '2026-08-03'],
    ['is today alone where that was today', '2026-11-26', '2026-11-26'],
    ['is of three months where no visit is noted', null, '2026-08-01'],
    ['is of three months where the visit is still to come', '2026-12-01', '2026-08-01'],
  ])('%s', (_, lastVisit, from) => {
    const today = civilDay('2026-11-26');
    expect(periodSince(lastVisit === null ? null : civilDay(lastVisit), today)).toEqual({ from, to: today });
  });
});

describe('the summary', () => {
  test('of nothing is empty', () => {
    expect(visitSummary(nothing, period, ['walk'])).toEqual({
      habits: [],
      spans: [],
      presets: [],
      notes: [],
      termIds: [],
    });
  });

  test('counts days of the period alone, over the end of a month', () => {
    const logs = {
      '2026-10': { version: 1, days: { walk: `${'d'.repeat(29)}dl`, water: 'd' } },
      '2026-11': { version: 1, days: { walk: 'r.d.d', sleep: 'l' } },
    } as const;
    const { habits } = visitSummary({ ...nothing, logs }, period, ['sleep', 'walk']);
    expect(habits).toEqual([
      { habitId: 'sleep', counts: { days: 5, showedUp: 1, aLittle: 1, rest: 0, paused: 0 } },
      { habitId: 'walk', counts: { days: 5, showedUp: 3, aLittle: 1, rest: 1, paused: 0 } },
    ]);
  });

  test('has the chosen habits first, in their order, and then those of other times by their id', () => {
    const logs = {
      '2026-10': { version: 1, days: { yoga: `${'.'.repeat(30)}d` } },
      '2026-11': { version: 1, days: { walk: 'd', breath: 'd', sleep: 'd' } },
    } as const;
    const { habits } = visitSummary({ ...nothing, logs }, period, ['walk', 'sleep']);
    expect(habits.map(({ habitId }) => habitId)).toEqual(['walk', 'sleep', 'breath', 'yoga']);
  });

  test('has the rests and pauses that touch it, by their first day', () => {
    const span = (from: string, to: string | null, kind: 'rest' | 'pause') => ({
      from: civilDay(from),
      to: to === null ? null : civilDay(to),
      kind,
    });
    const before = span('2026-10-01', '2026-10-29', 'rest');
    const over = span('2026-10-01', '2026-10-30', 'rest');
    const last = span('2026-11-03', null, 'pause');
    const after = span('2026-11-04', null, 'pause');
    const { spans } = visitSummary(
      { ...nothing, rests: { version: 1, spans: [last, after, before, over] } },
      period,
      [],
    );
    expect(spans).toEqual([over, last]);
  });

  test('has presets, notes and saved words of the period', () => {
    const diaries = {
      '2026-10': {
        ...emptyDiary,
        notes: { '2026-10-29': 'Too early', '2026-10-31': 'Walked' },
        presets: { '2026-10-31': 'tired' },
      },
      '2026-11': {
        ...emptyDiary,
        notes: { '2026-11-02': '', '2026-11-04': 'Too late' },
        presets: { '2026-11-01': 'tired', '2026-11-02': 'usual' },
      },
    } as const;
    const term = (termId: string, day: string) => ({
      termId,
      day: civilDay(day),
      sentence: day,
      title: '',
      url: '',
    });
    const terms = [
      term('myelin', '2026-11-04'),
      term('spms', '2026-11-01'),
      term('butyrate', '2026-10-31'),
      term('spms', '2026-10-30'),
      term('dysbiosis', '2026-10-29'),
    ];
    const summary = visitSummary({ ...nothing, diaries, saved: { version: 1, terms } }, period, []);
    expect(summary).toMatchObject({
      presets: [
        { preset: 'usual', days: 1 },
        { preset: 'tired', days: 2 },
      ],
      notes: [{ day: '2026-10-31', note: 'Walked' }],
      termIds: ['spms', 'butyrate'],
    });
  });
});

test('what is counted of a habit is what was ticked in the period', () => {
  const entry = fc.record({
    offset: fc.integer({ min: -40, max: 40 }),
    state: fc.constantFrom<DayState>('done', 'a-little', 'rest', 'nothing'),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 60 }), (all) => {
      const logs: Record<string, MonthLog> = {};
      const last = new Map<string, DayState>();
      for (const { offset, state } of all) {
        const day = addDays(period.from, offset);
        logs[monthOf(day)] = withDayState(logs[monthOf(day)] ?? emptyMonth, 'walk', day, state);
        last.set(day, state);
      }
      const ticked = [...last].filter(
        ([day, state]) =>
          period.from <= day && day <= period.to && (state === 'done' || state === 'a-little'),
      );
      const counts = visitSummary({ ...nothing, logs }, period, []).habits[0]?.counts;
      expect(counts?.showedUp ?? 0).toBe(ticked.length);
    }),
  );
});
