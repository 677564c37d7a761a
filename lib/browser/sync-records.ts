/** The records of sync: whether it is on, and the registers of each month beside its log. */
import * as v from 'valibot';
import { type PackedMonth, unpackRegisters } from '../domain/pack-registers.ts';
import type { Registers } from '../domain/registers.ts';
import { record } from './records.ts';
import type { Parse } from './storage.ts';

export interface SyncState {
  readonly version: 1;
  readonly isOn: boolean;
  /** This browser's name among the registers, chosen by chance when sync was first turned on. */
  readonly device: string;
  /** When the account was last written to, in ms since 1970. */
  readonly lastFlush: number;
  /** Why the account does not hold what it should: it is full, or did not take it; `null` where all is well. */
  readonly trouble: 'full' | 'failed' | null;
}

export const syncStateKey = 'sync-state';
export const registersPrefix = 'sync:';
/** @param month `YYYY-MM` */
export const registersKey = (month: string): string => `${registersPrefix}${month}`;

const device = v.pipe(v.string(), v.maxLength(40));
const syncState = v.looseObject({
  version: v.literal(1),
  isOn: v.boolean(),
  device,
  lastFlush: v.number(),
  trouble: v.nullable(v.picklist(['full', 'failed'])),
});
const packed = {
  version: v.literal(1),
  devices: v.array(device),
  days: v.pipe(record, v.record(v.string(), v.string())),
};

export const parseSyncState: Parse<SyncState> = (stored) => v.parse(v.pipe(record, syncState), stored);

/** What a month's log is about to take from elsewhere stands beside its registers until it has been taken. */
export type StoredRegisters = PackedMonth & { readonly arriving?: PackedMonth | undefined };

export const parseRegisters: Parse<StoredRegisters> = (stored) => {
  const stores = v.looseObject({ ...packed, arriving: v.optional(v.looseObject(packed)) });
  const month = v.parse(v.pipe(record, stores), stored);
  if (month.arriving) unpackRegisters('2024-01', month.arriving);
  // Whatever the month: no day is after the 31st.
  unpackRegisters('2024-01', month);
  return month;
};

/** Of an item in the account, where a field that is not known here was written by a newer version, to be left alone. */
export const registersInItem = (month: string, item: unknown): Registers =>
  unpackRegisters(month, v.parse(v.pipe(record, v.strictObject(packed)), item));
