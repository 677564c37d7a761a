/**
 * One tip a civil day, of those that fit the reader: every reader has an order of their own, in which no tip comes twice
 * before all have come once.
 */
import type { Avoidance } from '../../content/schema.ts';
import { type CivilDay, dayNumber } from './civil-day.ts';

/**
 * The tips that suit a reader, in the order given.
 *
 * @param applies the circumstances that the reader has said apply to them; as long as they have said nothing, all do
 */
export function fittingTips<T extends { readonly avoidIf: readonly Avoidance[] }>(
  tips: readonly T[],
  applies: ReadonlySet<Avoidance> | 'unanswered',
): T[] {
  return tips.filter(({ avoidIf }) =>
    applies === 'unanswered' ? avoidIf.length === 0 : avoidIf.every((one) => !applies.has(one)),
  );
}

/**
 * The tip of a day, the same in every window and offline.
 *
 * @param fitting tips that fit this reader; not empty
 * @param seed the reader's own number, a 32-bit integer
 * @throws RangeError where no tip fits
 */
export function tipOfDay<T extends { readonly id: string }>(
  fitting: readonly T[],
  seed: number,
  day: CivilDay,
): T {
  const order = [...fitting].sort((a, b) => rank(seed, a.id) - rank(seed, b.id) || (a.id < b.id ? -1 : 1));
  // A clock that has lost its battery stands at the end of 1969 in America, a day with a negative number.
  const tip = order.at(dayNumber(day) % order.length);
  if (!tip) throw new RangeError('No tip fits');
  return tip;
}

/** A place in the reader's own order that does not move when tips are added (FNV-1a, then murmur3's finaliser). */
function rank(seed: number, id: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
