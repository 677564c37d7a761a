/**
 * When the card opens and closes: a state machine over pointer, keyboard and touch, with time as an input. Dwell and a
 * speed gate keep it shut for a pointer that merely passes; a fallback opens it under a trembling hand; a safe area lets
 * the pointer travel to it.
 */
import type { PresetValues } from './presets.ts';

export interface Timing {
  /** Rest on a mark before its card opens, ms (Wikipedia page previews: 500); `null`: a press opens it, and nothing else. */
  readonly dwellMs: number | null;
  /** Time on the mark after which it opens for a hand that never rests, ms; `null` with the above. */
  readonly tremorMs: number | null;
  /** Whether a pointer that leaves closes what it opened. */
  readonly leavingCloses: boolean;
  /** Movement within this radius counts as rest, CSS px (essential tremor at a mouse is a few px). */
  readonly jitterPx: number;
  /** Above this speed the pointer is just passing, CSS px per ms (10ten Japanese Reader). */
  readonly passingSpeed: number;
  /** Time outside mark, card and safe area before the card closes, ms (WCAG 2.2, 1.4.13). */
  readonly graceMs: number;
  /** A finger that stays on a mark for so long asks for its card, ms (as in Android). */
  readonly longPressMs: number;
}

/** Of the reader's preset; under a steady hand nothing closes because the pointer leaves. */
export const timingOf = (
  { dwellMs, tremorMs, leavingCloses }: Pick<PresetValues, 'dwellMs' | 'tremorMs' | 'leavingCloses'>,
  isSteadyHand: boolean,
): Timing => ({
  dwellMs,
  tremorMs,
  leavingCloses: leavingCloses && !isSteadyHand,
  jitterPx: 8,
  passingSpeed: 0.5,
  graceMs: 400,
  longPressMs: 500,
});

/** `M` is the mark; two marks are the same one where they are identical. */
export type CardState<M> =
  | SettledState<M>
  /** A finger is on a mark where a tap has a meaning of its own. `before` comes back where it goes too soon. */
  | { readonly mode: 'pressing'; readonly mark: M; readonly since: number; readonly before: SettledState<M> };

export type SettledState<M> =
  /** A card that was closed on purpose stays closed while the pointer stays on its mark. */
  | { readonly mode: 'closed'; readonly dismissed: M | null }
  /** The pointer is on a mark; `restSince` begins again when it moves on, `onSince` does not. */
  | {
      readonly mode: 'waiting';
      readonly mark: M;
      readonly onSince: number;
      readonly restSince: number;
      readonly restX: number;
      readonly restY: number;
      readonly last: PointerSample;
    }
  /** Opened by pointer: leaving closes it. `leftAt` is when the pointer left for nowhere. */
  | { readonly mode: 'hovered'; readonly mark: M; readonly leftAt: number | null }
  /** Opened by keyboard or tap, or by a pointer whose leaving closes nothing: stays until it is closed. */
  | { readonly mode: 'held'; readonly mark: M };

interface PointerSample {
  /** CSS px in the viewport. */
  readonly x: number;
  readonly y: number;
  /** ms, of the same clock as every `now`. */
  readonly now: number;
}

export type CardEvent<M> =
  | ({
      readonly type: 'pointer';
      readonly mark: M | null;
      readonly place: 'page' | 'card' | 'safe-area';
    } & PointerSample)
  | { readonly type: 'time'; readonly now: number }
  | { readonly type: 'pointer-gone'; readonly now: number }
  /** By keyboard or tap. */
  | { readonly type: 'open'; readonly mark: M }
  /** A finger has come down on a mark in a link or a button. */
  | { readonly type: 'touch'; readonly mark: M; readonly now: number }
  /** It has moved on, or gone. */
  | { readonly type: 'touch-over' }
  /** What the browser takes for a long press, at the time that the reader has set in their device. */
  | { readonly type: 'long-press' }
  /** Something in the card was pressed, or has focus: from now on leaving does not close it. */
  | { readonly type: 'hold' }
  /** Escape, the close button, a press outside, a page that changed under it. */
  | { readonly type: 'close' };

export const closed = { mode: 'closed', dismissed: null } as const;

