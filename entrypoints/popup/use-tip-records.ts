import { useEffect, useState } from 'preact/hooks';
import {
  parseRests,
  parseTipRecord,
  parseVisit,
  restsKey,
  tipsKey,
  visitKey,
} from '../../lib/browser/habit-records.ts';
import { type Read, onStorageChange, read } from '../../lib/browser/storage.ts';
import type { Rests } from '../../lib/domain/rest.ts';
import type { TipRecord } from '../../lib/domain/tip-record.ts';
import type { Visit } from '../../lib/domain/visit.ts';

export interface TipRecords {
  readonly tips: Read<TipRecord>;
  readonly rests: Read<Rests>;
  readonly visit: Read<Visit>;
}

const keys: readonly string[] = [tipsKey, restsKey, visitKey];

/** What decides beside the settings which tip is shown; `null` until it is read. Read again whenever any window changes it. */
export function useTipRecords(): TipRecords | null {
  const [records, setRecords] = useState<TipRecords | null>(null);
  useEffect(() => {
    const closing = new AbortController();
    const reload = async (): Promise<void> => {
      const [tips, rests, visit] = await Promise.all([
        read(tipsKey, parseTipRecord),
        read(restsKey, parseRests),
        read(visitKey, parseVisit),
      ]);
      if (!closing.signal.aborted) setRecords({ tips, rests, visit });
    };
    onStorageChange(
      (key) => keys.includes(key),
      () => void reload(),
      closing.signal,
    );
    void reload();
    return () => closing.abort();
  }, []);
  return records;
}
