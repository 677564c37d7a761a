/**
 * What there is to write, here and in the account, so that both hold the greater of every habit-day. Months of which
 * anything cannot be read are left as they are, here; items that cannot be read, there.
 */
import { bytesOf, monthOfItem, recentItems } from '../domain/account-items.ts';
import { emptyMonth } from '../domain/log.ts';
import { packRegisters, unpackRegisters } from '../domain/pack-registers.ts';
import {
  type Registers,
  mergeRegisters,
  news,
  touched,
  withArrived,
  withRegisters,
} from '../domain/registers.ts';
import type { Records } from './copies.ts';
import { isReadable, kindOf } from './record-kinds.ts';
import { logKey, logPrefix, parseMonthLog } from './records.ts';
import { parseRegisters, registersInItem, registersKey, registersPrefix } from './sync-records.ts';

export interface Settled {
  /**
   * To be written here first, by itself: what the logs are about to take from elsewhere. Should the next write end halfway,
   * the next look still knows which of a log's days the reader has changed, and which have only arrived.
   */
  readonly ahead: Records;
  /** To be written here then. */
  readonly here: Records;
  /** To be written to the account, and to be taken out of it. */
  readonly items: Records;
  readonly gone: readonly string[];
  /** The first month that the account carries; `null` where there is none. */
  readonly carriedFrom: string | null;
  /** Months for which the account has no room. */
  readonly left: number;
  /** Items in the account that cannot be read. */
  readonly unread: number;
  /** Bytes in the account now. */
  readonly bytes: number;
}

/**
 * @param all everything that is stored here
 * @param heard items that the account has had, and may have no more
 */
export function settled(all: Records, account: Records, heard: readonly Records[], device: string): Settled {
  const { came, blocked, unread } = registersIn(account);
  const arrived = heard.reduce((sum, items) => mergeMonths(sum, registersIn(items).came), came);
  const ahead: [string, unknown][] = [];
  const here: [string, unknown][] = [];
  const sides: [string, unknown][] = [];
  const months = new Map<string, Registers>();
  for (const month of new Set([...monthsHere(all), ...arrived.keys()])) {
    if (!isFree(all, logKey(month)) || !isFree(all, registersKey(month))) {
      blocked.add(month);
      continue;
    }
    const before = touchedMonth(all, month, device, 1);
    const after = mergeRegisters(
      mergeRegisters(before, arrivingOf(all, month)),
      arrived.get(month) ?? new Map(),
    );
    months.set(month, after);
    const log = all[logKey(month)] === undefined ? null : parseMonthLog(all[logKey(month)]);
    const now = withRegisters(log ?? emptyMonth, after);
    if (JSON.stringify(now.days) !== JSON.stringify(log?.days ?? {})) {
      const key = registersKey(month);
      const arriving = packRegisters(news(after, log ?? emptyMonth));
      // Its own registers say what the log says now, so that nothing older is left to be told apart.
      ahead.push([key, { ...(all[key] as object | undefined), ...packRegisters(before), arriving }]); // read by its parser
      here.push([logKey(month), now]);
    }
    const side = sideRecord(all, month, after);
    if (side) sides.push([registersKey(month), side]);
  }
  const fixed = Object.entries(account).filter(([key]) => isLeftAlone(key, account, blocked));
  const taken = fixed.reduce((sum, [key, value]) => sum + bytesOf(key, value), 0);
  const free = new Map([...months].filter(([month]) => !blocked.has(month)));
  const { items, carried, left } = recentItems(free, taken);
  return {
    ahead: Object.fromEntries(ahead),
    here: Object.fromEntries([...here, ...sides]),
    items: Object.fromEntries([...items].filter(([key, item]) => !isSame(key, account[key], item))),
    gone: Object.keys(account).filter((key) => !items.has(key) && !isLeftAlone(key, account, blocked)),
    carriedFrom: carried.at(-1) ?? null,
    left: left.length,
    unread,
    bytes: Object.entries(account).reduce((sum, [key, value]) => sum + bytesOf(key, value), 0),
  };
}

