/** Days on which nothing is asked: rests of one habit-free day or more, and pauses, which also end reminders while they last. */
import { type CivilDay, addDays } from './civil-day.ts';

export interface RestSpan {
  readonly from: CivilDay;
  /** The last day of it; `null`: it goes on. */
  readonly to: CivilDay | null;
  /** `pause`: everything is paused, for whatever reason; only the reader knows it. */
  readonly kind: 'rest' | 'pause';
}

/** In the order in which they were written down. They may overlap. */
export interface Rests {
  readonly version: 1;
  readonly spans: readonly RestSpan[];
  /** Of the empty days up to this one the reader has said that they stay as they are. */
  readonly leftBlankTo?: CivilDay;
}

export const noRests: Rests = { version: 1, spans: [] };

// Civil days are in order as texts.
const holds = ({ from, to }: RestSpan, day: CivilDay): boolean => from <= day && (to === null || day <= to);

export const isRestDay = ({ spans }: Rests, day: CivilDay): boolean => spans.some((span) => holds(span, day));

export const isPausedOn = ({ spans }: Rests, day: CivilDay): boolean =>
  spans.some((span) => span.kind === 'pause' && holds(span, day));

/** The pause that goes on now, also where a flight or a clock set back has brought a day before its first one. */
export const openPause = ({ spans }: Rests): RestSpan | null => spans.find(isOpenPause) ?? null;

const isOpenPause = ({ kind, to }: RestSpan): boolean => kind === 'pause' && to === null;

/**
 * @param to the last day; the same as `from` for one day. Which of the two is earlier does not matter.
 */
export function withRest(rests: Rests, from: CivilDay, to: CivilDay): Rests {
  const span: RestSpan = from <= to ? { from, to, kind: 'rest' } : { from: to, to: from, kind: 'rest' };
  return withSpan(rests, span);
}

/** Takes days out of all rests, which stay on both sides of them. Pauses stay whole. */
export function withoutRest(rests: Rests, from: CivilDay, to: CivilDay): Rests {
  const cut = (span: RestSpan): readonly RestSpan[] => {
    if (span.kind === 'pause' || span.from > to || (span.to !== null && span.to < from)) return [span];
    const before: RestSpan = { ...span, to: addDays(from, -1) };
    const after: RestSpan = { ...span, from: addDays(to, 1) };
    return [...(span.from < from ? [before] : []), ...(span.to === null || span.to > to ? [after] : [])];
  };
  return { ...rests, spans: rests.spans.flatMap(cut) };
}

/** Takes away one span, whatever its kind: what it covered reads as before it was written down. */
export const withoutSpan = (rests: Rests, span: RestSpan): Rests => ({
  ...rests,
  spans: rests.spans.filter((other) => !isSameSpan(other, span)),
});

/** Writes a span down as it was before it was taken away. */
export const withSpan = (rests: Rests, span: RestSpan): Rests =>
  rests.spans.some((other) => isSameSpan(other, span)) ? rests : { ...rests, spans: [...rests.spans, span] };

const isSameSpan = (a: RestSpan, b: RestSpan): boolean =>
  a.from === b.from && a.to === b.to && a.kind === b.kind;

/** Pauses everything from this day on. A pause that goes on already is the same one. */
export const withPause = (rests: Rests, from: CivilDay): Rests =>
  openPause(rests) ? rests : { ...rests, spans: [...rests.spans, { from, to: null, kind: 'pause' }] };

/**
 * Ends the pause. A pause is only laid over everything else, so that there is nothing to bring back. The day of return is
 * no longer part of it, and a pause that was ended on its first day leaves nothing behind.
 */
export function endPause(rests: Rests, day: CivilDay): Rests {
  const last = addDays(day, -1);
  return {
    ...rests,
    spans: rests.spans.flatMap((span) => {
      if (!isOpenPause(span)) return [span];
      return span.from <= last ? [{ ...span, to: last }] : [];
    }),
  };
}

/** Empty days up to this one are not asked about again. */
export const withBlanks = (rests: Rests, to: CivilDay): Rests =>
  rests.leftBlankTo !== undefined && rests.leftBlankTo >= to ? rests : { ...rests, leftBlankTo: to };
