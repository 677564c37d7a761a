/**
 * One tip a civil day, of those that fit the reader: every reader has an order of their own, in which no tip comes twice
 * before all have come once. What a day has shown is written down, and what is written down is that day's tip.
 */
import type { Avoidance } from '../../content/schema.ts';
import { type CivilDay, dayNumber } from './civil-day.ts';
import type { TipToChoose } from './shown-tip.ts';
import type { Room } from './text-size.ts';
import type { TipRecord } from './tip-record.ts';

/** What decides which tips a reader is shown today. */
export interface TipNeeds {
  /** As {@link fittingTips} takes it. */
  readonly applies: readonly Avoidance[] | null;
  readonly notForMe: readonly string[];
  /** Everything is paused: then nothing that needs more than a little is shown. */
  readonly isPaused: boolean;
  /** A day with little energy: a tip that needs little is chosen where there is one, but today's stays. */
  readonly wantsLittle: boolean;
  readonly room: Room;
  /** Tens of letters of what to do and caution together, so that both are in view whole. */
  readonly tensMax: number;
}

/** Where no tip is short enough, a week's shortest are taken. */
const leastChoice = 7;

/**
 * The tips that suit a reader, in the order given.
 *
 * @param applies the circumstances that the reader has said apply to them; as long as they have said nothing (`null`), all do
 */
export function fittingTips<T extends Pick<TipToChoose, 'avoidIf'>>(
  tips: readonly T[],
  applies: readonly Avoidance[] | null,
): T[] {
  return tips.filter(({ avoidIf }) =>
    applies === null ? avoidIf.length === 0 : !avoidIf.some((one) => applies.includes(one)),
  );
}

/** The tips that may be shown today. What is unsafe or unwanted is never among them, however few are left. */
export function tipsForToday<T extends TipToChoose>(tips: readonly T[], needs: TipNeeds): T[] {
  const fitting = fittingTips(tips, needs.applies).filter(({ id }) => !needs.notForMe.includes(id));
  const gentle = needs.isPaused ? fitting.filter(({ energy }) => energy === 'little') : fitting;
  const tensOf = ({ tens: [whole, short] }: T): number => (needs.room === 'least' ? short : whole);
  const inView = gentle.filter((tip) => tensOf(tip) <= needs.tensMax);
  return inView.length > 0 ? inView : [...gentle].sort((a, b) => tensOf(a) - tensOf(b)).slice(0, leastChoice);
}

/**
 * The tip of a day: what the record says, where that may still be shown, and else the next one. The same in every window
 * and offline.
 *
 * @param seed the reader's own number, a 32-bit integer
 * @returns `null` where the reader has left out every tip
 */
export function tipOfDay<T extends TipToChoose>(
  tips: readonly T[],
  needs: TipNeeds,
  shown: TipRecord['shown'],
  seed: number,
  day: CivilDay,
): T | null {
  const recorded = shownOn(shown, day);
  const kept = tipsForToday(tips, needs).find(({ id }) => id === recorded);
  return kept ?? nextTip(tips, needs, shown, seed);
}

/** The tip that comes next: of those never shown the first in the reader's order, and then the one not shown for longest. */
export function nextTip<T extends TipToChoose>(
  tips: readonly T[],
  needs: TipNeeds,
  shown: TipRecord['shown'],
  seed: number,
): T | null {
  const lastShown = new Map(shown.map(({ id }, at) => [id, at]));
  const since = ({ id }: T): number => lastShown.get(id) ?? -1;
  const all = tipsForToday(tips, needs);
  const little = needs.wantsLittle ? all.filter(({ energy }) => energy === 'little') : [];
  const inOrder = inReadersOrder(little.length > 0 ? little : all, seed);
  return inOrder.sort((a, b) => since(a) - since(b))[0] ?? null;
}

/** The tip of a day for a reader whose record cannot be read: every day another, and again the same in every window. */
export function tipWithoutRecord<T extends TipToChoose>(
  tips: readonly T[],
  needs: TipNeeds,
  seed: number,
  day: CivilDay,
): T | null {
  const order = inReadersOrder(tipsForToday(tips, needs), seed);
  // A clock that has lost its battery stands at the end of 1969 in America, a day with a negative number.
  return order.at(dayNumber(day) % order.length) ?? null;
}

/** What a day has shown last; `null` for a day that has shown nothing. */
export const shownOn = (shown: TipRecord['shown'], day: CivilDay): string | null =>
  shown.findLast((one) => one.day === day)?.id ?? null;

const inReadersOrder = <T extends { readonly id: string }>(tips: readonly T[], seed: number): T[] =>
  [...tips].sort((a, b) => rank(seed, a.id) - rank(seed, b.id) || (a.id < b.id ? -1 : 1));

/** A place in the reader's own order that does not move when tips are added (FNV-1a, then murmur3's finaliser). */
function rank(seed: number, id: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
