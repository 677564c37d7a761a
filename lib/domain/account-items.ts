/**
 * What goes into the account: months as items small enough for every browser, the most recent ones first, for as long as
 * there is room. Browsers allow 102,400 bytes, 8,192 an item and 512 items
 * (https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync); this keeps well below.
 */
import { type PackedMonth, packRegisters } from './pack-registers.ts';
import { type Register, type Registers, habitAndDay } from './registers.ts';

export const accountBytesMax = 60_000;
export const itemBytesMax = 6_000;
const itemsMax = 400;

export type Items = ReadonlyMap<string, PackedMonth>;

/** As browsers count them: the key, and the value as JSON, both in UTF-8. */
export const bytesOf = (key: string, value: unknown): number =>
  new TextEncoder().encode(key + JSON.stringify(value)).length;

const itemPattern = /^log:(\d{4}-(?:0[1-9]|1[0-2])):\d{1,3}$/;
/** @returns `null` for a key that is none of ours */
export const monthOfItem = (key: string): string | null => itemPattern.exec(key)?.[1] ?? null;

/** A month in as many items as it needs. Whole habits, so that the same month is always cut in the same places. */
export function itemsOf(month: string, registers: Registers): Items {
  const byHabit = new Map<string, [string, Register][]>();
  for (const entry of registers) {
    const [habitId] = habitAndDay(entry[0]);
    byHabit.set(habitId, [...(byHabit.get(habitId) ?? []), entry]);
  }
  const items = new Map<string, PackedMonth>();
  let part: [string, Register][] = [];
  for (const habitId of [...byHabit.keys()].sort()) {
    const longer = [...part, ...(byHabit.get(habitId) ?? [])];
    const key = `log:${month}:${items.size}`;
    if (part.length > 0 && bytesOf(key, packRegisters(new Map(longer))) > itemBytesMax) {
      items.set(key, packRegisters(new Map(part)));
      part = byHabit.get(habitId) ?? [];
    } else part = longer;
  }
  if (part.length > 0) items.set(`log:${month}:${items.size}`, packRegisters(new Map(part)));
  return items;
}

export interface Choice {
  readonly items: Items;
  /** The months that are carried, the most recent first. */
  readonly carried: readonly string[];
  /** The months for which there is no room. */
  readonly left: readonly string[];
}

/**
 * As many recent months as fit, without a gap.
 *
 * @param taken bytes that are taken already
 */
export function recentItems(months: ReadonlyMap<string, Registers>, taken: number): Choice {
  const newestFirst = [...months].filter(([, { size }]) => size > 0).sort(([a], [b]) => (a < b ? 1 : -1));
  const items = new Map<string, PackedMonth>();
  const carried: string[] = [];
  let bytes = taken;
  for (const [month, registers] of newestFirst) {
    const more = itemsOf(month, registers);
    bytes += [...more].reduce((sum, [key, item]) => sum + bytesOf(key, item), 0);
    const isTooBig = [...more].some(([key, item]) => bytesOf(key, item) > itemBytesMax);
    if (isTooBig || bytes > accountBytesMax || items.size + more.size > itemsMax) break;
    for (const [key, item] of more) items.set(key, item);
    carried.push(month);
  }
  return { items, carried, left: newestFirst.map(([month]) => month).slice(carried.length) };
}
