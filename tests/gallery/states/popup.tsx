/** The popup and the side panel. */
import { DayStates } from '../../../components/DayStates.tsx';
import { HabitList } from '../../../components/HabitList.tsx';
import { LastDone } from '../../../components/LastDone.tsx';
import { NoEntry } from '../../../components/NoEntry.tsx';
import { Note } from '../../../components/Note.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { PagePanel, type PageState, type ReachedPage } from '../../../components/PagePanel.tsx';
import { Paused } from '../../../components/Paused.tsx';
import { PresetChooser } from '../../../components/PresetChooser.tsx';
import { ReminderStopped } from '../../../components/ReminderStopped.tsx';
import { Said } from '../../../components/Said.tsx';
import { SavedList } from '../../../components/SavedList.tsx';
import { Switch } from '../../../components/Switch.tsx';
import { TermList } from '../../../components/TermList.tsx';
import { TipList } from '../../../components/TipList.tsx';
import { TipMore } from '../../../components/TipMore.tsx';
import { TipOfDay } from '../../../components/TipOfDay.tsx';
import { WelcomeBack } from '../../../components/WelcomeBack.tsx';
import { type Failure, failureMessages } from '../../../components/outcome.ts';
import { habits, terms, tips } from '../../../content/index.ts';
import type { LastAction } from '../../../lib/domain/last-action.ts';
import { dayStates } from '../../../lib/domain/log.ts';
import { presets } from '../../../lib/domain/presets.ts';
import { sampleSafety, sampleShownTip } from '../../components/samples.ts';
import type { States } from '../state.ts';
import { inWords, nothing, shownTips, today } from './records.ts';

const hands = { onAllow: nothing, onSite: nothing, onMarks: nothing, onPause: nothing };
const panel = (page: PageState, isPaused = false) => <PagePanel page={page} isPaused={isPaused} {...hands} />;
const reached: ReachedPage = {
  kind: 'reached',
  tabId: 1,
  isPrivate: false,
  host: 'example.org',
  quiet: null,
  isMarking: true,
  termCount: 12,
  isResting: false,
};
const rows = habits.slice(0, 4).map((habit, i) => ({ habit, state: dayStates[i] ?? 'nothing' }));
const actions = {
  isSaved: false,
  hasAnother: true,
  onSave: nothing,
  onNotForMe: nothing,
  onAnother: nothing,
};
const [tip = sampleShownTip(), ...otherTips] = shownTips;
const listed = terms
  .slice(0, 3)
  .map(({ id, name, meaning }, i) => ({ termId: id, name, meaning, count: i + 1 }));
const ticked: LastAction = {
  ...{ version: 1, habitId: 'walk', day: today, before: '.', after: 'd' },
  ...{ madeOn: today, madeAt: '08:10', isUndone: false },
};
const lastDone = (last: LastAction | null, saved = '') => (
  <LastDone {...{ saved, last, today }} name="A short walk" inWords={inWords} onUndo={nothing} />
);
const chooses = { onChoose: nothing, onShow: nothing };
const place = {
  sentence: 'A sentence with the word in it.',
  title: 'An article',
  url: 'https://example.org/',
};

