// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { TipOfDay } from '../../components/TipOfDay.tsx';
import type { ShownTip } from '../../lib/domain/shown-tip.ts';
import { catalogue } from './english.ts';
import { clearAfterEach, show } from './on-screen.ts';
import { sampleShownTip } from './samples.ts';

clearAfterEach();

const showTip = (fields: Partial<ShownTip> = {}, { isShort = false, isWhole = true } = {}) =>
  show(
    <TipOfDay tip={sampleShownTip(fields)} isShort={isShort} isWhole={isWhole}>
      <p>All else</p>
    </TipOfDay>,
  );

const inView = () =>
  [...screen.getByRole('region', { name: catalogue.tipHeading }).children]
    .filter(({ localName }) => localName === 'p')
    .map(({ textContent }) => textContent);

test('is a region named by its heading, with action, caution, low-energy version and grade in view', () => {
  showTip({ grade: 'expert' });
  expect(inView()).toEqual([
    'Eat one more plant.',
    'Take care: Ask your team first.',
    'Low-energy version: Name one plant.',
    `Evidence: ${catalogue.gradeExpertShort}`,
  ]);
});

test('keeps all else behind one press', () => {
  showTip();
  const more = screen.getByText(catalogue.tipMore, { selector: 'summary' }).closest('details');
  expect(more?.open).toBe(false);
  expect(more?.textContent).toContain('All else');
});

test('where room is scarce, action and caution are in view, and the rest is behind the press', () => {
  const { container } = showTip({ grade: 'expert' }, { isWhole: false });
  expect(inView()).toEqual(['Eat one more plant.', 'Take care: Ask your team first.']);
  const more = container.querySelector('details');
  expect(more?.textContent).toContain('Low-energy version: Name one plant.');
});

test('where room is least, the few words are what to do, and the longer ones are behind the press', () => {
  const { container } = showTip({}, { isShort: true, isWhole: false });
  expect(inView()).toEqual(['Name one plant.', 'Take care: Ask your team first.']);
  const more = container.querySelector('details')?.textContent;
  expect(more).toContain(`${catalogue.tipMoreEnergy}: Eat one more plant.`);
  expect(more).not.toContain('Name one plant.');
});

test('shows the caution whole, however long', () => {
  const caution = `${'Ask first. '.repeat(60)}End.`;
  showTip({ caution });
  expect(screen.getByRole('region').textContent).toContain(caution);
});
