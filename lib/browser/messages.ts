/**
 * The closed list of what may be asked of the background, checked at the door. Pages' scripts may ask for explanations, and
 * for what a reader presses in a card; all else is for the extension's own pages.
 */
import * as v from 'valibot';
import { noteMax } from '../domain/diary.ts';
import type { SpreadClaim } from '../domain/claim-patterns.ts';
import type { CardExplanation, ClaimExplanation } from '../domain/explanation.ts';
import type { Meeting } from '../domain/kept-words.ts';
import type { LookUp } from '../domain/look-up.ts';
import type { Box } from '../domain/placement.ts';
import { type Overrides, areOverrides, presets } from '../domain/presets.ts';
import { quietKinds } from '../domain/quiet-pages.ts';
import { type ReadingSettings, isReadingChange } from '../domain/reading-settings.ts';
import { circumstances, themes } from '../domain/settings.ts';
import { phoneMax, questionsMax } from '../domain/visit.ts';
import { faultOf, isPlain } from './check-records.ts';
import type { Records } from './copies.ts';
import { clockTime, ownHabit, plan, restSpan } from './habit-records.ts';
import { day } from './records.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/));
/** "constructor" is a slug too, and no record could hold it. */
const habitId = v.pipe(
  id,
  v.check((text) => !(text in Object.prototype)),
);

/** Each text has its end. */
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const pageAddress = v.pipe(text(2000), v.regex(/^(?:https?:\/\/|$)/));
/** A word in its sentence, which is all that a page's script tells of its page. */
const word = { termId: habitId, sentence: text(600) };
const place = { ...word, title: text(300), url: pageAddress };

