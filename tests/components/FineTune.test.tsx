// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { FineTune } from '../../components/FineTune.tsx';
import { type Overrides, areOverrides } from '../../lib/domain/presets.ts';
import { clearAfterEach, show } from './on-screen.ts';

clearAfterEach();

const press = (overrides: Overrides, group: string, option: string): unknown => {
  const onChange = vi.fn();
  show(<FineTune overrides={overrides} onChange={onChange} />);
  within(screen.getByRole('group', { name: group, hidden: true }))
    .getByRole('radio', { name: option, hidden: true })
    .click();
  expect(onChange).toHaveBeenCalledOnce();
  return onChange.mock.calls[0]?.[0];
};

test.each([
  ['Which words are marked', 'Each word every time', { density: 'every' }],
  ['How long the pointer rests on a word before it is explained', '0.7 s', { dwellMs: 700 }],
  ['How long the pointer rests on a word before it is explained', 'Only a press opens it', { dwellMs: null }],
  ['When the pointer leaves an explanation', 'It stays until you close it', { leavingCloses: false }],
  ['Where explanations stand', 'Beside the word', { place: 'beside' }],
  ['Height of letters, at a text size of 100 %', '24 pixels', { textPx: 24 }],
  ['How much is shown at first', 'One sentence', { depth: 'one-sentence' }],
  ['Most habits shown at first', '3', { habitsShown: 3 }],
])('"%s: %s" is one value more, for all days', (group, option, change) => {
  const overrides = press({}, group, option);
  expect(overrides).toEqual(change);
  expect(areOverrides({ ...change })).toBe(true);
});

test('another choice leaves those before', () => {
  const before = { density: 'every', textPx: 24 } as const;
  expect(press(before, 'How much is shown at first', 'All of it')).toEqual({ ...before, depth: 'full' });
});

test('"as the day says" takes a choice back', () => {
  const before = { density: 'every', textPx: 24 } as const;
  expect(press(before, 'Which words are marked', 'As the day says')).toEqual({ textPx: 24 });
});

test('is folded, and shows what was chosen', () => {
  const { container } = show(<FineTune overrides={{ dwellMs: null }} onChange={vi.fn()} />);
  expect(container.querySelector('details')?.open).toBe(false);
  const chosen = [...container.querySelectorAll<HTMLInputElement>('input:checked')];
  expect(chosen).toHaveLength(7);
  expect(chosen.map(({ labels }) => labels?.[0]?.textContent)).toContain('Only a press opens it');
});
