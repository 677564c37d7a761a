import { describe, expect, test } from 'vitest';
import {
  type CardEvent,
  type CardState,
  type SettledState,
  type Timing,
  closed,
  nextCardState,
  nextDeadline,
  openMark,
  timingOf,
} from '../../lib/domain/card-state.ts';
import { presetValues } from '../../lib/domain/presets.ts';

const usualTiming = { ...timingOf(presetValues.usual, false), dwellMs: 500, tremorMs: 1_250 };

type State = CardState<string>;
type Event = CardEvent<string>;

const next = (state: State, event: Event): State => nextCardState(state, event, usualTiming);
const on = (mark: string | null, now: number, x = 100, y = 100): Event => ({
  type: 'pointer',
  mark,
  place: 'page',
  x,
  y,
  now,
});
const inCard = (now: number): Event => ({ type: 'pointer', mark: null, place: 'card', x: 100, y: 200, now });
const onTheWay = (now: number, mark: string | null = null): Event => ({
  type: 'pointer',
  mark,
  place: 'safe-area',
  x: 100,
  y: 150,
  now,
});
const time = (now: number): Event => ({ type: 'time', now });
const gone = (now: number): Event => ({ type: 'pointer-gone', now });

const waiting = (mark: string, since = 0): State => next(closed, on(mark, since));
const hovered = (mark: string, leftAt: number | null = null): State => ({ mode: 'hovered', mark, leftAt });
const held = (mark: string): State => ({ mode: 'held', mark });
const pressing = (mark: string, since: number, before: SettledState<string> = closed): State => ({
  mode: 'pressing',
  mark,
  since,
  before,
});
const onA = { mode: 'held', mark: 'a' } as const;
const touch = (mark: string, now: number): Event => ({ type: 'touch', mark, now });
const dismissed = (mark: string): State => ({ mode: 'closed', dismissed: mark });

describe('rows of state, event and next state', () => {
  test.each<[string, State, Event, State]>([
    ['closed stays closed on the bare page', closed, on(null, 0), closed],
    ['closed stays closed over our own card', closed, inCard(0), closed],
    ['closed has nothing to close', closed, { type: 'close' }, closed],
    ['closed has nothing to hold', closed, { type: 'hold' }, closed],
    ['closed stays closed as time goes by', closed, time(9_999), closed],
    ['closed is opened by keyboard or tap', closed, { type: 'open', mark: 'a' }, held('a')],
    ['closed waits for a long press', closed, touch('a', 10), pressing('a', 10)],
    ['a long press is not over before its time', pressing('a', 10), time(509), pressing('a', 10)],
    ['a long press opens at its time', pressing('a', 10), time(510), held('a')],
    ['a long press opens when the browser has seen it', pressing('a', 10), { type: 'long-press' }, held('a')],
    ['a finger that goes opens nothing', pressing('a', 10), { type: 'touch-over' }, closed],
    ['a finger that goes leaves the open card', pressing('b', 10, onA), { type: 'touch-over' }, held('a')],
    ['a second finger begins anew', pressing('b', 10, onA), touch('c', 90), pressing('c', 90, onA)],
    ['a finger is not disturbed by a pointer', pressing('a', 10), on('b', 50), pressing('a', 10)],
    ['a finger gives way to a card by keyboard', pressing('a', 10), { type: 'open', mark: 'b' }, held('b')],
    ['a menu that no finger has called opens nothing', closed, { type: 'long-press' }, closed],
    ['a menu over the open card leaves it', held('a'), { type: 'long-press' }, held('a')],
    ['waiting ends when the pointer leaves the mark', waiting('a'), on(null, 100), closed],
    ['waiting ends when the pointer leaves the window', waiting('a'), gone(100), closed],
    ['waiting begins again on another mark', waiting('a'), on('b', 100), waiting('b', 100)],
    ['waiting is not over before the dwell', waiting('a'), time(499), waiting('a')],
    ['waiting is over at the dwell', waiting('a'), time(500), hovered('a')],
    ['waiting is closed on purpose by Escape', waiting('a'), { type: 'close' }, dismissed('a')],
    ['waiting gives way to keyboard or tap', waiting('a'), { type: 'open', mark: 'b' }, held('b')],
    ['waiting has nothing to hold', waiting('a'), { type: 'hold' }, waiting('a')],
    ['hovered stays while the pointer is on its mark', hovered('a'), on('a', 900), hovered('a')],
    ['hovered notes when the pointer left', hovered('a'), on(null, 900), hovered('a', 900)],
    ['hovered notes when the pointer left the window', hovered('a'), gone(900), hovered('a', 900)],
    ['hovered counts another mark as leaving', hovered('a'), on('b', 900), hovered('a', 900)],
    ['hovered keeps the time of the first leaving', hovered('a', 900), on(null, 1_000), hovered('a', 900)],
    ['hovered keeps it when the window is left, too', hovered('a', 900), gone(1_000), hovered('a', 900)],
    [
      'hovered forgets it when the pointer is back on the mark',
      hovered('a', 900),
      on('a', 1_000),
      hovered('a'),
    ],
    ['hovered forgets it when the pointer is in the card', hovered('a', 900), inCard(1_000), hovered('a')],
    ['hovered is not over before the grace', hovered('a', 900), time(1_299), hovered('a', 900)],
    ['hovered is over at the grace', hovered('a', 900), time(1_300), closed],
    ['hovered that is over lets the next mark begin', hovered('a', 900), on('b', 1_300), waiting('b', 1_300)],
    ['hovered is held by a press in the card', hovered('a', 900), { type: 'hold' }, held('a')],
    ['hovered is closed on purpose', hovered('a'), { type: 'close' }, dismissed('a')],
    ['hovered gives way to keyboard or tap', hovered('a'), { type: 'open', mark: 'b' }, held('b')],
    ['held stays on the bare page', held('a'), on(null, 5_000), held('a')],
    ['held stays on another mark', held('a'), on('b', 5_000), held('a')],
    ['held stays when the pointer leaves the window', held('a'), gone(5_000), held('a')],
    ['held stays as time goes by', held('a'), time(99_999), held('a')],
    ['held moves on by keyboard or tap', held('a'), { type: 'open', mark: 'b' }, held('b')],
    ['held is closed on purpose', held('a'), { type: 'close' }, dismissed('a')],
  ])('%s', (_, state, event, expected) => {
    expect(next(state, event)).toEqual(expected);
  });

  test.each<[string, State, number | null]>([
    ['closed', closed, null],
    ['waiting', waiting('a', 70), 570],
    ['hovered on its mark', hovered('a'), null],
    ['hovered and left', hovered('a', 900), 1_300],
    ['held', held('a'), null],
  ])('the machine asks for the time when something is pending: %s', (_, state, deadline) => {
    expect(nextDeadline(state, usualTiming)).toBe(deadline);
  });
});

