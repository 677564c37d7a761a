/**
 * Turns what the reader does on the page into events of the card's state machine, and keeps its clock. Only trusted
 * events count; a page cannot open or close a card by dispatching its own.
 */
import {
  type CardEvent,
  type CardState,
  type Timing,
  closed,
  nextCardState,
  nextDeadline,
} from '../domain/card-state.ts';
import { isInSafeArea } from '../domain/placement.ts';
import type { CardHost } from './card-host.ts';
import { boxAround, isCovered, markAt, markNear } from './hit-test.ts';
import type { Marker } from './marker.ts';
import type { Mark } from './painter.ts';

/** How the reader points. */
export interface Hand {
  readonly timing: Timing;
  /** Marks are hit from nearby, and a second press in a row is none. */
  readonly isSteady: boolean;
}

/** A press that comes sooner after another is a tremble, ms. */
const secondPressMs = 500;

export interface CardEvents {
  readonly send: (event: CardEvent<Mark>) => void;
  readonly state: () => CardState<Mark>;
  /** Whether the reader has used a finger last. */
  readonly isByTouch: () => boolean;
}

/** A finger that moves less stays where it is, CSS px. */
const fingerPx = 12;

/** Where a press has a meaning of its own. */
const pressable =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [onclick]';

export function followReader(
  marker: () => Marker,
  host: CardHost,
  hand: () => Hand,
  onState: (state: CardState<Mark>, before: CardState<Mark>) => void,
  /** Escape, where no card is open: one may be in another frame. */
  onEscape: () => void,
  signal: AbortSignal,
  /** Where the pointer went before this began. */
  earlier: PointerEvent | null = null,
): CardEvents {
  let state: CardState<Mark> = closed;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let move: PointerEvent | null = null;
  let lastPress = -Infinity;
  let moveTarget: EventTarget | undefined;
  let isByTouch = false;
  let hasLongPressed = false;
  let touchedAt = { x: 0, y: 0 };

  const send = (event: CardEvent<Mark>): void => {
    const before = state;
    const { timing } = hand();
    state = nextCardState(state, event, timing);
    clearTimeout(timer);
    const deadline = nextDeadline(state, timing);
    if (deadline !== null)
      timer = setTimeout(() => send({ type: 'time', now: performance.now() }), deadline - performance.now());
    if (before.mode === 'pressing' && state.mode === 'held') hasLongPressed = true;
    if (state !== before) onState(state, before);
  };

  const placeOf = (x: number, y: number): 'page' | 'safe-area' => {
    const card = host.box();
    const line = state.mode === 'hovered' ? boxAround(state.mark) : null;
    return card && line && isInSafeArea({ x, y }, line, card) ? 'safe-area' : 'page';
  };
  const seenMarkAt = (x: number, y: number, top: EventTarget | undefined): Mark | null => {
    const mark = (hand().isSteady ? markNear : markAt)(x, y, marker());
    return mark && isCovered(mark, top) ? null : mark;
  };
  const tick = (): void => {
    const event = move;
    move = null;
    if (!event || signal.aborted) return;
    const { clientX: x, clientY: y } = event;
    const now = performance.now();
    if (host.contains(event.target)) send({ type: 'pointer', mark: null, place: 'card', x, y, now });
    else send({ type: 'pointer', mark: seenMarkAt(x, y, moveTarget), place: placeOf(x, y), x, y, now });
  };

  const moveTo = (event: PointerEvent): void => {
    // A pressed button is a selection being made.
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    if (!move) requestAnimationFrame(tick);
    move = event;
    // Its path is gone once it is handled.
    moveTarget = event.composedPath()[0];
  };

  document.addEventListener('pointermove', moveTo, { passive: true, capture: true, signal });
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted) return;
      isByTouch = event.pointerType === 'touch';
      hasLongPressed = false;
      if (host.contains(event.target)) return;
      move = null;
      const { clientX: x, clientY: y } = event;
      const now = performance.now();
      const mark = isByTouch && isPressable(event) ? seenMarkAt(x, y, event.composedPath()[0]) : null;
      touchedAt = { x, y };
      send(mark ? { type: 'touch', mark, now } : { type: 'pointer-gone', now });
    },
    { passive: true, capture: true, signal },
  );
  for (const over of ['pointermove', 'pointerup', 'pointercancel'] as const)
    document.addEventListener(
      over,
      ({ isTrusted, type, clientX, clientY }) => {
        if (!isTrusted || state.mode !== 'pressing') return;
        const hasStayed = Math.hypot(clientX - touchedAt.x, clientY - touchedAt.y) <= fingerPx;
        if (type !== 'pointermove' || !hasStayed) send({ type: 'touch-over' });
      },
      { passive: true, capture: true, signal },
    );
  // The link's own menu stays, over the card: it has what only a long press gives.
  document.addEventListener(
    'contextmenu',
    ({ isTrusted }) => {
      if (isTrusted) send({ type: 'long-press' });
    },
    { passive: true, capture: true, signal },
  );
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (event.isTrusted) send({ type: 'pointer-gone', now: performance.now() });
    },
    { passive: true, signal },
  );
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      const isTremble = hand().isSteady && event.timeStamp - lastPress < secondPressMs;
      lastPress = event.timeStamp;
      const isInCard = host.contains(event.target);
      if (hasLongPressed && !isInCard) {
        // The finger has asked for the card, and not for what the link does.
        hasLongPressed = false;
        event.preventDefault();
        event.stopImmediatePropagation();
      } else if (isTremble || (isInCard && !host.isSeen())) {
        // What the page makes of a second press is its own.
        if (!isInCard) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      } else if (isInCard) send({ type: 'hold' });
      else {
        const mark = isPressable(event)
          ? null
          : seenMarkAt(event.clientX, event.clientY, event.composedPath()[0]);
        // Asked last, and on a mark alone: Chromium settles where the caret is when it is asked.
        send(mark && !hasSelection() ? { type: 'open', mark } : { type: 'close' });
      }
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape') return;
      if (host.box() === null) {
        onEscape();
        return;
      }
      // This Escape was meant for the card; the page's own dialog stays open.
      event.stopPropagation();
      event.preventDefault();
      send({ type: 'close' });
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
  if (earlier) moveTo(earlier);

  return { send, state: () => state, isByTouch: () => isByTouch };
}

const isPressable = (event: Event): boolean =>
  event.composedPath().some((target) => target instanceof Element && target.matches(pressable));

const hasSelection = (): boolean => document.getSelection()?.isCollapsed === false;
