// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { TipOfDay } from '../../components/TipOfDay.tsx';
import type { ShownTip } from '../../lib/domain/shown-tip.ts';
import { catalogue } from './english.ts';
import { clearAfterEach, show } from './on-screen.ts';
import { inWords, sampleSafety, sampleShownTip } from './samples.ts';

clearAfterEach();

const showTip = (fields: Partial<ShownTip> = {}) =>
  show(<TipOfDay tip={sampleShownTip(fields)} inWords={inWords} />);

const fold = (name: string): HTMLDetailsElement => {
  const details = screen.getByText(name, { selector: 'summary' }).closest('details');
  if (!details) throw new Error(`${name} folds nothing`);
  return details;
};

test('is a region named by its heading, with the action, the caution and the low-energy version in view', () => {
  showTip();
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
  showTip({ grade: 'expert' });
  const why = fold(catalogue.tipWhy);
  expect(why.open).toBe(false);
  expect(why.textContent).toContain('Among 100 adults, it helped.');
  expect(why.textContent).toContain(`Evidence: ${catalogue.gradeExpert}`);
  expect(why.textContent).toContain(catalogue.generalInformation);
  expect(why.textContent).toContain('on day 2026-11-23. Not yet reviewed by a clinician.');
  expect(within(why).getByRole('heading', { level: 3, name: catalogue.cardSources })).toBeTruthy();
  expect(within(why).getByRole('link').getAttribute('href')).toBe('https://doi.org/10.1000/1');
});

test('keeps when to get help behind one press, where the tip touches on it', () => {
  showTip({ safety: sampleSafety });
  const help = fold(catalogue.helpHeading);
  expect(help.open).toBe(false);
  expect(help.textContent).toContain(sampleSafety.rules[0]);
  expect(within(help).getByText('You are choking, and it does not clear.')).toBeTruthy();
});

test('says nothing about help where the tip does not touch on it', () => {
  showTip();
  expect(screen.queryByText(catalogue.helpHeading)).toBeNull();
});

test('shows the caution whole, however long', () => {
  const caution = `${'Ask first. '.repeat(60)}End.`;
  showTip({ caution });
  expect(screen.getByRole('region').textContent).toContain(caution);
});
