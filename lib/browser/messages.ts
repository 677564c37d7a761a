/**
 * The closed list of what may be asked of the background, checked at the door. Pages' scripts may ask for explanations;
 * only the extension's own pages may have something written.
 */
import * as v from 'valibot';
import { type CivilDay, civilDay } from '../domain/civil-day.ts';
import type { Explanation } from '../domain/explanation.ts';
import { habitsShownMax, themes } from '../domain/settings.ts';
import { faultOf, isPlain } from './check-records.ts';
import type { Records } from './copies.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/));
/** "constructor" is a slug too, and no record could hold it. */
const habitId = v.pipe(
  id,
  v.check((text) => !(text in Object.prototype)),
);
const day = v.pipe(
  v.string(),
  v.check((text) => isCivilDay(text)),
  v.transform((text) => text as CivilDay), // just checked
);

const request = v.variant('ask', [
  v.strictObject({ ask: v.literal('explain'), ids: v.pipe(v.array(id), v.maxLength(2000)) }),
  v.strictObject({
    ask: v.literal('tick'),
    habitId,
    day,
    state: v.picklist(['done', 'a-little', 'rest', 'nothing']),
  }),
  v.strictObject({ ask: v.literal('set-paused'), isPaused: v.boolean() }),
  v.strictObject({
    ask: v.literal('set-site'),
    host: v.pipe(v.string(), v.maxLength(253)),
    isOff: v.boolean(),
  }),
  v.strictObject({ ask: v.literal('set-theme'), theme: v.picklist(themes) }),
  v.strictObject({
    ask: v.literal('set-habits'),
    habits: v.pipe(v.array(habitId), v.maxLength(habitsShownMax)),
  }),
  /** Each record of an import is read by the parser of its kind before anything is written. */
  v.strictObject({
    ask: v.literal('import'),
    records: v.custom<Records>((records) => isPlain(records) && faultOf(records) === null),
    way: v.picklist(['replace', 'merge']),
  }),
  v.strictObject({ ask: v.literal('undo-import') }),
  v.strictObject({ ask: v.literal('erase') }),
  v.strictObject({ ask: v.literal('note-export'), name: v.pipe(v.string(), v.maxLength(100)) }),
  v.strictObject({ ask: v.literal('stop-nudge') }),
]);

export type Request = v.InferOutput<typeof request>;

/** What is answered where all went well. */
export interface Answers {
  explain: readonly Explanation[];
  tick: null;
  'set-paused': null;
  'set-site': null;
  'set-theme': null;
  'set-habits': null;
  import: null;
  /** Whether there was something to take back. */
  'undo-import': boolean;
  erase: null;
  'note-export': null;
  'stop-nudge': null;
}

export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  /** `read`, `write`: storage failed, and nothing was changed. */
  | { readonly ok: false; readonly failed: 'read' | 'write' | 'request' };

/** @returns `null` where the message is not on the list */
export function parseRequest(message: unknown): Request | null {
  const result = v.safeParse(request, message);
  return result.success ? result.output : null;
}

/** Whether a request may come from a script on a page, and not only from the extension's own pages. */
export const isOpenToPages = ({ ask }: Request): boolean => ask === 'explain';

function isCivilDay(text: string): boolean {
  try {
    return civilDay(text) === text;
  } catch {
    return false;
  }
}