const request = v.variant('ask', [
  v.strictObject({ ask: v.literal('explain'), ids: v.pipe(v.array(id), v.maxLength(2000)) }),
  v.strictObject({ ask: v.literal('explain-claims'), ids: v.pipe(v.array(id), v.maxLength(200)) }),
  /** The wordings of claims, for a page that is about MS or the gut: most pages have no use for them. */
  v.strictObject({ ask: v.literal('claim-wordings') }),
  /** Puts the explainer into the frame that asks. */
  v.strictObject({ ask: v.literal('explainer') }),
  /** One card a tab: those in other frames close. */
  v.strictObject({ ask: v.literal('close-others') }),
  /** The card that was walked to has closed: focus and selection go back in other frames, or are forgotten there. */
  v.strictObject({ ask: v.literal('walk-ended'), isGivenBack: v.boolean() }),
  /** What the reader has pinched in of the page, which a frame of another site cannot know. */
  v.strictObject({ ask: v.literal('pinched-part') }),
  v.strictObject({
    ask: v.literal('tick'),
    habitId,
    day,
    state: v.picklist(['done', 'a-little', 'rest', 'nothing']),
  }),
  /** Takes the last tick back, however long ago it was. */
  v.strictObject({ ask: v.literal('undo-tick') }),
  v.strictObject({ ask: v.literal('set-note'), day, note: text(noteMax) }),
  v.strictObject({ ask: v.literal('set-rest'), from: day, to: day, isRest: v.boolean() }),
  /** Takes one span away, a pause too, and brings it back. */
  v.strictObject({ ask: v.literal('set-span'), span: v.strictObject(restSpan.entries), isKept: v.boolean() }),
  /** Habits and reminders, not the marks: those are `set-paused`. `day`: the first one, or that of the return. */
  v.strictObject({ ask: v.literal('set-everything-paused'), day, isPaused: v.boolean() }),
  /** Empty days up to this one are not asked about again. */
  v.strictObject({ ask: v.literal('leave-blank'), day }),
  v.strictObject({ ask: v.literal('set-own-habit'), habit: v.strictObject(ownHabit.entries) }),
  v.strictObject({ ask: v.literal('set-plan'), habitId, plan: v.nullable(plan) }),
  v.strictObject({
    ask: v.literal('set-day-start'),
    hour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  }),
  v.strictObject({ ask: v.literal('set-names-hidden'), areHidden: v.boolean() }),
  v.strictObject({ ask: v.literal('set-paused'), isPaused: v.boolean() }),
  v.strictObject({
    ask: v.literal('set-site'),
    host: v.pipe(v.string(), v.maxLength(253)),
    isOff: v.boolean(),
    /** The tab over which it was said, which must not be a private one; `null` where the reader has typed the name. */
    tabId: v.nullable(v.pipe(v.number(), v.integer())),
  }),
  /** For pages: the site that a card stands on. */
  v.strictObject({ ask: v.literal('site-off'), host: v.pipe(text(253), v.minLength(1)) }),
  /** Whether cards open with all they have to say. */
  v.strictObject({ ask: v.literal('set-more'), isMoreOpen: v.boolean() }),
  v.strictObject({ ask: v.literal('set-on-request'), isOnRequest: v.boolean() }),
  v.strictObject({
    ask: v.literal('set-quiet-kinds'),
    kinds: v.pipe(v.array(v.picklist(quietKinds)), v.maxLength(quietKinds.length)),
  }),
  v.strictObject({ ask: v.literal('set-theme'), theme: v.picklist(themes) }),
  v.strictObject({
    ask: v.literal('show-habit'),
    habitId,
    isShown: v.boolean(),
  }),
  /** Two habits change places. */
  v.strictObject({ ask: v.literal('move-habit'), habitId, past: habitId }),
  /** Writes down what a day shows; `instead`: what its window took for the tip of that day. */
  v.strictObject({
    ask: v.literal('show-tip'),
    day,
    tipId: id,
    instead: v.nullable(id),
    isExtra: v.boolean(),
  }),
  v.strictObject({ ask: v.literal('leave-out-tip'), tipId: id, isLeftOut: v.boolean() }),
  v.strictObject({ ask: v.literal('save-tip'), tipId: id, isSaved: v.boolean() }),
  v.strictObject({
    ask: v.literal('set-applies'),
    applies: v.pipe(v.array(v.picklist(circumstances)), v.maxLength(circumstances.length)),
  }),
  /** The number of the reader's MS team, for a card that says when to call. */
  v.strictObject({ ask: v.literal('phone') }),
  v.strictObject({ ask: v.literal('set-phone'), phone: text(phoneMax) }),
  v.strictObject({ ask: v.literal('set-reminder'), at: v.nullable(clockTime) }),
  v.strictObject({ ask: v.literal('look-up'), words: text(200) }),
  v.strictObject({ ask: v.literal('set-preset'), preset: v.picklist(presets) }),
  v.strictObject({ ask: v.literal('set-overrides'), overrides: v.custom<Overrides>(areOverrides) }),
  v.strictObject({
    ask: v.literal('set-reading'),
    change: v.custom<Partial<ReadingSettings>>(isReadingChange),
  }),
  /** On the page that asks: what it is called and where it is, the browser says. */
  v.strictObject({ ask: v.literal('save-word'), ...word, isSaved: v.boolean() }),
  v.strictObject({ ask: v.literal('save-term'), ...place }),
  v.strictObject({ ask: v.literal('forget-term'), ...place }),
  /** Of a term, or of a claim. */
  v.strictObject({ ask: v.literal('know-term'), termId: habitId, knows: v.boolean() }),
  /** `page` is host and path; `form`: as the glossary writes it, so that no text of the page is told. */
  v.strictObject({
    ask: v.literal('not-here'),
    page: v.pipe(
      text(2000),
      v.minLength(1),
      v.check((name) => !(name in Object.prototype)),
    ),
    form: v.pipe(text(200), v.minLength(1)),
    isWrong: v.boolean(),
  }),
  /** Answers where it was met before, where that is kept. */
  v.strictObject({ ask: v.literal('meet-term'), termId: habitId }),
  /** Changes what is named, and nothing else of the record. */
  v.strictObject({
    ask: v.literal('set-visit'),
    change: v.strictObject({
      lastVisit: v.exactOptional(v.nullable(day)),
      questions: v.exactOptional(text(questionsMax)),
    }),
  }),
  /** Each record of an import is read by the parser of its kind before anything is written. */
  v.strictObject({
    ask: v.literal('import'),
    records: v.custom<Records>((records) => isPlain(records) && faultOf(records) === null),
    way: v.picklist(['replace', 'merge']),
  }),
  v.strictObject({ ask: v.literal('undo-import') }),
  /** `isAccountToo`: what sync has put into the reader's browser account as well. */
  v.strictObject({ ask: v.literal('erase'), isAccountToo: v.optional(v.boolean(), false) }),
  v.strictObject({ ask: v.literal('set-sync'), isOn: v.boolean() }),
  v.strictObject({ ask: v.literal('sync-now') }),
  /** Turns sync off, and empties its share of the reader's browser account. */
  v.strictObject({ ask: v.literal('leave-sync') }),
  v.strictObject({ ask: v.literal('note-export'), name: v.pipe(v.string(), v.maxLength(100)) }),
  v.strictObject({ ask: v.literal('stop-nudge') }),
]);

