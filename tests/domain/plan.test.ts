import { describe, expect, test } from 'vitest';
import { type CivilDay, civilDay, monthOf, weekdayOf } from '../../lib/domain/civil-day.ts';
import type { Logs } from '../../lib/domain/day-facts.ts';
import { type DayState, emptyMonth, withDayState } from '../../lib/domain/log.ts';
import { isDue } from '../../lib/domain/plan.ts';

const logsOf = (...entries: (readonly [day: string, state: DayState])[]): Logs =>
  entries.reduce<Logs>((logs, [text, state]) => {
    const day: CivilDay = civilDay(text);
    return { ...logs, [monthOf(day)]: withDayState(logs[monthOf(day)] ?? emptyMonth, 'walk', day, state) };
  }, {});

test.each([
  ['2026-11-23', 1],
  ['2026-11-29', 7],
  ['2028-02-29', 2],
  ['1969-12-31', 3],
  ['1970-01-01', 4],
])('%s is weekday %i', (day, weekday) => {
  expect(weekdayOf(civilDay(day))).toBe(weekday);
});

test('without a plan a habit is due on every day', () => {
  expect(isDue(undefined, 'walk', logsOf(['2026-11-26', 'done']), civilDay('2026-11-26'))).toBe(true);
});

test('on its weekdays a habit is due, whatever is recorded, and on no other', () => {
  const plan = { weekdays: [1, 4, 7] };
  const due = Array.from({ length: 7 }, (_, i) => civilDay(`2026-11-${23 + i}`)).filter((day) =>
    isDue(plan, 'walk', logsOf(['2026-11-23', 'done']), day),
  );
  expect(due).toEqual(['2026-11-23', '2026-11-26', '2026-11-29']);
});

describe('twice in a calendar week', () => {
  // Thursday 3 December; the week began on Monday 30 November.
  const day = civilDay('2026-12-03');
  test.each<[string, Logs, boolean]>([
    ['with nothing recorded', {}, true],
    ['after one time', logsOf(['2026-11-30', 'done']), true],
    ['after two, of which one a little', logsOf(['2026-11-30', 'a-little'], ['2026-12-02', 'done']), false],
    ['after one and a rest', logsOf(['2026-11-30', 'done'], ['2026-12-02', 'rest']), true],
    ['after two in the week before', logsOf(['2026-11-28', 'done'], ['2026-11-29', 'done']), true],
    ['after one, and one on the Sunday before', logsOf(['2026-11-29', 'done'], ['2026-11-30', 'done']), true],
    ['after one, and ticked on the day itself', logsOf(['2026-12-01', 'done'], ['2026-12-03', 'done']), true],
  ])('it is due %s: %#', (_, logs, due) => {
    expect(isDue({ timesAWeek: 2 }, 'walk', logs, day)).toBe(due);
  });
});
