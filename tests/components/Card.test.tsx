// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Card } from '../../components/Card.tsx';
import { gradeMessages } from '../../components/grade.ts';
import type { Grade } from '../../content/schema.ts';
import { type Theme, themes } from '../../lib/domain/settings.ts';
import { civilDay } from '../../lib/domain/civil-day.ts';
import type { CardExplanation } from '../../lib/domain/explanation.ts';
import { catalogue } from './english.ts';
import { clearAfterEach, show } from './on-screen.ts';
import { sampleCard, sampleCitation, sampleExplanation, sampleSafety } from './samples.ts';

clearAfterEach();

const card = (explanation: CardExplanation | null, theme: Theme = 'system', onClose = () => {}) => {
  const { settings } = sampleCard();
  return <Card {...sampleCard({ explanation, settings: { ...settings, theme }, onClose })} />;
};

test('is a dialog named after the term; what it means is said by its host, and so no description of it', () => {
  show(card(sampleExplanation({ say: 'FY-ber' })));
  const dialog = screen.getByRole('dialog', { name: 'Dietary fibre', description: '' });
  expect(within(dialog).getByText('The part of plants that the gut does not take in.')).toBeTruthy();
  expect(within(dialog).getByRole('heading', { level: 2, name: 'Dietary fibre' })).toBeTruthy();
  expect(within(dialog).getByText('Say: FY-ber')).toBeTruthy();
  // Not a stop of its own for the Tab key, but a place for focus to be put.
  expect(dialog.getAttribute('tabindex')).toBe('-1');
});

test('does not block the page: it is not modal', () => {
  show(card(sampleExplanation()));
  expect(screen.getByRole('dialog').getAttribute('aria-modal')).not.toBe('true');
});

test('says what is known in MS, and how strong the evidence is in words', () => {
  show(card(sampleExplanation({ grade: 'animal' })));
  const terms = screen
    .getAllByRole('term')
    .map((term) => [term.textContent, term.nextElementSibling?.textContent]);
  expect(terms).toEqual([
    [catalogue.cardInMs, 'No known link to MS.'],
    [catalogue.cardEvidence, catalogue.gradeAnimal],
  ]);
});

test.each(Object.entries(gradeMessages) as [Grade, keyof typeof catalogue][])(
  'has words for the grade %s',
  (grade, key) => {
    show(card(sampleExplanation({ grade })));
    expect(screen.getByText(catalogue[key])).toBeTruthy();
  },
);

test('lists its sources under their heading', () => {
  const citations = [
    sampleCitation(),
    sampleCitation({ title: 'Another', href: 'https://doi.org/10.1000/2' }),
  ];
  show(card(sampleExplanation({ citations })));
  const sources = screen.getByRole('region', { name: catalogue.cardSources });
  expect(within(sources).getAllByRole('link')).toHaveLength(2);
});

test('says when it was reviewed, and that no clinician has', () => {
  show(card(sampleExplanation()));
  const line = screen.getByText(/day 2026-11-23/);
  expect(line.textContent).toBe(
    'Last checked against its sources on day 2026-11-23. Not yet reviewed by a clinician.',
  );
});

test('says which clinician has reviewed it, where one has', () => {
  const reviewedBy = { role: 'MS nurse', name: 'A. Nurse', date: '2026-12-01' } as const;
  show(card(sampleExplanation({ reviewedBy })));
  expect(screen.getByText(/A\. Nurse/).textContent).toBe(
    'Last checked against its sources on day 2026-11-23. Reviewed by A. Nurse, MS nurse, day 2026-12-01.',
  );
});

const fold = (name: string): HTMLDetailsElement => {
  const details = screen.getByText(name, { selector: 'summary' }).closest('details');
  if (!details) throw new Error(`${name} folds nothing`);
  return details;
};

test('keeps the deeper paragraph behind one press', () => {
  show(card(sampleExplanation({ more: 'There are several kinds.' })));
  const more = fold(catalogue.cardMore);
  expect(more.open).toBe(false);
  expect(more.textContent).toContain('There are several kinds.');
});

test('keeps outlook and risks behind a press of their own, inside More', () => {
  show(card(sampleExplanation({ more: 'There are several kinds.', risk: 'What may come.' })));
  const outlook = fold(catalogue.outlookHeading);
  expect(outlook.open).toBe(false);
  expect(outlook.textContent).toContain('What may come.');
  expect(fold(catalogue.cardMore).contains(outlook)).toBe(true);
});

