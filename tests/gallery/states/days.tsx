/** The pages of habits, of past days, and of the next visit. */
import { HiddenNames } from '../../../components/HiddenNames.tsx';
import { HabitForm } from '../../../components/habits/HabitForm.tsx';
import { HabitOrder } from '../../../components/habits/HabitOrder.tsx';
import { OwnHabits } from '../../../components/habits/OwnHabits.tsx';
import { Part } from '../../../components/habits/Part.tsx';
import { PlanChooser } from '../../../components/habits/PlanChooser.tsx';
import { RestForm } from '../../../components/habits/RestForm.tsx';
import { RestList } from '../../../components/habits/RestList.tsx';
import { DayEditor } from '../../../components/history/DayEditor.tsx';
import { HistoryChooser } from '../../../components/history/HistoryChooser.tsx';
import { HistoryTable } from '../../../components/history/HistoryTable.tsx';
import { MonthPicture } from '../../../components/history/MonthPicture.tsx';
import { StateMark } from '../../../components/history/StateMark.tsx';
import { type Part as VisitPartOf, VisitForm } from '../../../components/visit/VisitForm.tsx';
import { VisitPaper } from '../../../components/visit/VisitPaper.tsx';
import type { VisitPart } from '../../../components/visit/words.ts';
import { habits } from '../../../content/index.ts';
import { addDays, civilDay } from '../../../lib/domain/civil-day.ts';
import type { ShownState } from '../../../lib/domain/day-facts.ts';
import { dayShortly, monthNames, weekdayNames } from '../../../lib/domain/day-names.ts';
import type { DayRow } from '../../../lib/domain/history.ts';
import type { MyHabits, Plan } from '../../../lib/domain/my-habits.ts';
import type { States } from '../state.ts';
import { inWords, nothing, saves, today } from './records.ts';

const english = ['en-GB'];
const weekdays = weekdayNames(english);
const own: MyHabits['own'] = [
  { id: 'own-aaaaaaaa', name: 'Water by the bed', smallest: 'One glass.', isArchived: false },
  { id: 'own-bbbbbbbb', name: 'Evening stretch', smallest: '', isArchived: false },
  { id: 'own-cccccccc', name: 'Old habit', smallest: '', isArchived: true },
];
const library = habits.slice(0, 3);
const hiddenNames = (areShown: boolean) => (
  <HiddenNames
    names={{ areHidden: true, areShown, setShown: nothing }}
    sentence="Habit names are hidden on this screen."
  />
);
const plan = (id: string, chosen: Plan | undefined) => (
  <PlanChooser name={id} legend="On which days" plan={chosen} weekdays={weekdays} onSet={nothing} />
);
const ownHands = { onShow: nothing, onChange: saves, onArchive: nothing };
const states: readonly ShownState[] = ['done', 'a-little', 'rest', 'paused', 'nothing'];
const rows: readonly DayRow[] = Array.from({ length: 14 }, (_, i) => ({
  day: addDays(civilDay('2026-11-01'), i),
  state: states[i % states.length] ?? 'nothing',
  recorded: i % 5 < 3 ? [{ habitId: library[0]?.id ?? '', state: 'done' as const }] : [],
  note: i === 1 ? 'Slept badly, walked a little.' : '',
  preset: i === 1 ? ('tired' as const) : null,
}));
const editor = (
  <DayEditor
    id="editor"
    day="Monday 2 November"
    habits={library.map(({ id, name }) => ({ id, name, state: 'a-little' as const }))}
    onSet={nothing}
  />
);
const table = {
  rows,
  shortDay: (day: DayRow['day']) => dayShortly(day, english),
  longDay: inWords,
  onOpen: nothing,
  children: editor,
};
const choosing = {
  monthNames: monthNames(english),
  habits: library,
  lastMonth: '2026-11',
  onMonth: nothing,
  onHabit: nothing,
};
const visit = {
  aboutNames: null,
  areNamesShown: true,
  onLastVisit: nothing,
  onQuestions: nothing,
  onPart: nothing,
};
const parts: Readonly<Record<VisitPart, VisitPartOf>> = {
  did: { text: 'Walk: 5 of 26 days.\nWater: 1 of 26 days.', isIncluded: true },
  rests: { text: 'Rest: 3 November.', isIncluded: false },
  presets: { text: 'Tired: 4 days.', isIncluded: true },
  notes: { text: '2 November: slept badly', isIncluded: true },
  words: { text: '', isIncluded: true },
};

