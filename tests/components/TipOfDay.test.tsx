// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { TipOfDay } from '../../components/TipOfDay.tsx';
import { catalogue } from './english.ts';
import { clearAfterEach, show } from './on-screen.ts';
import { sampleCitation, sampleTip } from './samples.ts';

clearAfterEach();

test('is a region named by its heading, with the action, the caution and the low-energy version in view', () => {
  show(<TipOfDay tip={sampleTip()} citations={[sampleCitation()]} />);
  const tip = screen.getByRole('region', { name: catalogue.tipHeading });
  const inView = [...tip.children]
    .filter(({ localName }) => localName === 'p')
    .map(({ textContent }) => textContent);
  expect(inView).toEqual([
    'Eat one more plant.',
    'Take care: Ask your team first.',
    'Low-energy version: Name one plant.',
  ]);
});

test('keeps the reason, the evidence and the sources behind one press', () => {
  const { container } = show(
    <TipOfDay tip={sampleTip({ grade: 'expert' })} citations={[sampleCitation()]} />,
  );
  const why = container.querySelector('details');
  if (!why) throw new Error('No details');
  expect(why.open).toBe(false);
  expect(why.querySelector('summary')?.textContent).toBe(catalogue.tipWhy);
  expect(why.textContent).toContain('Among 100 adults, it helped.');
  expect(why.textContent).toContain(`Evidence: ${catalogue.gradeExpert}`);
  expect(why.textContent).toContain(catalogue.tipAwaitsReview);
  expect(within(why).getByRole('heading', { level: 3, name: catalogue.cardSources })).toBeTruthy();
  expect(within(why).getByRole('link').getAttribute('href')).toBe('https://doi.org/10.1000/1');
});

test('shows the caution whole, however long', () => {
  const caution = `${'Ask first. '.repeat(60)}End.`;
  show(<TipOfDay tip={sampleTip({ caution })} citations={[]} />);
  expect(screen.getByRole('region').textContent).toContain(caution);
});
