// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { type Part, VisitForm } from '../../../components/visit/VisitForm.tsx';
import { VisitPaper } from '../../../components/visit/VisitPaper.tsx';
import { type VisitPart, partsInWords, visitParts } from '../../../components/visit/words.ts';
import { civilDay } from '../../../lib/domain/civil-day.ts';
import type { RestSpan } from '../../../lib/domain/rest.ts';
import { catalogue, english } from '../english.ts';
import { clearAfterEach, show } from '../on-screen.ts';

clearAfterEach();

const parts: Record<VisitPart, Part> = {
  did: { text: 'Walk: 5 of 26 days.\nWater: 1 of 26 days.', isIncluded: true },
  rests: { text: 'Rest: 3 November.', isIncluded: false },
  presets: { text: '  ', isIncluded: true },
  notes: { text: '2 November: slept well', isIncluded: true },
  words: { text: '', isIncluded: true },
};

describe('on paper', () => {
  const paper = (questions: string, phone: string) =>
    show(<VisitPaper from="1 August" to="26 November" questions={questions} phone={phone} parts={parts} />);
  const headings = () => screen.getAllByRole('heading').map(({ textContent }) => textContent);

  test('questions come first, and parts that are left out or empty are not there', () => {
    const { container } = paper('Is it the heat?', '');
    expect(headings()).toEqual(['Notes for my visit', 'Questions to ask first', 'What I did', 'My notes']);
    expect(screen.queryByText(/Rest: 3 November/)).toBeNull();
    const said = [...container.querySelectorAll('p')].map(({ textContent }) => textContent);
    expect([said[0], said.at(-1)]).toEqual(['From 1 August to 26 November.', catalogue.visitPlain]);
  });

  test('the phone of the team stands at the top where it is noted', () => {
    const { container } = paper('', '+44 20 7946 0000');
    expect(container.textContent).toContain('My MS team: +44 20 7946 0000');
    expect(headings()).not.toContain(catalogue.visitQuestions);
  });
});

describe('the form', () => {
  const handlers = () => ({ onLastVisit: vi.fn(), onQuestions: vi.fn(), onPart: vi.fn() });
  const form = (on: ReturnType<typeof handlers>, areNamesShown = true) =>
    show(
      <VisitForm
        lastVisit={civilDay('2026-08-03')}
        today={civilDay('2026-11-26')}
        questions="Is it the heat?"
        parts={parts}
        aboutNames={<p>{areNamesShown ? 'Shown here.' : 'Hidden here.'}</p>}
        areNamesShown={areNamesShown}
        {...on}
      />,
    );

  test('keeps the part with names of habits back where they are hidden, and that part alone', () => {
    const { container } = form(handlers(), false);
    expect(screen.getByRole('region', { name: 'What I did' }).textContent).toBe('What I didHidden here.');
    expect(screen.getAllByText('Hidden here.')).toHaveLength(1);
    expect(container.innerHTML).not.toContain('Walk');
    expect(screen.getAllByRole('checkbox')).toHaveLength(visitParts.length - 1);
    expect(screen.getByRole('textbox', { name: /: My notes$/ })).toBeTruthy();
  });

  test('has a checkbox and a text for each part, named for it', () => {
    const on = handlers();
    form(on);
    const isIncluded = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name }).checked;
    expect([isIncluded(/: My notes$/), isIncluded(/: Rest and pauses$/)]).toEqual([true, false]);
    expect(screen.getByRole('region', { name: 'What I did' }).textContent).toContain('Shown here.');
    fireEvent.click(screen.getByRole('checkbox', { name: /: My notes$/ }));
    expect(on.onPart).toHaveBeenLastCalledWith('notes', { ...parts.notes, isIncluded: false });
    fireEvent.input(screen.getByRole('textbox', { name: /: Rest and pauses$/ }), {
      target: { value: 'Rested' },
    });
    expect(on.onPart).toHaveBeenLastCalledWith('rests', { text: 'Rested', isIncluded: false });
  });

  test('hands on questions as they are typed, and the day of the last visit', () => {
    const on = handlers();
    form(on);
    const questions = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Questions to ask first/ });
    expect(questions.value).toBe('Is it the heat?');
    fireEvent.input(questions, { target: { value: 'Why?' } });
    expect(on.onQuestions).toHaveBeenLastCalledWith('Why?');
    const day = screen.getByLabelText<HTMLInputElement>(catalogue.visitLast);
    expect([day.value, day.max]).toEqual(['2026-08-03', '2026-11-26']);
    fireEvent.change(day, { target: { value: '2026-09-01' } });
    expect(on.onLastVisit).toHaveBeenLastCalledWith('2026-09-01');
  });
});

test('a summary reads one line a fact, and what is short is one line together', () => {
  const span = (kind: RestSpan['kind'], from: string, to: string | null): RestSpan => ({
    kind,
    from: civilDay(from),
    to: to === null ? null : civilDay(to),
  });
  const words = partsInWords(
    english,
    {
      habits: [{ habitId: 'walk', counts: { days: 26, showedUp: 5, aLittle: 0, rest: 2, paused: 0 } }],
      spans: [
        span('rest', '2026-11-01', '2026-11-01'),
        span('rest', '2026-11-02', '2026-11-03'),
        span('rest', '2026-11-04', null),
        span('pause', '2026-11-05', '2026-11-05'),
        span('pause', '2026-11-06', '2026-11-07'),
        span('pause', '2026-11-08', null),
      ],
      presets: [
        { preset: 'tired', days: 6 },
        { preset: 'foggy', days: 1 },
      ],
      notes: [{ day: civilDay('2026-11-02'), note: 'Slept well' }],
      termIds: ['spms', 'butyrate'],
    },
    { habit: (id) => `Name of ${id}`, term: (id) => id.toUpperCase(), day: (day) => day.slice(5) },
  );
  expect(words).toEqual({
    did: 'Name of walk: 5 of 26 days; 2 were rest.',
    rests: [
      'Rest: 11-01.',
      'Rest: 11-02 to 11-03.',
      'Rest: since 11-04.',
      'Paused: 11-05.',
      'Paused: 11-06 to 11-07.',
      'Paused: since 11-08.',
    ].join('\n'),
    presets: 'Tired on 6 days, Foggy on 1 day',
    notes: '11-02: Slept well',
    words: 'SPMS, BUTYRATE',
  });
});