test('has outlook and risks under More also where there is no deeper paragraph', () => {
  show(card(sampleExplanation({ risk: 'What may come.' })));
  expect(fold(catalogue.cardMore).contains(fold(catalogue.outlookHeading))).toBe(true);
});

test('shows safety rules in view, and the signs that need help behind one press, the most urgent first', () => {
  show(card(sampleExplanation({ safety: sampleSafety })));
  expect(screen.getByText(/^If food makes you cough/).closest('details')).toBeNull();
  const help = fold(catalogue.helpHeading);
  expect(help.open).toBe(false);
  expect([...help.querySelectorAll('dt, dd')].map(({ textContent }) => textContent)).toEqual([
    catalogue.urgencyEmergency,
    'You are choking, and it does not clear.',
    'Your lips turn blue.',
    catalogue.urgencySameDay,
    'You cough at every meal.',
    catalogue.urgencyNever,
    'Do not stop a medicine on your own.',
  ]);
});

test('of a medicine says what a leaflet says, and that the own leaflet counts', () => {
  const medicine = {
    brands: ['Tecfidera', 'Other'],
    route: 'capsules',
    immunity: null,
    withFood: 'With a meal.',
  };
  show(card(sampleExplanation({ medicine })));
  const said = screen
    .getAllByRole('term')
    .map((term) => [term.textContent, term.nextElementSibling?.textContent]);
  expect(said).toEqual(
    expect.arrayContaining([
      [catalogue.medicineBrands, 'Tecfidera, Other'],
      [catalogue.medicineRoute, 'capsules'],
      [catalogue.medicineImmunity, catalogue.medicineNotStated],
      [catalogue.medicineWithFood, 'With a meal.'],
    ]),
  );
  expect(screen.getByText(catalogue.medicineAuthority)).toBeTruthy();
});

test('without them shows no empty place for a respelling, a rule, help or a medicine', () => {
  const { container } = show(card(sampleExplanation()));
  expect(screen.queryByText(catalogue.helpHeading)).toBeNull();
  expect(container.querySelector('.head p')).toBeNull();
  expect(container.querySelector('.caution')).toBeNull();
  expect(screen.queryByText(catalogue.medicineAuthority)).toBeNull();
});

test.each([
  ['with an explanation', sampleExplanation()],
  ['without one', null],
])('closes on the press of Close, %s', (_, explanation) => {
  const onClose = vi.fn();
  show(card(explanation, 'system', onClose));
  expect(onClose).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: catalogue.cardClose }));
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('that could not be loaded says so, and what to do', () => {
  show(card(null));
  const dialog = screen.getByRole('dialog', { name: catalogue.extensionName });
  expect(within(dialog).getByText(catalogue.cardMissing)).toBeTruthy();
  expect(screen.queryByRole('link')).toBeNull();
});

test.each(themes)('wears the theme %s, loaded or not', (theme) => {
  const { again } = show(card(sampleExplanation(), theme));
  expect(screen.getByRole('dialog').dataset['theme']).toBe(theme);
  again(card(null, theme));
  expect(screen.getByRole('dialog').dataset['theme']).toBe(theme);
});

test('shows text of the glossary as text, never as markup', () => {
  const { container } = show(card(sampleExplanation({ meaning: '<img src=x onerror=alert(1)> & more' })));
  expect(container.querySelector('img')).toBeNull();
  expect(screen.getByText('<img src=x onerror=alert(1)> & more')).toBeTruthy();
});

test('in one sentence shows what the word means and the safety rules, and the rest behind one press', () => {
  const explanation = sampleExplanation({ more: 'There are several kinds.', safety: sampleSafety });
  show(<Card {...sampleCard({ explanation, depth: 'one-sentence' })} />);
  const more = fold(catalogue.cardMore);
  expect(more.open).toBe(false);
  for (const behind of [catalogue.cardInMs, catalogue.gradeMixed, catalogue.cardSources])
    expect(more.contains(screen.getByText(behind)), behind).toBe(true);
  for (const inView of ['The part of plants that the gut does not take in.', /^If food makes you cough/])
    expect(more.contains(screen.getByText(inView))).toBe(false);
});

