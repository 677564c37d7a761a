/**
 * Every kind of record that is stored, one entry each. Backup, export, import, erasing, migrations and the data page go by
 * this list alone.
 *
 * To add a kind: write its key and its parser (in `records.ts` or a file of its own: a loose object, so that the fields
 * of newer versions survive, with `version: v.literal(1)`), add an entry here and its words to `locales/en.json`, and a
 * stored example to `tests/fixtures/stored/`. Read and write it through `read` and `update` of `storage.ts` as before.
 */
import type { MessageKey } from '../domain/text.ts';
import { knownTermsKey, metTermsKey, savedTermsKey, wrongMeaningsKey } from './kept-keys.ts';
import { parseKnownTerms, parseMetTerms, parseSavedTerms, parseWrongMeanings } from './kept-words.ts';
import {
  diaryPrefix,
  lastActionKey,
  myHabitsKey,
  parseDiary,
  parseLastAction,
  parseMyHabits,
  parseReminder,
  parseRests,
  parseTipRecord,
  parseVisit,
  reminderKey,
  restsKey,
  tipsKey,
  visitKey,
} from './habit-records.ts';
import { logPrefix, parseMonthLog, parseSettings, settingsKey } from './records.ts';
import type { Parse } from './storage.ts';
import { parseRegisters, parseSyncState, registersPrefix, syncStateKey } from './sync-records.ts';
import { aboutKey, backupPrefix, parseAbout, parseBackup } from './copies.ts';

export interface RecordKind {
  /** The whole key; or, with a `:` at its end, what the keys of this kind begin with. */
  readonly key: string;
  /** What may stand after the `:`. */
  readonly suffix?: RegExp;
  readonly parse: Parse<object>;
  /** The version that is written today. */
  readonly version: number;
  /** What it is, for the data page. */
  readonly words: MessageKey;
  /** Whether it is part of backups and exports, and may come back from them. */
  readonly isExported: boolean;
  /** Whether the browser's own sync carries it, where the reader has turned that on. */
  readonly isSynced: boolean;
  /** Whether it tells of pages. Then nothing of it is written from private windows. */
  readonly isOfPages: boolean;
  /** The step from each version to the next, the first from version 1. A step gives a new value. */
  readonly steps?: readonly ((stored: object) => object)[];
}

export const recordKinds: readonly RecordKind[] = [
  {
    key: settingsKey,
    parse: parseSettings,
    version: 1,
    words: 'kindSettings',
    isExported: true,
    isSynced: false,
    isOfPages: false,
  },
  {
    key: logPrefix,
    suffix: /^\d{4}-(?:0[1-9]|1[0-2])$/,
    parse: parseMonthLog,
    version: 1,
    words: 'kindLog',
    isExported: true,
    isSynced: true,
    isOfPages: false,
  },
  {
    key: myHabitsKey,
    parse: parseMyHabits,
    version: 1,
    words: 'kindMyHabits',
    isExported: true,
    isSynced: false,
    isOfPages: false,
  },
  {
    key: restsKey,
    parse: parseRests,
    version: 1,
    words: 'kindRests',
    isExported: true,
    isSynced: false,
    isOfPages: false,
  },
  {
    key: diaryPrefix,
    suffix: /^\d{4}-(?:0[1-9]|1[0-2])$/,
    parse: parseDiary,
    version: 1,
    words: 'kindDiary',
    isExported: true,
    isSynced: false,
    isOfPages: false,
  },
  {
    key: visitKey,
    parse: parseVisit,
    version: 1,
    words: 'kindVisit',
    isExported: true,
    isSynced: false,
    isOfPages: false,
  },
  {
    key: tipsKey,
    parse: parseTipRecord,
    version: 1,
    words: 'kindTips',
    isExported: true,
    isSynced: false,
    isOfPages: false,
  },
  {
    key: reminderKey,
    parse: parseReminder,
    version: 1,
    words: 'kindReminder',
    isExported: false,
    isSynced: false,
    isOfPages: false,
  },
  {
    key: lastActionKey,
    parse: parseLastAction,
    version: 1,
    words: 'kindLastAction',
    isExported: false,
    isSynced: false,
    isOfPages: false,
  },
  {
    key: savedTermsKey,
    parse: parseSavedTerms,
    version: 1,
    words: 'kindSavedTerms',
    isExported: true,
    isSynced: false,
    isOfPages: true,
  },
  {
    key: knownTermsKey,
    parse: parseKnownTerms,
    version: 1,
    words: 'kindKnownTerms',
    isExported: true,
    isSynced: false,
    isOfPages: false,
  },
  {
    key: wrongMeaningsKey,
    parse: parseWrongMeanings,
    version: 1,
    words: 'kindWrongMeanings',
    isExported: true,
    isSynced: false,
    isOfPages: true,
  },
  {
    key: metTermsKey,
    parse: parseMetTerms,
    version: 1,
    words: 'kindMetTerms',
    isExported: true,
    isSynced: false,
    isOfPages: true,
  },
  {
    key: syncStateKey,
    parse: parseSyncState,
    version: 1,
    words: 'kindSyncState',
    isExported: false,
    isSynced: false,
    isOfPages: false,
  },
  {
    key: registersPrefix,
    suffix: /^\d{4}-(?:0[1-9]|1[0-2])$/,
    parse: parseRegisters,
    version: 1,
    words: 'kindRegisters',
    isExported: false,
    isSynced: false,
    isOfPages: false,
  },
  {
    key: aboutKey,
    parse: parseAbout,
    version: 1,
    words: 'kindAbout',
    isExported: false,
    isSynced: false,
    isOfPages: false,
  },
  {
    key: backupPrefix,
    suffix: /^(?:[0-6]|undo|migration)$/,
    parse: parseBackup,
    version: 1,
    words: 'kindBackup',
    isExported: false,
    isSynced: false,
    isOfPages: false,
  },
];

/** @returns `null` for a key that no version known here has written */
export const kindOf = (key: string, kinds: readonly RecordKind[] = recordKinds): RecordKind | null =>
  kinds.find((kind) =>
    kind.key.endsWith(':')
      ? key.startsWith(kind.key) && (kind.suffix ?? /./).test(key.slice(kind.key.length))
      : key === kind.key,
  ) ?? null;

export function isReadable(kind: RecordKind, value: unknown): boolean {
  try {
    kind.parse(value);
    return true;
  } catch {
    return false;
  }
}
