import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civilDay, fromDayNumber } from '../../lib/domain/civil-day.ts';
import {
  type RestSpan,
  type Rests,
  endPause,
  isPausedOn,
  isRestDay,
  noRests,
  openPause,
  withBlanks,
  withPause,
  withRest,
  withSpan,
  withoutRest,
  withoutSpan,
} from '../../lib/domain/rest.ts';

const day = (date: number) => civilDay(`2026-11-${String(date).padStart(2, '0')}`);
const span = (from: number, to: number | null, kind: RestSpan['kind'] = 'rest'): RestSpan => ({
  from: day(from),
  to: to === null ? null : day(to),
  kind,
});
const rests = (...spans: RestSpan[]): Rests => ({ version: 1, spans });

test.each([
  ['2026-10-02', false, false],
  ['2026-10-03', true, false],
  ['2026-10-04', true, false],
  ['2026-10-05', false, false],
  ['2026-12-30', false, false],
  ['2026-12-31', true, true],
  ['2031-01-01', true, true],
])('on %s there is rest: %s, a pause: %s', (date, isRest, isPaused) => {
  const both = withPause(
    withRest(noRests, civilDay('2026-10-03'), civilDay('2026-10-04')),
    civilDay('2026-12-31'),
  );
  expect(isRestDay(both, civilDay(date))).toBe(isRest);
  expect(isPausedOn(both, civilDay(date))).toBe(isPaused);
});

describe('a rest', () => {
  test.each([
    ['of one day', 5, 5, [5]],
    ['of a range', 5, 7, [5, 6, 7]],
    ['given backwards', 7, 5, [5, 6, 7]],
  ])('%s', (_, from, to, days) => {
    const after = withRest(noRests, day(from), day(to));
    for (let date = 1; date <= 30; date++) expect(isRestDay(after, day(date))).toBe(days.includes(date));
    expect(openPause(after)).toBeNull();
  });

  test('that is written down twice is one', () => {
    const once = withRest(noRests, day(5), day(6));
    expect(withRest(once, day(6), day(5))).toBe(once);
  });

  test.each([
    ['in the middle', span(3, 9), 5, 6, [span(3, 4), span(7, 9)]],
    ['at the start', span(3, 9), 1, 3, [span(4, 9)]],
    ['at the end', span(3, 9), 9, 9, [span(3, 8)]],
    ['whole', span(3, 9), 3, 9, []],
    ['of one without an end', span(3, null), 5, 5, [span(3, 4), span(6, null)]],
    ['beside it', span(3, 9), 10, 12, [span(3, 9)]],
    ['before it', span(3, 9), 1, 2, [span(3, 9)]],
    ['within a pause', span(3, 9, 'pause'), 5, 6, [span(3, 9, 'pause')]],
  ])('is taken back %s', (_, before, from, to, after) => {
    expect(withoutRest(rests(before), day(from), day(to))).toEqual(rests(...after));
  });

  test('is taken away as one span, and no other', () => {
    const before = rests(span(3, 9), span(3, 9, 'pause'), span(3, null));
    const after = withoutSpan(before, span(3, 9));
    expect(after).toEqual(rests(span(3, 9, 'pause'), span(3, null)));
    expect(withSpan(after, span(3, 9)).spans).toEqual([...after.spans, span(3, 9)]);
    expect(withSpan(before, span(3, 9))).toBe(before);
  });
});

describe('a pause', () => {
  test('goes on for ever until it is ended', () => {
    const paused = withPause(noRests, day(5));
    expect(isPausedOn(paused, day(4))).toBe(false);
    expect(isPausedOn(paused, day(5))).toBe(true);
    expect(isPausedOn(paused, civilDay('2046-11-05'))).toBe(true);
    expect(isRestDay(paused, civilDay('2046-11-05'))).toBe(true);
  });

  test('that goes on is not begun a second time', () => {
    const paused = withPause(noRests, day(5));
    expect(withPause(paused, day(7))).toBe(paused);
  });

  test('ends with the day before the return', () => {
    const back = endPause(withPause(noRests, day(5)), day(9));
    expect(back).toEqual(rests(span(5, 8, 'pause')));
    expect(openPause(back)).toBeNull();
    expect(isPausedOn(back, day(9))).toBe(false);
  });

  test.each([
    ['on its first day', 5],
    ['a day before it, after a flight west', 4],
  ])('that is ended %s leaves nothing behind', (_, date) => {
    expect(endPause(withPause(noRests, day(5)), day(date))).toEqual(noRests);
  });

  test('goes on where a flight west brings back the day before it', () => {
    const paused = withPause(noRests, day(5));
    expect(openPause(paused)).toEqual(span(5, null, 'pause'));
  });

  test('ends alone: rests stay as they are', () => {
    const before = rests(span(1, 2), span(4, null));
    expect(endPause(withPause(before, day(6)), day(8))).toEqual(
      rests(span(1, 2), span(4, null), span(6, 7, 'pause')),
    );
  });
});

test('days left blank are remembered to the latest of them', () => {
  const once = withBlanks(noRests, day(8));
  expect(once.leftBlankTo).toBe(day(8));
  expect(withBlanks(once, day(3))).toBe(once);
  expect(withBlanks(once, day(9)).leftBlankTo).toBe(day(9));
});

const anyDay = fc.integer({ min: 20_000, max: 20_060 }).map(fromDayNumber);
const anySpan = fc.record({
  from: anyDay,
  length: fc.option(fc.integer({ min: 0, max: 20 })),
  kind: fc.constantFrom('rest' as const, 'pause' as const),
});
const anyRests = fc.array(anySpan, { maxLength: 4 }).map((spans): Rests => ({
  version: 1,
  spans: spans.map(({ from, length, kind }) => ({
    from,
    to: length === null ? null : addDays(from, length),
    kind,
  })),
}));
const around = Array.from({ length: 140 }, (_, i) => fromDayNumber(19_960 + i));

test('a rest never changes what other days are, and nothing about pauses', () => {
  fc.assert(
    fc.property(anyRests, anyDay, anyDay, (before, one, other) => {
      const [from, to] = one < other ? [one, other] : [other, one];
      const added = withRest(before, one, other);
      const taken = withoutRest(before, from, to);
      for (const each of around) {
        const isWithin = from <= each && each <= to;
        expect(isRestDay(added, each)).toBe(isWithin || isRestDay(before, each));
        expect(isRestDay(taken, each)).toBe(isWithin ? isPausedOn(before, each) : isRestDay(before, each));
        for (const after of [added, taken]) expect(isPausedOn(after, each)).toBe(isPausedOn(before, each));
      }
    }),
  );
});

test('a pause that is ended says nothing of the day of return or later, and all as before of the days up to it', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (begun, back) => {
      const after = endPause(withPause(noRests, begun), back);
      for (const each of around) expect(isPausedOn(after, each)).toBe(begun <= each && each < back);
    }),
  );
});