export function nextCardState<M>(state: CardState<M>, event: CardEvent<M>, timing: Timing): CardState<M> {
  switch (event.type) {
    case 'close':
      return 'mark' in state ? { mode: 'closed', dismissed: state.mark } : state;
    case 'touch':
      return { mode: 'pressing', mark: event.mark, since: event.now, before: settled(state) };
    case 'touch-over':
      return settled(state);
    case 'long-press':
      return state.mode === 'pressing' ? { mode: 'held', mark: state.mark } : state;
    case 'open':
      return { mode: 'held', mark: event.mark };
    case 'hold':
      return state.mode === 'hovered' ? { mode: 'held', mark: state.mark } : state;
    case 'pointer-gone':
      if (state.mode === 'waiting' || state.mode === 'closed') return closed;
      return state.mode === 'hovered' && state.leftAt === null ? { ...state, leftAt: event.now } : state;
    case 'time':
      return afterTime(state, event.now, timing);
    case 'pointer':
      return afterPointer(afterTime(state, event.now, timing), event, timing);
    default:
      return event satisfies never;
  }
}

const settled = <M>(state: CardState<M>): SettledState<M> =>
  state.mode === 'pressing' ? state.before : state;

/** The mark whose card is open. */
export function openMark<M>(state: CardState<M>): M | null {
  const now = settled(state);
  return now.mode === 'hovered' || now.mode === 'held' ? now.mark : null;
}

/** When the machine must be told the time next, or `null` where nothing is pending. ms. */
export function nextDeadline<M>(state: CardState<M>, timing: Timing): number | null {
  switch (state.mode) {
    case 'waiting':
      return earliest(after(state.restSince, timing.dwellMs), after(state.onSince, timing.tremorMs));
    case 'hovered':
      return state.leftAt === null ? null : state.leftAt + timing.graceMs;
    case 'pressing':
      return state.since + timing.longPressMs;
    case 'closed':
    case 'held':
      return null;
    default:
      return state satisfies never;
  }
}

const after = (since: number, ms: number | null): number => (ms === null ? Infinity : since + ms);

function earliest(...times: readonly number[]): number | null {
  const first = Math.min(...times);
  return first === Infinity ? null : first;
}

function afterTime<M>(state: CardState<M>, now: number, timing: Timing): CardState<M> {
  const deadline = nextDeadline(state, timing);
  if (deadline === null || now < deadline) return state;
  if (state.mode === 'pressing') return { mode: 'held', mark: state.mark };
  if (state.mode !== 'waiting') return closed;
  const { mark } = state;
  return timing.leavingCloses ? { mode: 'hovered', mark, leftAt: null } : { mode: 'held', mark };
}

function afterPointer<M>(
  state: CardState<M>,
  event: Extract<CardEvent<M>, { type: 'pointer' }>,
  timing: Timing,
): CardState<M> {
  const { mark, place, x, y, now } = event;
  switch (state.mode) {
    case 'held':
    case 'pressing':
      return state;
    case 'hovered': {
      if (place !== 'page' || mark === state.mark)
        return state.leftAt === null ? state : { ...state, leftAt: null };
      return state.leftAt === null ? { ...state, leftAt: now } : state;
    }
    case 'closed':
      if (mark === null) return place === 'page' ? closed : state;
      return mark === state.dismissed ? state : startWaiting(mark, event);
    case 'waiting': {
      if (mark === null) return closed;
      if (mark !== state.mark) return startWaiting(mark, event);
      const last: PointerSample = { x, y, now };
      const distance = Math.hypot(x - state.last.x, y - state.last.y);
      const isPassing = distance / Math.max(1, now - state.last.now) >= timing.passingSpeed;
      const isJitter = Math.hypot(x - state.restX, y - state.restY) <= timing.jitterPx;
      if (isJitter) return { ...state, last };
      // A pointer that sweeps over a long mark is passing; a trembling one comes back and is caught by `tremorMs`.
      return {
        ...state,
        onSince: isPassing && distance > 3 * timing.jitterPx ? now : state.onSince,
        restSince: now,
        restX: x,
        restY: y,
        last,
      };
    }
    default:
      return state satisfies never;
  }
}

function startWaiting<M>(mark: M, { x, y, now }: PointerSample): CardState<M> {
  return { mode: 'waiting', mark, onSince: now, restSince: now, restX: x, restY: y, last: { x, y, now } };
}
