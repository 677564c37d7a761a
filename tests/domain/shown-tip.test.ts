import { expect, test } from 'vitest';
import type { Tip } from '../../content/schema.ts';
import { noSafetyNotes } from '../../lib/domain/safety-notes.ts';
import { shownTip, tipToChoose } from '../../lib/domain/shown-tip.ts';

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

test('a tip is shown without outlook and risks, and without what chose it', () => {
  expect(shownTip(tip, [], noSafetyNotes)).toEqual({
    action: 'Do this.',
    lowEnergy: 'Do less.',
    why: 'Because.',
    caution: 'Ask first.',
    grade: 'limited',
    reviewed: '2026-11-23',
    citations: [],
    safety: noSafetyNotes,
  });
});

test('the clinician who has read it comes along', () => {
  const reviewedBy = { role: 'MS nurse', name: 'A. Nurse', date: '2026-12-01' } as const;
  expect(shownTip({ ...tip, reviewedBy }, [], noSafetyNotes)).toMatchObject({ reviewedBy });
});

test('what chooses a tip carries none of its text', () => {
  expect(tipToChoose(tip)).toEqual({ id: 'a-tip', topic: 'food', avoidIf: ['kidney'] });
});
