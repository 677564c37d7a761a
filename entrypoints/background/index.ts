/** The only writer of storage, and the keeper of the explanations. */
import claimWordings from 'virtual:claim-wordings';
import { defineBackground } from 'wxt/utils/define-background';
import { habits, startingHabits } from '#content/index.ts';
import { browser } from '../../lib/browser/api.ts';
import { bringExplainer } from '../../lib/browser/bring-explainer.ts';
import { followAsking, offerAsking } from '../../lib/browser/asking.ts';
import {
  type Reply,
  type Request,
  isOpenToPages,
  keepsPage,
  parseRequest,
} from '../../lib/browser/messages.ts';
import { isHabitRequest, isOfItsTime, keepHabit } from '../../lib/browser/keep-habit.ts';
import { parseSettings, settingsKey } from '../../lib/browser/records.ts';
import { diaryKey, parseDiary, parseVisit, visitKey } from '../../lib/browser/habit-records.ts';
import { keepTip } from '../../lib/browser/keep-tip.ts';
import { keepWord } from '../../lib/browser/keep-word.ts';
import { changeAbout } from '../../lib/browser/about.ts';
import { dailyBackUp } from '../../lib/browser/backups.ts';
import { importRecords, undoImport } from '../../lib/browser/import.ts';
import { openOwnPage } from '../../lib/browser/own-pages.ts';
import { askForMarks } from '../../lib/browser/page-marks.ts';
import { keepReminder, setReminder } from '../../lib/browser/reminders.ts';
import { migrate } from '../../lib/browser/migrate.ts';
import { StorageError, readOr, update } from '../../lib/browser/storage.ts';
import { type Sync, followSync } from '../../lib/browser/sync.ts';
import { closeOthers, endWalk, pinchedPart, toggleCard, walk } from '../../lib/browser/tab-walk.ts';
import { civilDayOf, monthOf } from '../../lib/domain/civil-day.ts';
import { swapped, withHabit } from '../../lib/domain/habit-order.ts';
import { emptyDiary } from '../../lib/domain/diary.ts';
import { type Preset, presetAfter } from '../../lib/domain/presets.ts';
import { type Settings, defaultSettings, withSite } from '../../lib/domain/settings.ts';
import { noVisit } from '../../lib/domain/visit.ts';
import { explainClaims, explainTerms, lookUpWords } from './explaining.ts';

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

export default defineBackground({
  // So that it and the glossary page share one copy of the content.
  type: 'module',
  main: keepRecordsAndExplanations,
});

function keepRecordsAndExplanations(): void {
  const backUp = dailyBackUp();
  const sync = followSync();
  keepReminder({ ids: new Set(habits.map(({ id }) => id)), starting: startingHabits });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Once in a life: nothing opens by itself at an update.
    if (reason === 'install') void openOwnPage('welcome.html');
    void inTurn([
      // First, so that all that follows can read what an older version has written.
      () => migrate(today()),
      // Makes sure that the reader's own order of tips is written down; what is there already stays.
      () => changeSettings((settings) => settings),
      () => changeAbout(today(), (about) => about),
      () => sync.look(),
    ]);
    offerAsking('lookUpMenu');
  });

  // What a browser that was closed in time could not bring up to date, or carry, any more.
  browser.runtime.onStartup.addListener(() => void inTurn([() => migrate(today()), () => sync.look()]));

  browser.runtime.onMessage.addListener((message: unknown, sender): Promise<Reply<unknown>> | undefined => {
    const request = parseRequest(message);
    if (!request) return undefined;
    const isOwnPage = sender.url?.startsWith(browser.runtime.getURL('')) === true;
    if (!isOwnPage && !isOpenToPages(request)) return Promise.resolve({ ok: false, failed: 'request' });
    if (isHabitRequest(request) && !isOfItsTime(request, new Date()))
      return Promise.resolve({ ok: false, failed: 'request' });
    const answered = async (): Promise<Reply<unknown>> => {
      if (keepsPage(request) && (await isOfPrivateWindow(request, sender))) {
        // Nothing is kept of it: there its marks go for this time, in all of its frames.
        if (request.ask === 'site-off' && sender.tab?.id !== undefined)
          await askForMarks(sender.tab.id, 'off');
        return { ok: false, failed: 'private' };
      }
      if (!isReading(request)) await backUp(today());
      return { ok: true, value: await answer(request, sender, sync) };
    };
    return answered().catch((error: unknown): Reply<unknown> => {
      if (error instanceof StorageError) return { ok: false, failed: error.action };
      throw error;
    });
  });

  followAsking();
  // Firefox for Android has no such keys.
  const { commands } = browser as { readonly commands?: typeof browser.commands };
  commands?.onCommand.addListener((command) => {
    if (command === 'next-preset') void changePreset(presetAfter).catch(() => undefined);
    if (command === 'toggle-marks') void inTabInFront((tabId) => askForMarks(tabId, 'other-way'));
    if (command === 'next-word') void inTabInFront((tabId) => walk(tabId, 'next'));
    if (command === 'previous-word') void inTabInFront((tabId) => walk(tabId, 'previous'));
    if (command === 'toggle-card') void inTabInFront(toggleCard);
  });
}

/** What changes no record, and so needs no copy made before it. */
const isReading = ({ ask }: Request): boolean => readings.has(ask);

const readings: ReadonlySet<Request['ask']> = new Set<Request['ask']>([
  'explain',
  'explain-claims',
  'claim-wordings',
  'explainer',
  'close-others',
  'walk-ended',
  'pinched-part',
  'look-up',
  'phone',
]);

async function answer(request: Request, sender: Sender, sync: Sync): Promise<unknown> {
  switch (request.ask) {
    case 'explainer':
      return bringExplainer(sender);
    case 'close-others':
      if (sender.tab?.id !== undefined) await closeOthers(sender.tab.id, sender.frameId ?? 0);
      return null;
    case 'walk-ended':
      if (sender.tab?.id !== undefined) await endWalk(sender.tab.id, request.isGivenBack);
      return null;
    case 'pinched-part':
      return sender.tab?.id === undefined ? null : pinchedPart(sender.tab.id, sender.frameId ?? 0);
    case 'explain':
      return explainTerms(request.ids);
    case 'explain-claims':
      return explainClaims(request.ids);
    case 'claim-wordings':
      return claimWordings;
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
    case 'show-habit':
      return changeSettings((settings) => ({
        ...settings,
        habits: withHabit(settings.habits, request.habitId, request.isShown),
      }));
    case 'move-habit':
      return changeSettings((settings) => ({
        ...settings,
        habits: swapped(settings.habits, request.habitId, request.past),
      }));
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
      return lookUpWords(request.words);
    case 'set-preset':
      return changePreset(() => request.preset);
    case 'set-overrides':
      return changeSettings((settings) => ({ ...settings, overrides: request.overrides }));
    case 'set-reading':
      return changeSettings((settings) => ({ ...settings, ...request.change }));
    case 'save-word':
    case 'save-term':
    case 'forget-term':
    case 'know-term':
    case 'not-here':
    case 'meet-term':
      return keepWord(request, new Date(), sender.tab ?? {});
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

/** One that fails is tried again the next time, and holds up none of the others. */
async function inTurn(steps: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const step of steps) await step().catch(() => undefined);
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

async function inTabInFront(act: (tabId: number) => Promise<void>): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await act(tab.id);
}