export const daysStates: States = {
  'habits/HabitForm.tsx': {
    new: <HabitForm id="new" fields={{ name: '', smallest: '' }} save="Add it" onSave={saves} />,
    changed: (
      <HabitForm
        id="old"
        fields={{ name: 'Water by the bed', smallest: 'One glass.' }}
        save="Save"
        onSave={saves}
        onCancel={nothing}
      />
    ),
  },
  'habits/HabitOrder.tsx': {
    three: (
      <HabitOrder
        habits={library}
        plans={{ [library[1]?.id ?? '']: { weekdays: [1, 4] } }}
        weekdays={weekdays}
        onMove={nothing}
        onPlan={nothing}
        onHide={nothing}
      />
    ),
  },
  'habits/OwnHabits.tsx': {
    none: <OwnHabits own={[]} chosen={[]} isFull={false} {...ownHands} />,
    'shown, not shown, archived': (
      <OwnHabits own={own} chosen={['own-aaaaaaaa']} isFull={false} {...ownHands} />
    ),
    full: <OwnHabits own={own} chosen={['own-aaaaaaaa']} isFull {...ownHands} />,
  },
  'habits/Part.tsx': {
    'with a heading': (
      <Part id="part" heading="Part of the page" rows={1}>
        <p>What stands in it.</p>
      </Part>
    ),
  },
  'habits/PlanChooser.tsx': {
    'every day': plan('every', undefined),
    weekdays: plan('weekdays', { weekdays: [1, 3, 5] }),
    'times a week': plan('times', { timesAWeek: 3 }),
  },
  'habits/RestForm.tsx': {
    empty: (
      <RestForm
        today={today}
        earliest={civilDay('2000-01-01')}
        latest={civilDay('2027-12-31')}
        onAdd={saves}
      />
    ),
  },
  'habits/RestList.tsx': {
    none: <RestList spans={[]} inWords={inWords} onTakeAway={nothing} onEndPause={nothing} />,
    'a rest, a pause, and one that goes on': (
      <RestList
        spans={[
          { from: today, to: null, kind: 'pause' },
          { from: civilDay('2026-11-02'), to: civilDay('2026-11-05'), kind: 'pause' },
          { from: civilDay('2026-10-02'), to: civilDay('2026-10-02'), kind: 'rest' },
        ]}
        inWords={inWords}
        onTakeAway={nothing}
        onEndPause={nothing}
      />
    ),
  },
  'HiddenNames.tsx': { hidden: hiddenNames(false), 'shown here': hiddenNames(true) },
  'history/DayEditor.tsx': {
    'three habits': editor,
    none: <DayEditor id="empty" day="Monday 2 November" habits={[]} onSet={nothing} />,
  },
  'history/HistoryChooser.tsx': {
    'all habits': <HistoryChooser month="2026-10" habitId={null} {...choosing} />,
    'one habit, the last month': (
      <HistoryChooser month="2026-11" habitId={library[0]?.id ?? null} {...choosing} />
    ),
  },
  'history/HistoryTable.tsx': {
    'all habits, a day open': (
      <HistoryTable
        caption="All habits"
        nameOf={(id) => library.find((habit) => habit.id === id)?.name ?? id}
        openDay={civilDay('2026-11-02')}
        {...table}
      />
    ),
    'one habit': <HistoryTable caption="One habit" nameOf={null} openDay={null} {...table} />,
  },
  'history/MonthPicture.tsx': { 'half a month': <MonthPicture rows={rows} offset={6} /> },
  'history/StateMark.tsx': Object.fromEntries(states.map((state) => [state, <StateMark state={state} />])),
  'visit/VisitForm.tsx': {
    'no visit noted': <VisitForm lastVisit={null} today={today} questions="" parts={parts} {...visit} />,
    filled: (
      <VisitForm
        lastVisit={civilDay('2026-08-03')}
        today={today}
        questions="Is it the heat?"
        parts={parts}
        {...visit}
      />
    ),
    'names hidden': (
      <VisitForm
        lastVisit={civilDay('2026-08-03')}
        today={today}
        questions=""
        parts={parts}
        {...visit}
        aboutNames={hiddenNames(false)}
        areNamesShown={false}
      />
    ),
  },
  'visit/VisitPaper.tsx': {
    'with all': (
      <VisitPaper
        from="1 August"
        to="26 November"
        questions="Is it the heat?"
        phone="020 7946 0000"
        parts={parts}
      />
    ),
  },
};
