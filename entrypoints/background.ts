/** The only writer of storage, and the keeper of the explanations. */
import packedLexicon from 'virtual:lexicon';
import sources from 'virtual:sources';
import terms from 'virtual:terms';
import { defineBackground } from 'wxt/utils/define-background';
import { habits, redFlags, safetyRules, startingHabits } from '../content/index.ts';
import { browser } from '../lib/browser/api.ts';
import { bringExplainer } from '../lib/browser/bring-explainer.ts';
import { followAsking, offerAsking } from '../lib/browser/asking.ts';
import { type Reply, type Request, isOpenToPages, keepsPage, parseRequest } from '../lib/browser/messages.ts';
import { isHabitRequest, isOfItsTime, keepHabit } from '../lib/browser/keep-habit.ts';
import { parseSettings, settingsKey } from '../lib/browser/records.ts';
import { diaryKey, parseDiary, parseVisit, visitKey } from '../lib/browser/habit-records.ts';
import { keepTip } from '../lib/browser/keep-tip.ts';
import { keepWord } from '../lib/browser/keep-word.ts';
import { changeAbout } from '../lib/browser/about.ts';
import { dailyBackUp } from '../lib/browser/backups.ts';
import { importRecords, undoImport } from '../lib/browser/import.ts';
import { askForMarks } from '../lib/browser/page-marks.ts';
import { keepReminder, setReminder } from '../lib/browser/reminders.ts';
import { migrate } from '../lib/browser/migrate.ts';
import { StorageError, readOr, update } from '../lib/browser/storage.ts';
import { type Sync, followSync } from '../lib/browser/sync.ts';
import { civilDayOf, monthOf } from '../lib/domain/civil-day.ts';
import { explain, otherMeaningsOf } from '../lib/domain/explanation.ts';
import { type Lexicon, openLexicon } from '../lib/domain/lexicon.ts';
import { linkedTextsOf } from '../lib/domain/link-terms.ts';
import { lookUp } from '../lib/domain/look-up.ts';
import { emptyDiary } from '../lib/domain/diary.ts';
import { type Preset, presetAfter } from '../lib/domain/presets.ts';
import { unpackTerms } from '../lib/domain/pack-lexicon.ts';
import { searchOver, searchableTerms } from '../lib/domain/search-terms.ts';
import { safetyNotesFor } from '../lib/domain/safety-notes.ts';
import { type Settings, defaultSettings, withSite } from '../lib/domain/settings.ts';
import { noVisit } from '../lib/domain/visit.ts';

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

let lexicon: Lexicon | null = null; // opened when a page is first explained
let search: ReturnType<typeof searchOver> | null = null; // made when it is first asked for
const termsById = new Map(terms.map((term) => [term.id, term]));

export default defineBackground({
  // So that it and the glossary page share one copy of the content.
  type: 'module',
  main: keepRecordsAndExplanations,
});

function keepRecordsAndExplanations(): void {
  const backUp = dailyBackUp();
  const sync = followSync();
  keepReminder({ ids: new Set(habits.map(({ id }) => id)), starting: startingHabits });
  browser.runtime.onInstalled.addListener(() => {
    // Makes sure that the reader's own order of tips is written down; what is there already stays.
    void changeSettings((settings) => settings)
      .then(() => changeAbout(today(), (about) => about))
      .then(() => migrate(today()))
      .then(() => sync.look())
      .catch(() => undefined);
    offerAsking('lookUpMenu');
  });

  // What a browser that was closed in time could not carry any more.
  browser.runtime.onStartup.addListener(() => void sync.look().catch(() => undefined));

  browser.runtime.onMessage.addListener((message: unknown, sender): Promise<Reply<unknown>> | undefined => {
    const request = parseRequest(message);
    if (!request) return undefined;
    const isOwnPage = sender.url?.startsWith(browser.runtime.getURL('')) === true;
    if (!isOwnPage && !isOpenToPages(request)) return Promise.resolve({ ok: false, failed: 'request' });
    if (isHabitRequest(request) && !isOfItsTime(request, new Date()))
      return Promise.resolve({ ok: false, failed: 'request' });
    const answered = async (): Promise<Reply<unknown>> => {
      if (keepsPage(request) && (await isOfPrivateWindow(request, sender)))
        return { ok: false, failed: 'private' };
      if (!isReading(request)) await backUp(today());
      return { ok: true, value: await answer(request, sender, sync) };
    };
    return answered().catch((error: unknown): Reply<unknown> => {
      if (error instanceof StorageError) return { ok: false, failed: error.action };
      throw error;
    });
  });

  followAsking();
  browser.commands.onCommand.addListener((command) => {
    if (command === 'next-preset') void changePreset(presetAfter).catch(() => undefined);
    if (command === 'toggle-marks') void toggleMarks();
    if (command !== 'next-word' && command !== 'previous-word') return;
    void walk(command === 'next-word' ? 'next' : 'previous');
  });
}

/** What changes no record, and so needs no copy made before it. */
const isReading = ({ ask }: Request): boolean =>
  ask === 'explain' || ask === 'explainer' || ask === 'look-up' || ask === 'phone';