/** Plays events one after another, telling the time at every deadline between, as the browser's timer does. */
function play(events: readonly Event[], from: State = closed): State[] {
  const states: State[] = [];
  let state = from;
  for (const event of events) {
    for (;;) {
      const deadline = nextDeadline(state, usualTiming);
      if (deadline === null || !('now' in event) || deadline > event.now) break;
      states.push((state = next(state, time(deadline))));
    }
    states.push((state = next(state, event)));
  }
  return states;
}

const modes = (states: readonly State[]): Set<string> => new Set(states.map(({ mode }) => mode));
const frameMs = 16;

describe('complaint 1: the card flashes when the mouse merely crosses a word', () => {
  test.each([0.5, 1, 3])('a pointer passing a 90 px mark at %d px/ms never opens it', (speed) => {
    const events = Array.from({ length: 60 }, (_, i) => {
      const x = i * frameMs * speed;
      return on(x > 50 && x < 140 ? 'a' : null, i * frameMs, x);
    });
    expect(modes(play([...events, time(9_999)]))).not.toContain('hovered');
  });

  test('a pointer sweeping fast along a very long mark never opens it', () => {
    const events = Array.from({ length: 120 }, (_, i) => on('a', i * frameMs, i * frameMs * 2));
    expect(modes(play(events))).toEqual(new Set(['waiting']));
  });

  test('one that comes to rest opens it, a whole dwell after it came to rest', () => {
    const moving = Array.from({ length: 20 }, (_, i) => on('a', i * frameMs, i * 10));
    const rested = 19 * frameMs;
    expect(play([...moving, time(rested + 499)]).at(-1)?.mode).toBe('waiting');
    expect(play([...moving, time(rested + 500)]).at(-1)).toEqual(hovered('a'));
  });
});

describe('complaint 2: the diagonal way to the card kills it', () => {
  test('travel through the safe area keeps it open, however long it takes', () => {
    const travel = Array.from({ length: 200 }, (_, i) => onTheWay(1_000 + i * frameMs));
    expect(play([...travel, inCard(5_000), time(9_999)], hovered('a')).at(-1)).toEqual(hovered('a'));
  });

  test('travel over other marks in the safe area keeps it, too', () => {
    const travel = Array.from({ length: 100 }, (_, i) => onTheWay(1_000 + i * frameMs, 'b'));
    expect(play([...travel, time(9_999)], hovered('a')).at(-1)).toEqual(hovered('a'));
  });

  test('a short way outside it is forgiven', () => {
    expect(play([on(null, 1_000), on(null, 1_390), inCard(1_399), time(9_999)], hovered('a')).at(-1)).toEqual(
      hovered('a'),
    );
  });

  test('a long way outside it is not', () => {
    expect(play([on(null, 1_000), on(null, 1_200), inCard(1_400)], hovered('a')).at(-1)).toEqual(closed);
  });
});

