/** Days on which nothing is asked: rests of one habit-free day or more, and pauses, which also end reminders while they last. */
import type { CivilDay } from './civil-day.ts';

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
}

export const noRests: Rests = { version: 1, spans: [] };

// Civil days are in order as texts.
const holds = ({ from, to }: RestSpan, day: CivilDay): boolean => from <= day && (to === null || day <= to);

export const isRestDay = ({ spans }: Rests, day: CivilDay): boolean => spans.some((span) => holds(span, day));

export const isPausedOn = ({ spans }: Rests, day: CivilDay): boolean =>
  spans.some((span) => span.kind === 'pause' && holds(span, day));