export type Request = v.InferOutput<typeof request>;

/** The name of each request on the list. */
export const asks: readonly Request['ask'][] = request.options.map(({ entries }) => entries.ask.literal);

/** What is answered where all went well. */
export interface Answers {
  explain: readonly CardExplanation[];
  'explain-claims': readonly ClaimExplanation[];
  'claim-wordings': readonly SpreadClaim[];
  explainer: null;
  'close-others': null;
  'walk-ended': null;
  /** In CSS px of the frame that asks; `null` where it cannot be known. */
  'pinched-part': Box | null;
  tick: null;
  /** Whether there was something to take back. */
  'undo-tick': boolean;
  'set-note': null;
  'set-rest': null;
  'set-span': null;
  'set-everything-paused': null;
  'leave-blank': null;
  'set-own-habit': null;
  'set-plan': null;
  'set-day-start': null;
  'set-names-hidden': null;
  'set-paused': null;
  'set-site': null;
  'site-off': null;
  'set-more': null;
  'set-on-request': null;
  'set-quiet-kinds': null;
  'set-theme': null;
  'show-habit': null;
  'move-habit': null;
  'show-tip': null;
  'leave-out-tip': null;
  'save-tip': null;
  'set-applies': null;
  phone: string;
  'set-phone': null;
  'set-reminder': null;
  'look-up': LookUp;
  'set-preset': null;
  'set-overrides': null;
  'set-reading': null;
  'save-word': null;
  'save-term': null;
  'forget-term': null;
  'know-term': null;
  'not-here': null;
  'meet-term': Meeting | null;
  'set-visit': null;
  import: null;
  /** Whether there was something to take back. */
  'undo-import': boolean;
  erase: null;
  'set-sync': null;
  'sync-now': null;
  'leave-sync': null;
  'note-export': null;
  'stop-nudge': null;
}

export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  /** `read`, `write`: storage failed, and nothing was changed. `private`: nothing is kept of private windows. */
  | { readonly ok: false; readonly failed: 'read' | 'write' | 'request' | 'private' };

/** @returns `null` where the message is not on the list */
export function parseRequest(message: unknown): Request | null {
  const result = v.safeParse(request, message);
  return result.success ? result.output : null;
}

/** Whether a request may come from a script on a page, and not only from the extension's own pages. */
export const isOpenToPages = ({ ask }: Request): boolean => openToPages.has(ask);

const openToPages: ReadonlySet<Request['ask']> = new Set<Request['ask']>([
  'explain',
  'explain-claims',
  'claim-wordings',
  'explainer',
  'close-others',
  'walk-ended',
  'pinched-part',
  'phone',
  'set-preset',
  'save-word',
  'site-off',
  'set-more',
  'know-term',
  'not-here',
  'meet-term',
]);

/** Whether a request would keep something of the page it comes from. */
export const keepsPage = ({ ask }: Request): boolean =>
  ask === 'save-word' ||
  ask === 'not-here' ||
  ask === 'meet-term' ||
  ask === 'set-site' ||
  ask === 'site-off';
