/** The options, and the page of the reader's data. */
import { DayStart } from '../../../components/DayStart.tsx';
import { HabitChooser } from '../../../components/HabitChooser.tsx';
import { LeaveOut } from '../../../components/LeaveOut.tsx';
import { PhoneField } from '../../../components/PhoneField.tsx';
import { QuietPages } from '../../../components/QuietPages.tsx';
import { ReadingOptions } from '../../../components/ReadingOptions.tsx';
import { ReminderOptions } from '../../../components/ReminderOptions.tsx';
import { type Carried, SyncPanel, type SyncTrouble } from '../../../components/SyncPanel.tsx';
import { ThemeChooser } from '../../../components/ThemeChooser.tsx';
import { TintChooser } from '../../../components/TintChooser.tsx';
import { CopiesPanel } from '../../../components/data/CopiesPanel.tsx';
import { ErasePanel } from '../../../components/data/ErasePanel.tsx';
import { ExportDue } from '../../../components/data/ExportDue.tsx';
import { ExportPanel } from '../../../components/data/ExportPanel.tsx';
import { ImportPanel } from '../../../components/data/ImportPanel.tsx';
import { StoredList } from '../../../components/data/StoredList.tsx';
import { habits, startingHabits } from '../../../content/index.ts';
import { defaultSettings } from '../../../lib/domain/settings.ts';
import { usualTint } from '../../../lib/domain/tint.ts';
import type { States } from '../state.ts';
import { nothing } from './records.ts';

const settings = defaultSettings(startingHabits, 1);
const quiet = { accessPlace: 'chromium' as const, onRequest: nothing, onKinds: nothing, onSite: nothing };
const carried: Carried = {
  size: '3 kB',
  sizeMost: '100 kB',
  from: null,
  left: 0,
  unread: 0,
  isEmpty: false,
};
const sync = (isOn: boolean, found: Carried | null, trouble: SyncTrouble | null = null) => (
  <SyncPanel
    isOn={isOn}
    carried={found}
    trouble={trouble}
    onTurn={nothing}
    onRetry={nothing}
    onTakeOut={nothing}
  />
);
const reminder = { at: '18:30', onSet: nothing, onTime: nothing };
const importing = { onFile: nothing, onImport: nothing, onCancel: nothing, onUndo: nothing };
const exporting = { onExport: nothing, onStopNudge: nothing };
const preview = { adds: 3, changes: 1, removes: 0, others: 20 };

export const optionsStates: States = {
  'DayStart.tsx': { 'at three': <DayStart hour={3} onChoose={nothing} /> },
  'HabitChooser.tsx': {
    'two chosen': (
      <HabitChooser library={habits.slice(0, 5)} chosen={startingHabits} isFull={false} onChoose={nothing} />
    ),
    full: (
      <HabitChooser
        library={habits.slice(0, 5)}
        chosen={habits.slice(0, 3).map(({ id }) => id)}
        isFull
        onChoose={nothing}
      />
    ),
  },
  'LeaveOut.tsx': {
    'not answered': <LeaveOut applies={null} onChange={nothing} />,
    'two apply': <LeaveOut applies={['kidney', 'swallowing']} onChange={nothing} />,
  },
  'PhoneField.tsx': {
    empty: <PhoneField phone="" onType={nothing} onDone={nothing} />,
    noted: <PhoneField phone="020 7946 0000" onType={nothing} onDone={nothing} />,
  },
  'QuietPages.tsx': {
    usual: <QuietPages rules={settings} {...quiet} />,
    'on request, with sites': (
      <QuietPages rules={{ ...settings, isOnRequest: true, sitesOff: ['example.org'] }} {...quiet} />
    ),
  },
  'ReadingOptions.tsx': { 'by default': <ReadingOptions settings={settings} onChange={nothing} /> },
  'ReminderOptions.tsx': {
    off: <ReminderOptions {...reminder} isOn={false} hasStopped={false} />,
    on: <ReminderOptions {...reminder} isOn hasStopped={false} />,
    stopped: <ReminderOptions {...reminder} isOn={false} hasStopped />,
  },
  'SyncPanel.tsx': {
    off: sync(false, null),
    'off, with something in the account': sync(false, { ...carried, from: 'March 2026' }),
    on: sync(true, carried),
    'on, some of it left behind or unread': sync(true, {
      ...carried,
      from: 'March 2026',
      left: 2,
      unread: 1,
    }),
    full: sync(true, carried, 'full'),
    failed: sync(true, carried, 'failed'),
    'no account': sync(true, null, 'no-account'),
  },
  'ThemeChooser.tsx': { contrast: <ThemeChooser theme="contrast" onChoose={nothing} /> },
  'TintChooser.tsx': { 'warm paper': <TintChooser tint={usualTint} onChange={nothing} /> },
  'data/CopiesPanel.tsx': {
    none: <CopiesPanel copies={[]} onLook={nothing} />,
    two: (
      <CopiesPanel
        copies={[
          { key: 'a', day: '25 November 2026' },
          { key: 'b', day: '24 November 2026' },
        ]}
        onLook={nothing}
      />
    ),
  },
  'data/ErasePanel.tsx': {
    'this device': <ErasePanel isInAccount={false} onExport={nothing} onErase={nothing} />,
    'the account too': <ErasePanel isInAccount onExport={nothing} onErase={nothing} />,
  },
  'data/ExportPanel.tsx': {
    never: <ExportPanel last={null} isDue={false} {...exporting} />,
    'long ago': <ExportPanel last={{ name: 'gut.json', day: '2 June 2026' }} isDue {...exporting} />,
  },
  'data/ExportDue.tsx': {
    'in the popup': <ExportDue onOpen={nothing} onStopNudge={nothing} />,
    'on its own page': <ExportDue onStopNudge={nothing} />,
  },
  'data/ImportPanel.tsx': {
    'nothing chosen': <ImportPanel chosen={null} canUndo={false} {...importing} />,
    'a file is chosen': (
      <ImportPanel
        chosen={{ name: 'gut.json', merge: preview, replace: { ...preview, removes: 7 }, unread: 1 }}
        canUndo={false}
        {...importing}
      />
    ),
    'to be undone': <ImportPanel chosen={null} canUndo {...importing} />,
  },
  'data/StoredList.tsx': {
    'two kinds, and what cannot be read': (
      <StoredList
        kinds={[
          { words: 'kindSettings', records: 1, bytes: 300 },
          { words: 'kindLog', records: 14, bytes: 5120 },
        ]}
        unreadable={['log:2026-11']}
        inSize={(bytes) => `${bytes} bytes`}
      />
    ),
  },
};