async function answer(request: Request, sender: Sender, sync: Sync): Promise<unknown> {
  switch (request.ask) {
    case 'explainer':
      return bringExplainer(sender);
    case 'explain':
      return request.ids.flatMap((id) => {
        const term = termsById.get(id);
        return term
          ? [
              {
                ...explain(
                  term,
                  term.sources.map((source) => sources[source].citation),
                  safetyNotesFor(term.safety ?? [], safetyRules, redFlags),
                ),
                linked: linkedTextsOf(term, (lexicon ??= openLexicon(unpackTerms(packedLexicon)))),
                otherMeanings: otherMeaningsOf(term),
              },
            ]
          : [];
      });
    case 'tick':
    case 'undo-tick':
    case 'set-note':
    case 'set-rest':
    case 'set-span':
    case 'set-everything-paused':
    case 'leave-blank':
    case 'set-own-habit':
    case 'set-plan':
      return keepHabit(request, new Date());
    case 'set-day-start':
      return changeSettings((settings) => ({ ...settings, dayStartsAt: request.hour }));
    case 'set-names-hidden':
      return changeSettings((settings) => ({ ...settings, areNamesHidden: request.areHidden }));
    case 'set-paused':
      return changeSettings((settings) => ({ ...settings, isPaused: request.isPaused }));
    case 'site-off':
      return changeSettings((settings) => withSite(settings, request.host, true));
    case 'set-more':
      return changeSettings((settings) => ({ ...settings, isMoreOpen: request.isMoreOpen }));
    case 'set-on-request':
      return changeSettings((settings) => ({ ...settings, isOnRequest: request.isOnRequest }));
    case 'set-quiet-kinds':
      return changeSettings((settings) => ({ ...settings, quietKinds: request.kinds }));
    case 'set-site':
      return changeSettings((settings) => withSite(settings, request.host, request.isOff));
    case 'set-theme':
      return changeSettings((settings) => ({ ...settings, theme: request.theme }));
    case 'set-habits':
      return changeSettings((settings) => ({ ...settings, habits: request.habits }));
    case 'show-tip':
    case 'leave-out-tip':
    case 'save-tip':
      return keepTip(request);
    case 'set-applies':
      return changeSettings((settings) => ({ ...settings, applies: request.applies }));
    case 'phone':
      return (await readOr(visitKey, parseVisit, noVisit)).phone;
    case 'set-phone':
      await update(visitKey, parseVisit, (visit) => ({ ...(visit ?? noVisit), phone: request.phone }));
      return null;
    case 'set-reminder':
      await setReminder(request.at);
      return null;
    case 'look-up':
      return lookUp(request.words, (search ??= searchOver(searchableTerms(terms))));
    case 'set-preset':
      return changePreset(() => request.preset);
    case 'set-overrides':
      return changeSettings((settings) => ({ ...settings, overrides: request.overrides }));
    case 'set-reading':
      return changeSettings((settings) => ({ ...settings, ...request.change }));
    case 'save-term':
    case 'forget-term':
    case 'know-term':
    case 'not-here':
    case 'meet-term':
      return keepWord(request, new Date());
    case 'set-visit':
      await update(visitKey, parseVisit, (before) => ({ ...(before ?? noVisit), ...request.change }));
      return null;
    case 'import':
      await importRecords(request.records, request.way, today());
      return null;
    case 'undo-import':
      return undoImport();
    case 'erase':
      await sync.erase(request.isAccountToo);
      return null;
    case 'set-sync':
      await sync.turn(request.isOn);
      return null;
    case 'sync-now':
      await sync.look();
      return null;
    case 'leave-sync':
      await sync.leave();
      return null;
    case 'note-export':
      await changeAbout(today(), (about) => ({ ...about, lastExport: { day: today(), name: request.name } }));
      return null;
    case 'stop-nudge':
      await changeAbout(today(), (about) => ({ ...about, isNudgeOff: true }));
      return null;
    default:
      return request satisfies never;
  }
}

async function changeSettings(change: (settings: Settings) => Settings): Promise<null> {
  await changedSettings(change);
  return null;
}

const changedSettings = (change: (settings: Settings) => Settings): Promise<Settings> =>
  update(settingsKey, parseSettings, (before) =>
    change(before ?? defaultSettings(startingHabits, newSeed())),
  );

/** Also written into the diary. The preset holds where that fails. */
async function changePreset(change: (preset: Preset) => Preset): Promise<null> {
  const { preset, dayStartsAt } = await changedSettings((settings) => ({
    ...settings,
    preset: change(settings.preset),
  }));
  const day = civilDayOf(new Date(), dayStartsAt);
  await update(diaryKey(monthOf(day)), parseDiary, (before) => {
    const diary = before ?? emptyDiary;
    return { ...diary, presets: { ...diary.presets, [day]: preset } };
  }).catch(() => undefined);
  return null;
}

/** The calendar's day: copies and exports are dated by it, ticks by the reader's own. */
const today = (): string => civilDayOf(new Date(), 0);

const newSeed = (): number => crypto.getRandomValues(new Int32Array(1))[0] ?? 0;

/** Whether a request tells of a page in a private window: the one it comes from, or the one under the popup. A tab that is gone may have been one. */
async function isOfPrivateWindow(request: Request, { tab }: Sender): Promise<boolean> {
  if (tab?.incognito) return true;
  if (request.ask !== 'set-site' || request.tabId === null) return false;
  return browser.tabs.get(request.tabId).then(
    ({ incognito }) => incognito,
    () => true,
  );
}

async function toggleMarks(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await askForMarks(tab.id, 'other-way');
}

async function walk(direction: 'next' | 'previous'): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  // A page without our script has nothing to walk through.
  await browser.tabs.sendMessage(tab.id, { walk: direction }, { frameId: 0 }).catch(() => undefined);
}