/** Registers of all that was there before sync: what was changed since, elsewhere, is greater. */
export function firstRegisters(all: Records, device: string): Records {
  const sides = [...monthsHere(all)].flatMap((month): [string, unknown][] => {
    if (!isFree(all, logKey(month)) || !isFree(all, registersKey(month))) return [];
    const side = sideRecord(all, month, touchedMonth(all, month, device, 0));
    return side ? [[registersKey(month), side]] : [];
  });
  return Object.fromEntries(sides);
}

/** A log that is not there is no log that the reader has emptied: the browser may have lost it. */
function touchedMonth(all: Records, month: string, device: string, first: number): Registers {
  const stored = registersOf(all, month);
  const arriving = arrivingOf(all, month);
  const log = all[logKey(month)];
  return log === undefined
    ? stored
    : touched(withArrived(stored, arriving, parseMonthLog(log)), parseMonthLog(log), device, first);
}

function registersOf(all: Records, month: string): Registers {
  const stored = all[registersKey(month)];
  return stored === undefined ? new Map() : unpackRegisters(month, parseRegisters(stored));
}

function arrivingOf(all: Records, month: string): Registers {
  const stored = all[registersKey(month)];
  const { arriving } = stored === undefined ? {} : parseRegisters(stored);
  return arriving === undefined ? new Map() : unpackRegisters(month, arriving);
}

/** @returns `null` where it stands as it is */
function sideRecord(all: Records, month: string, registers: Registers): object | null {
  const stored = all[registersKey(month)];
  const { arriving, ...side } = stored === undefined ? {} : parseRegisters(stored);
  const before = packRegisters(registersOf(all, month));
  const after = packRegisters(registers);
  return arriving === undefined && JSON.stringify(before) === JSON.stringify(after)
    ? null
    : { ...side, ...after };
}

const monthsHere = (all: Records): Set<string> =>
  new Set(
    Object.keys(all).flatMap((key) => {
      const prefix = kindOf(key)?.key;
      return prefix === logPrefix || prefix === registersPrefix ? [key.slice(prefix.length)] : [];
    }),
  );

function isFree(all: Records, key: string): boolean {
  const kind = kindOf(key);
  return all[key] === undefined || (kind !== null && isReadable(kind, all[key]));
}

function registersIn(account: Records) {
  const came = new Map<string, Registers>();
  const blocked = new Set<string>();
  let unread = 0;
  for (const [key, item] of Object.entries(account)) {
    if (item === undefined) continue;
    const month = monthOfItem(key);
    const registers = month === null ? null : readItem(month, item);
    if (month !== null && registers) came.set(month, mergeRegisters(came.get(month) ?? new Map(), registers));
    else unread++;
    if (month !== null && !registers) blocked.add(month);
  }
  return { came, blocked, unread };
}

function readItem(month: string, item: unknown): Registers | null {
  try {
    return registersInItem(month, item);
  } catch {
    return null;
  }
}

function mergeMonths(a: Map<string, Registers>, b: Map<string, Registers>): Map<string, Registers> {
  const merged = new Map(a);
  for (const [month, registers] of b)
    merged.set(month, mergeRegisters(merged.get(month) ?? new Map(), registers));
  return merged;
}

/** Items of other versions, and what stands beside one of them in its month. */
function isLeftAlone(key: string, account: Records, blocked: ReadonlySet<string>): boolean {
  const month = monthOfItem(key);
  return month === null || blocked.has(month) || readItem(month, account[key]) === null;
}

function isSame(key: string, stored: unknown, item: object): boolean {
  const month = monthOfItem(key);
  const registers = month === null || stored === undefined ? null : readItem(month, stored);
  // Browsers give the fields back in an order of their own.
  return registers !== null && JSON.stringify(packRegisters(registers)) === JSON.stringify(item);
}
