// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { DayEditor } from '../../../components/history/DayEditor.tsx';
import { HistoryChooser } from '../../../components/history/HistoryChooser.tsx';
import { HistoryTable } from '../../../components/history/HistoryTable.tsx';
import { MonthPicture } from '../../../components/history/MonthPicture.tsx';
import { countsInWords } from '../../../components/history/words.ts';
import { civilDay } from '../../../lib/domain/civil-day.ts';
import type { ShownState } from '../../../lib/domain/day-facts.ts';
import type { DayRow } from '../../../lib/domain/history.ts';
import { catalogue, english } from '../english.ts';
import { clearAfterEach, show } from '../on-screen.ts';

clearAfterEach();

const row = (date: number, state: ShownState, more: Partial<DayRow> = {}): DayRow => ({
  day: civilDay(`2026-11-0${date}`),
  state,
  recorded: [],
  note: '',
  preset: null,
  ...more,
});
const rows = [
  row(1, 'a-little', { recorded: [{ habitId: 'walk', state: 'a-little' }], note: 'Sunny', preset: 'tired' }),
  row(2, 'rest'),
  row(3, 'paused'),
  row(4, 'nothing', { preset: 'usual' }),
];
const table = (more: object = {}) => (
  <HistoryTable
    caption="November 2026, all habits"
    rows={rows}
    nameOf={(id) => `Name of ${id}`}
    shortDay={(day) => day.slice(8)}
    longDay={(day) => `Day ${day}`}
    openDay={null}
    onOpen={() => {}}
    {...more}
  >
    <p>The open day</p>
  </HistoryTable>
);
const cells = () => screen.getAllByRole('cell').map(({ textContent }) => textContent);

describe('the table', () => {
  test('has a caption, and a header to each column and each day', () => {
    show(table());
    expect(screen.getByRole('table', { name: 'November 2026, all habits' })).toBeTruthy();
    const scopes = (role: 'columnheader' | 'rowheader') =>
      screen.getAllByRole(role).map((header) => header.getAttribute('scope'));
    expect(scopes('columnheader')).toEqual(['col', 'col']);
    expect(scopes('rowheader')).toEqual(['row', 'row', 'row', 'row']);
  });

  test('says each state in words, with its note and how the reader was reading', () => {
    show(table());
    expect(cells()).toEqual([
      'Name of walk: A littleReading: TiredNote: Sunny',
      'Rest',
      'Paused',
      'Nothing recorded',
    ]);
  });

  test('of one habit does not repeat its name', () => {
    show(table({ nameOf: null }));
    expect(cells()[0]).toBe('A littleReading: TiredNote: Sunny');
  });

  test('gives each state a shape of its own', () => {
    const { container } = show(table({ rows: [row(5, 'done'), ...rows], nameOf: null }));
    const shapes = [...container.querySelectorAll('path')].map((path) => path.getAttribute('d'));
    expect(new Set(shapes).size).toBe(5);
  });

  test('opens a day by its button, and closes the one that is open', () => {
    const onOpen = vi.fn();
    const { again } = show(table({ onOpen }));
    expect(screen.queryByText('The open day')).toBeNull();
    screen.getByRole('button', { name: 'Day 2026-11-02', expanded: false }).click();
    expect(onOpen).toHaveBeenLastCalledWith('2026-11-02');
    again(table({ onOpen, openDay: civilDay('2026-11-02') }));
    expect(screen.getByText('The open day')).toBeTruthy();
    screen.getByRole('button', { name: 'Day 2026-11-02', expanded: true }).click();
    expect(onOpen).toHaveBeenLastCalledWith(null);
  });
});