export const popupStates: States = {
  'DayStates.tsx': Object.fromEntries(
    dayStates.map((state) => [
      state,
      <DayStates name={state} legend="A short walk" state={state} onSet={nothing} />,
    ]),
  ),
  'HabitList.tsx': {
    'each day state': <HabitList habits={rows} isSmall={false} onSet={nothing} />,
    'the least that counts': <HabitList habits={rows} isSmall onSet={nothing} />,
  },
  'LastDone.tsx': {
    'nothing yet': lastDone(null),
    ticked: lastDone(ticked),
    'something else saved since': lastDone(ticked, 'Saved: today is "Tired".'),
    'taken back': lastDone({ ...ticked, isUndone: true }),
  },
  'NoEntry.tsx': {
    'with near ones': (
      <NoEntry lookUp={{ words: 'fibr', termId: null, nearest: terms.slice(0, 3) }} onChoose={nothing} />
    ),
    'nothing near': <NoEntry lookUp={{ words: 'zzz', termId: null, nearest: [] }} onChoose={nothing} />,
  },
  'Note.tsx': {
    empty: <Note label="A note for today" note="" onType={nothing} />,
    written: <Note label="A note for today" note="Slept badly, walked a little." onType={nothing} />,
  },
  'Notice.tsx': {
    said: <Notice sentence="Your habits could not be read." />,
    'with a way on': <Notice sentence="Your habits could not be read." onRetry={nothing} />,
  },
  'PagePanel.tsx': {
    asking: panel({ kind: 'asking' }),
    silent: panel({ kind: 'silent' }),
    'no access': panel({ kind: 'no-access' }),
    unreachable: panel({ kind: 'unreachable' }),
    marked: panel(reached),
    'with its words': (
      <PagePanel page={reached} isPaused={false} {...hands}>
        <details open>
          <summary>The words, in reading order</summary>
          <TermList terms={listed} doubts={[]} currentTermId={null} onChoose={nothing} onShow={nothing} />
        </details>
      </PagePanel>
    ),
    'no words': panel({ ...reached, termCount: 0 }),
    'changes fast': panel({ ...reached, isResting: true }),
    'marks hidden': panel({ ...reached, isMarking: false }),
    private: panel({ ...reached, isPrivate: true }),
    paused: panel({ ...reached, quiet: 'paused', isMarking: false }, true),
    'site off': panel({ ...reached, quiet: 'site-off', isMarking: false }),
    'only on request': panel({ ...reached, quiet: 'on-request', isMarking: false }),
    mail: panel({ ...reached, quiet: 'mail', isMarking: false }),
    bank: panel({ ...reached, quiet: 'bank', isMarking: false }),
    portal: panel({ ...reached, quiet: 'portal', isMarking: false }),
  },
  'Paused.tsx': {
    'with signs': (
      <Paused since="3 November 2026" signs={sampleSafety.signs} onEnd={nothing} onAll={nothing} />
    ),
  },
  'PresetChooser.tsx': Object.fromEntries(
    presets.map((preset) => [preset, <PresetChooser preset={preset} onChoose={nothing} />]),
  ),
  'ReminderStopped.tsx': { 'it has stopped': <ReminderStopped at="18:30" onSet={nothing} /> },
  'Said.tsx': {
    saved: <Said saved="Saved" failure={null} />,
    ...Object.fromEntries(
      (Object.keys(failureMessages) as Failure[]) // its keys are just these
        .map((failure) => [failure, <Said saved="" failure={failure} />]),
    ),
  },
  'SavedList.tsx': {
    empty: <SavedList saved={[]} inWords={inWords} onRemove={nothing} />,
    'with and without a sentence': (
      <SavedList
        saved={listed.map(({ termId, name, meaning }, i) => ({
          term: { ...place, termId, day: today, ...(i > 0 && { sentence: '' }) },
          name,
          meaning,
        }))}
        inWords={inWords}
        onRemove={nothing}
      />
    ),
  },
  'Switch.tsx': {
    on: <Switch label="Mark words" isOn onChange={nothing} />,
    off: <Switch label="Mark words" isOn={false} onChange={nothing} />,
  },
  'TermList.tsx': {
    none: <TermList terms={[]} doubts={[]} currentTermId={null} {...chooses} />,
    'words, one of them current, and doubts': (
      <TermList
        terms={listed}
        doubts={[{ written: 'MS', reason: { because: 'other-meaning', meaning: 'mass spectrometry' } }]}
        currentTermId={listed[1]?.termId ?? null}
        {...chooses}
      />
    ),
  },
  'TipList.tsx': {
    none: (
      <TipList id="none" heading="Saved tips" none="None yet." tips={[]} press="Remove" onPress={nothing} />
    ),
    some: (
      <TipList
        id="some"
        heading="Saved tips"
        none="None yet."
        tips={tips.slice(0, 2)}
        press="Remove"
        onPress={nothing}
      />
    ),
  },
  'TipMore.tsx': {
    'of today': <TipMore tip={tip} actions={actions} inWords={inWords} />,
    'saved, the last one, with signs': (
      <TipMore
        tip={{ ...tip, safety: sampleSafety }}
        actions={{ ...actions, isSaved: true, hasAnother: false }}
        inWords={inWords}
      />
    ),
    'without actions': <TipMore tip={tip} actions={null} inWords={inWords} />,
  },
  'TipOfDay.tsx': {
    'room enough': <TipOfDay tip={tip} isShort={false} isWhole />,
    'room scarce': <TipOfDay tip={otherTips[0] ?? tip} isShort={false} isWhole={false} />,
    'least room': <TipOfDay tip={tip} isShort isWhole={false} />,
  },
  'WelcomeBack.tsx': {
    'after empty days': <WelcomeBack from="Tue 3 Nov" to="Sat 7 Nov" onRest={nothing} onLeave={nothing} />,
  },
};
