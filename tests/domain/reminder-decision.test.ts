/** What a reminder does when it is due. Its times are in reminder.test.ts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDay, fromDayNumber } from '../../lib/domain/civil-day.ts';
import { type Reminder, answered, decide, noReminder } from '../../lib/domain/reminder.ts';

const atNine: Reminder = { ...noReminder, at: '09:00' };

describe('when it is due', () => {
  const date = civilDay('2026-11-26');
  const open = { date, states: ['nothing'], isFree: false, isAnswered: false } as const;

  test.each([
    ['nothing is recorded', { states: ['nothing', 'nothing'] }, 'show'],
    ['one of two is open', { states: ['done', 'nothing'] }, 'show'],
    ['all are done', { states: ['done', 'done'] }, 'silent'],
    ['each is done, a little, or at rest', { states: ['done', 'a-little', 'rest'] }, 'silent'],
    ['it is a rest day or a pause', { isFree: true }, 'silent'],
    ['no habit is shown', { states: [] }, 'show'],
    ['no habit is shown, in a pause', { states: [], isFree: true }, 'silent'],
  ] as const)('and %s: %s', (_, standing, act) => {
    const { act: acted, after } = decide(atNine, { ...open, ...standing });
    expect(acted).toBe(act);
    expect(after).toEqual({ ...atNine, lastDue: date, ignored: act === 'show' ? 1 : 0 });
  });

  test.each([
    ['shows on the first three days', [0, 0, 0], ['show', 'show', 'show'], 3, false],
    ['stops on the fourth', [0, 0, 0, 0], ['show', 'show', 'show', 'stop'], 3, true],
    ['counts anew from an answer', [0, 0, 1, 0, 0], ['show', 'show', 'show', 'show', 'show'], 3, false],
    ['goes on after an answer on the last day', [0, 0, 0, 1], ['show', 'show', 'show', 'show'], 1, false],
  ] as const)('and nobody answers, it %s', (_, answers, acts, ignored, hasStopped) => {
    let reminder = atNine;
    const seen = answers.map((isAnswered, i) => {
      const decision = decide(reminder, {
        ...open,
        date: fromDayNumber(20_000 + i),
        isAnswered: isAnswered === 1,
      });
      reminder = decision.after;
      return decision.act;
    });
    expect(seen).toEqual(acts);
    expect(reminder).toMatchObject({ at: '09:00', ignored, hasStopped });
  });

  test('a rest counts as no answer, and as no day without one', () => {
    const twice = { ...atNine, ignored: 2 };
    expect(decide(twice, { ...open, isFree: true }).after.ignored).toBe(2);
    expect(answered(twice)).toEqual(atNine);
  });

  test('never says a word to who answers every day, never more than three days to who does not, and keeps what it does not know', () => {
    const states = fc.array(fc.constantFrom('done', 'a-little', 'rest', 'nothing'), { maxLength: 5 });
    const day = fc.record({ states, isFree: fc.boolean(), isAnswered: fc.boolean() });
    fc.assert(
      fc.property(fc.array(day, { maxLength: 40 }), (days) => {
        let reminder: Reminder = { ...atNine, ...{ fromANewerVersion: 1 } };
        let unanswered = 0;
        for (const [i, standing] of days.entries()) {
          if (standing.isAnswered) unanswered = 0;
          const { act, after } = decide(reminder, { ...standing, date: fromDayNumber(20_000 + i) });
          if (act === 'show') unanswered++;
          expect(unanswered).toBeLessThanOrEqual(3);
          expect(after).toMatchObject({ fromANewerVersion: 1, at: '09:00', ignored: unanswered });
          expect(after.hasStopped).toBe(act === 'stop');
          if (standing.isFree) expect(act).toBe('silent');
          if (act === 'stop') return;
          reminder = after;
        }
      }),
    );
  });
});
