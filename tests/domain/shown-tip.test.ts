import { expect, test } from 'vitest';
import type { Tip } from '../../content/schema.ts';
import { noSafetyNotes } from '../../lib/domain/safety-notes.ts';
import { shownTip, tipNotes, tipToChoose } from '../../lib/domain/shown-tip.ts';

const tip: Tip = {
  id: 'a-tip',
  topic: 'food',
  energy: 'little',
  action: 'Do this.',
  lowEnergy: 'Do less.',
  why: 'Because.',
  caution: 'Ask first.',
  avoidIf: ['kidney'],
  risk: 'What may come.',
  safety: ['infection'],
  grade: 'limited',
  sources: ['mcdonald-2018'],
  reviewed: '2026-11-23',
};

const citation = {
  title: 'A study',
  by: 'Doe J',
  year: 2024,
  venue: 'Journal',
  href: 'https://doi.org/10.1/x',
};
const notes = { rules: ['Take care.'], signs: [] };
const beside = (...tips: readonly Tip[]) =>
  tipNotes(
    tips,
    () => citation,
    (topics) => (topics.length === 0 ? noSafetyNotes : notes),
  );

test('a tip is shown without outlook and risks, and without what chose it', () => {
  expect(shownTip(tip, beside(tip))).toEqual({
    action: 'Do this.',
    lowEnergy: 'Do less.',
    why: 'Because.',
    caution: 'Ask first.',
    grade: 'limited',
    reviewed: '2026-11-23',
    citations: [citation],
    safety: notes,
  });
});

test('what many tips show beside them is written once', () => {
  const other: Tip = { ...tip, id: 'another', safety: ['supplements', 'infection'] };
  const same: Tip = { ...tip, id: 'same', safety: ['infection', 'supplements'] };
  const calm: Tip = { ...tip, id: 'calm', safety: [] };
  const written = beside(tip, other, same, calm);
  expect(Object.keys(written.citations)).toEqual(['mcdonald-2018']);
  expect(Object.keys(written.notes)).toEqual(['infection', 'infection supplements', '']);
  expect(shownTip(same, written).safety).toEqual(notes);
  expect(shownTip(calm, written).safety).toEqual(noSafetyNotes);
});

test('the clinician who has read it comes along', () => {
  const reviewedBy = { role: 'MS nurse', name: 'A. Nurse', date: '2026-12-01' } as const;
  expect(shownTip({ ...tip, reviewedBy }, beside(tip))).toMatchObject({ reviewedBy });
});

test('what chooses a tip carries none of its text', () => {
  const chosen = { id: 'a-tip', topic: 'food', avoidIf: ['kidney'], energy: 'little', tens: [2, 2] };
  expect(tipToChoose(tip)).toEqual(chosen);
});
