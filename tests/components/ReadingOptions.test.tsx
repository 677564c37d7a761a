// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { ReadingOptions } from '../../components/ReadingOptions.tsx';
import { readingSettingsIn } from '../../lib/domain/reading-settings.ts';
import { clearAfterEach, show } from './on-screen.ts';

clearAfterEach();

test.each([
  ['Text size', '200 %', { textScale: 200 }],
  ['Room between letters, words and lines', 'Wide', { spacing: 'wide' }],
  ['Where explanations stand when they keep one place', 'Left', { dockedSide: 'left' }],
  ['Speed of reading aloud', '80 %', { speechRate: 0.8 }],
])('"%s: %s" is one change', (group, option, change) => {
  const onChange = vi.fn();
  show(<ReadingOptions settings={readingSettingsIn({})} onChange={onChange} />);
  within(screen.getByRole('group', { name: group }))
    .getByRole('radio', { name: option })
    .click();
  expect(onChange).toHaveBeenCalledExactlyOnceWith(change);
});

test.each([
  [/^Steady hand/, { isSteadyHand: true }],
  [/^Mark big claims/, { areClaimsMarked: false }],
  [/^Remember/, { isMemoryOn: true }],
])('the switch "%s" says what it would be', (name, change) => {
  const onChange = vi.fn();
  show(<ReadingOptions settings={readingSettingsIn({})} onChange={onChange} />);
  screen.getByRole('switch', { name }).click();
  expect(onChange).toHaveBeenCalledExactlyOnceWith(change);
});