test('opens More for who has opened it before, and tells when that changes', () => {
  const onMore = vi.fn();
  show(<Card {...sampleCard({ isMoreOpen: true, onMore })} />);
  const more = fold(catalogue.cardMore);
  expect(more.open).toBe(true);
  more.open = false;
  fireEvent(more, new Event('toggle'));
  expect(onMore).toHaveBeenLastCalledWith(false);
});

test('words of its text open in the same card, and Back leads to the one before', () => {
  const [onTerm, onBack] = [vi.fn(), vi.fn()];
  const linked = {
    meaning: [{ text: 'Made by ' }, { text: 'bacteria', termId: 'bacteria' }, { text: '.' }],
    inMs: [],
    more: [],
  };
  const { again } = show(<Card {...sampleCard({ explanation: sampleExplanation({ linked }), onTerm })} />);
  expect(screen.queryByRole('button', { name: catalogue.cardBack })).toBeNull();
  const [inLine, large] = screen.getAllByRole('button', { name: 'bacteria' });
  if (!inLine || !large) throw new Error('The word does not stand there twice');
  fireEvent.click(inLine);
  fireEvent.keyDown(inLine, { key: 'Enter' });
  fireEvent.keyDown(large, { key: ' ' });
  fireEvent.keyDown(large, { key: 'b' });
  expect(onTerm.mock.calls).toEqual([['bacteria'], ['bacteria'], ['bacteria']]);
  expect(document.querySelector('p:has(.word)')?.textContent).toBe('Made by bacteria.');
  again(<Card {...sampleCard({ canGoBack: true, onBack })} />);
  fireEvent.click(screen.getByRole('button', { name: catalogue.cardBack }));
  expect(onBack).toHaveBeenCalledOnce();
});

test('what could not be copied is there to be copied by hand', () => {
  show(<Card {...sampleCard({ done: { said: 'reportFailed', byHand: 'Entry: term/fibre' } })} />);
  expect(screen.getByRole('status').textContent).toBe(catalogue.reportFailed);
  expect(screen.getByText('Entry: term/fibre')).toBeTruthy();
});

test('has each word that opens once more under More, where it is large enough to be hit', () => {
  const words = [
    { text: 'bacteria', termId: 'bacteria' },
    { text: ' in the ' },
    { text: 'gut', termId: 'gut' },
  ];
  const linked = { meaning: words, inMs: words, more: [{ text: 'A gut', termId: 'gut' }] };
  const { again } = show(<Card {...sampleCard({ explanation: sampleExplanation({ linked }) })} />);
  const row = screen.getByRole('heading', { name: catalogue.cardWords }).nextElementSibling;
  expect([...(row?.children ?? [])].map(({ textContent }) => textContent)).toEqual(['bacteria', 'gut']);
  expect(fold(catalogue.cardMore).contains(row)).toBe(true);
  again(<Card {...sampleCard()} />);
  expect(screen.queryByRole('heading', { name: catalogue.cardWords })).toBeNull();
});

test('says what was done in a place that is read out, and offers to take back what can be', () => {
  const onUndo = vi.fn();
  const { again } = show(<Card {...sampleCard()} />);
  const status = screen.getByRole('status');
  expect(status.textContent).toBe('');
  expect(screen.queryByRole('button', { name: catalogue.cardUndo })).toBeNull();
  again(<Card {...sampleCard({ done: { said: 'cardKnown', isUndoable: true }, onUndo })} />);
  expect(screen.getByRole('status')).toBe(status);
  expect(status.textContent).toBe(catalogue.cardKnown);
  fireEvent.click(screen.getByRole('button', { name: catalogue.cardUndo }));
  expect(onUndo).toHaveBeenCalledOnce();
  again(<Card {...sampleCard({ done: { said: 'failedWrite', isUndoable: false } })} />);
  expect(screen.queryByRole('button', { name: catalogue.cardUndo })).toBeNull();
});

test('says where the word was met before, where that is kept', () => {
  const met = { day: civilDay('2026-11-20'), title: 'An article', host: 'example.org' };
  const { again } = show(<Card {...sampleCard({ met })} />);
  const line = 'You met this word before, on day 2026-11-20: An article';
  expect(screen.getByText(line).closest('details')).toBeNull();
  again(<Card {...sampleCard({ met: { ...met, title: '' } })} />);
  expect(screen.getByText(/: example\.org$/)).toBeTruthy();
});
