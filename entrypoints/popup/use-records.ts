import { useLayoutEffect, useState } from 'preact/hooks';
import { type About, aboutKey, parseAbout } from '../../lib/browser/copies.ts';
import {
  parseReminder,
  parseRests,
  parseTipRecord,
  parseVisit,
  reminderKey,
  restsKey,
  tipsKey,
  visitKey,
} from '../../lib/browser/habit-records.ts';
import { type Read, onStorageChange, readTogether } from '../../lib/browser/storage.ts';
import type { Reminder } from '../../lib/domain/reminder.ts';
import type { Rests } from '../../lib/domain/rest.ts';
import type { TipRecord } from '../../lib/domain/tip-record.ts';
import type { Visit } from '../../lib/domain/visit.ts';

export interface PopupRecords {
  readonly tips: Read<TipRecord>;
  readonly rests: Read<Rests>;
  readonly visit: Read<Visit>;
  readonly reminder: Read<Reminder>;
  readonly about: Read<About>;
}

const parses = {
  [tipsKey]: parseTipRecord,
  [restsKey]: parseRests,
  [visitKey]: parseVisit,
  [reminderKey]: parseReminder,
  [aboutKey]: parseAbout,
};

/** What is stored beside settings and days; `null` until it is read. Read again whenever any window changes it. */
export function useRecords(): PopupRecords | null {
  const [records, setRecords] = useState<PopupRecords | null>(null);
  useLayoutEffect(() => {
    const closing = new AbortController();
    const reload = async (): Promise<void> => {
      const all = await readTogether(parses);
      if (!closing.signal.aborted) setRecords(all);
    };
    onStorageChange(
      (key) => Object.hasOwn(parses, key),
      () => void reload(),
      closing.signal,
    );
    void reload();
    return () => closing.abort();
  }, []);
  return records;
}