describe('an open day', () => {
  const editor = (onSet: (id: string, state: string) => void) => (
    <DayEditor
      id="day"
      day="2 November"
      habits={[
        { id: 'walk', name: 'Walk', state: 'rest' },
        { id: 'water', name: 'Water', state: 'nothing' },
      ]}
      onSet={onSet}
    />
  );

  test('offers four states for each habit, and shows the stored one', () => {
    show(editor(() => {}));
    const walk = within(screen.getByRole('group', { name: /^Walk/ }));
    expect(walk.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked)).toEqual([
      false,
      false,
      true,
      false,
    ]);
    for (const name of ['Done', 'A little', 'Rest', 'Nothing recorded'])
      expect(walk.getByRole('radio', { name })).toBeTruthy();
  });

  test('asks for a state of its own habit, and not for the one that is stored', () => {
    const onSet = vi.fn();
    show(editor(onSet));
    within(screen.getByRole('group', { name: /^Walk/ }))
      .getByRole('radio', { name: 'Rest' })
      .click();
    expect(onSet).not.toHaveBeenCalled();
    within(screen.getByRole('group', { name: /^Water/ }))
      .getByRole('radio', { name: 'A little' })
      .click();
    expect(onSet).toHaveBeenCalledExactlyOnceWith('water', 'a-little');
  });
});

describe('choosing', () => {
  const monthNames = Array.from({ length: 12 }, (_, i) => `Month ${i + 1}`);
  const chooser = (
    month: string,
    onMonth: (month: string) => void,
    onHabit: (id: string | null) => void = () => {},
  ) => (
    <HistoryChooser
      month={month}
      lastMonth="2026-11"
      monthNames={monthNames}
      habits={[{ id: 'walk', name: 'Walk' }]}
      habitId="walk"
      onMonth={onMonth}
      onHabit={onHabit}
    />
  );

  test.each([
    ['Month', '03', '2026-03'],
    ['Month', '12', '2026-11'],
    ['Year', '2016', '2016-11'],
  ])('%s %s leads to %s', (name, value, month) => {
    const onMonth = vi.fn();
    show(chooser('2026-11', onMonth));
    fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
    expect(onMonth).toHaveBeenLastCalledWith(month);
  });

  test('month by month leads over the end of a year, and not beyond this month', () => {
    const onMonth = vi.fn();
    const { again } = show(chooser('2025-12', onMonth));
    screen.getByRole('button', { name: catalogue.historyLater }).click();
    expect(onMonth).toHaveBeenLastCalledWith('2026-01');
    again(chooser('2026-11', onMonth));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: catalogue.historyLater }).disabled).toBe(
      true,
    );
    screen.getByRole('button', { name: catalogue.historyEarlier }).click();
    expect(onMonth).toHaveBeenLastCalledWith('2026-10');
  });

  test('a year far back stays in the list', () => {
    show(chooser('1999-05', () => {}));
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Year' }).value).toBe('1999');
  });

  test('all habits are one of the choices', () => {
    const onHabit = vi.fn();
    show(chooser('2026-11', () => {}, onHabit));
    fireEvent.change(screen.getByRole('combobox', { name: 'Habit' }), { target: { value: '' } });
    expect(onHabit).toHaveBeenLastCalledWith(null);
  });
});

test('the picture points to the table, and names its shapes', () => {
  const { container } = show(<MonthPicture rows={rows} offset={6} />);
  expect(screen.getByRole('img', { name: catalogue.historyPicture })).toBeTruthy();
  const places = [...container.querySelectorAll('svg[x]')].map((svg) => [
    svg.getAttribute('x'),
    svg.getAttribute('y'),
  ]);
  expect(places).toEqual([
    ['144', '0'],
    ['0', '24'],
    ['24', '24'],
    ['48', '24'],
  ]);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Done',
    'A little',
    'Rest',
    'Paused',
    'Nothing recorded',
  ]);
});

test.each([
  [{ days: 26, showedUp: 5, aLittle: 1, rest: 2, paused: 1 }, '5 of 26 days; 2 were rest; 1 was paused'],
  [{ days: 1, showedUp: 1, aLittle: 1, rest: 0, paused: 0 }, '1 of 1 day'],
  [{ days: 26, showedUp: 0, aLittle: 0, rest: 1, paused: 0 }, 'nothing recorded yet; 1 was rest'],
])('%j reads: %s', (counts, sentence) => {
  expect(countsInWords(english, counts)).toBe(sentence);
});