describe('complaint 3: a slight tremor never counts as rest', () => {
  const trembling = (amplitude: number, untilMs: number): Event[] =>
    Array.from({ length: Math.ceil(untilMs / frameMs) }, (_, i) => {
      const phase = 2 * Math.PI * 6 * ((i * frameMs) / 1_000); // essential tremor: 4 to 12 Hz
      return on('a', i * frameMs, 100 + amplitude * Math.sin(phase), 100);
    });
  const opensAt = (events: readonly Event[]): number | undefined => {
    for (const [i, event] of events.entries()) {
      if ('now' in event && play(events.slice(0, i + 1)).at(-1)?.mode === 'hovered') return event.now;
    }
    return undefined;
  };

  test.each([0, 2, 5, 8])('trembling within %d px opens at the usual dwell', (amplitude) => {
    expect(opensAt(trembling(amplitude, 2_000))).toBeLessThan(usualTiming.dwellMs + 2 * frameMs);
  });

  test.each([12, 20, 30])('trembling beyond it, by %d px, opens by the fallback', (amplitude) => {
    const opened = opensAt(trembling(amplitude, 2_000));
    expect(opened).toBeGreaterThan(usualTiming.dwellMs + 2 * frameMs);
    expect(opened).toBeLessThan(usualTiming.tremorMs + 2 * frameMs);
  });

  test('trembling off the mark and back does not flash an open card away', () => {
    const shaking = Array.from({ length: 100 }, (_, i) => on(i % 10 < 5 ? 'a' : null, 1_000 + i * frameMs));
    expect(modes(play(shaking, hovered('a')))).toEqual(new Set(['hovered']));
  });
});

describe('complaint 4: "I frequently misjudge the timing"', () => {
  const wandering = [
    on(null, 1),
    on('b', 5_000),
    gone(9_000),
    time(99_999),
    onTheWay(100_000),
    inCard(100_001),
  ];

  test('a card opened by key or tap never closes because the pointer leaves', () => {
    expect(play(wandering, held('a')).at(-1)).toEqual(held('a'));
  });

  test('nor does one in which something was pressed', () => {
    expect(
      play([on(null, 1_000), inCard(1_100), { type: 'hold' }, ...wandering], hovered('a')).at(-1),
    ).toEqual(held('a'));
  });
});

describe('complaint 16: no way to close it by keyboard', () => {
  test('Escape closes it, and it stays closed while the pointer stays on its mark', () => {
    const resting = Array.from({ length: 200 }, (_, i) => on('a', 2_000 + i * frameMs));
    expect(play([{ type: 'close' }, ...resting, time(9_999)], hovered('a')).at(-1)).toEqual(dismissed('a'));
  });

  test.each<[string, Event[]]>([
    ['onto the bare page', [on(null, 3_000)]],
    ['out of the window', [gone(3_000)]],
  ])('once the pointer has left %s it may open again', (_, leaving) => {
    const states = play(
      [{ type: 'close' }, on('a', 2_000), ...leaving, on('a', 4_000), time(4_500)],
      hovered('a'),
    );
    expect(states.at(-1)).toEqual(hovered('a'));
  });

  test('another mark opens at once by its own dwell', () => {
    expect(play([{ type: 'close' }, on('b', 2_000), time(2_500)], hovered('a')).at(-1)).toEqual(hovered('b'));
  });

  test('the same mark opens again by keyboard', () => {
    expect(next(dismissed('a'), { type: 'open', mark: 'a' })).toEqual(held('a'));
  });
});

test('a card stays open while a finger is on a link', () => {
  expect(openMark(pressing('b', 10, onA))).toBe('a');
  expect(openMark(pressing('b', 10))).toBeNull();
});

describe('as the reader is today', () => {
  const resting = (timing: Timing, untilMs: number): State => {
    let state: State = nextCardState(closed, on('a', 0), timing);
    for (let now = frameMs; now <= untilMs; now += frameMs)
      state = nextCardState(state, on('a', now), timing);
    return state;
  };

  test.each<[string, Timing, number, State['mode']]>([
    ['usual opens after half a second', timingOf(presetValues.usual, false), 520, 'hovered'],
    ['usual with a steady hand keeps open what it opens', timingOf(presetValues.usual, true), 520, 'held'],
    ['tired waits longer', timingOf(presetValues.tired, false), 690, 'waiting'],
    ['tired keeps open what it opens', timingOf(presetValues.tired, false), 720, 'held'],
    ['foggy keeps open what it opens', timingOf(presetValues.foggy, false), 720, 'held'],
    ['eyes opens nothing by rest', timingOf(presetValues.eyes, false), 60_000, 'waiting'],
  ])('%s', (_, timing, ms, mode) => {
    expect(resting(timing, ms).mode).toBe(mode);
  });

  test('where a press alone opens, no time is waited for', () => {
    const timing = timingOf(presetValues.eyes, false);
    expect(nextDeadline(waiting('a'), timing)).toBeNull();
    expect(nextCardState(waiting('a'), { type: 'open', mark: 'a' }, timing)).toEqual(held('a'));
  });
});
