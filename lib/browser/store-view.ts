/** What is stored, kind by kind, with what cannot be read: for the data page. */
import type { MessageKey } from '../domain/text.ts';
import { type Backup, type Records, undoKey } from './copies.ts';
import { readableCopies } from './backups.ts';
import { isReadable, kindOf, recordKinds } from './record-kinds.ts';

interface StoredKind {
  readonly words: MessageKey;
  readonly records: number;
  /** Of keys and values together, as JSON. */
  readonly bytes: number;
}

export interface StoreView {
  readonly kinds: readonly StoredKind[];
  /** Keys of records that cannot be read, or are of no kind known here. */
  readonly unreadable: readonly string[];
  /** The daily copies, the newest first. */
  readonly copies: readonly (readonly [key: string, copy: Backup])[];
  readonly canUndo: boolean;
}

export function storeView(all: Records): StoreView {
  const entries = Object.entries(all);
  return {
    kinds: recordKinds.flatMap((kind) => {
      const own = entries.filter(([key]) => kindOf(key) === kind);
      const bytes = own.reduce((sum, [key, value]) => sum + bytesOf(key) + bytesOf(value), 0);
      return own.length === 0 ? [] : [{ words: kind.words, records: own.length, bytes }];
    }),
    unreadable: entries.flatMap(([key, value]) => {
      const kind = kindOf(key);
      return kind && isReadable(kind, value) ? [] : [key];
    }),
    copies: readableCopies(all),
    canUndo: all[undoKey] !== undefined,
  };
}

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;
