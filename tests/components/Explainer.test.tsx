// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Explainer } from '../../components/Explainer.tsx';
import type { Explanation } from '../../lib/domain/explanation.ts';
import { catalogue } from './english.ts';
import { clearAfterEach, show } from './on-screen.ts';
import { inWords, sampleExplanation, sampleSafety } from './samples.ts';

clearAfterEach();

const explainer = (fields: Partial<Explanation> = {}, depth: 'full' | 'one-sentence' = 'full') => (
  <Explainer explanation={sampleExplanation(fields)} depth={depth} inWords={inWords}>
    <p>What can be done with it</p>
  </Explainer>
);
const fold = (name: string) => screen.queryByText(name, { selector: 'summary' })?.closest('details') ?? null;

test('is a region named after the word, whose heading can be given the focus', () => {
  show(explainer({ say: 'FY-ber' }));
  const region = screen.getByRole('region', { name: 'Dietary fibre' });
  const heading = within(region).getByRole('heading', { level: 2, name: 'Dietary fibre' });
  expect(heading.getAttribute('tabindex')).toBe('-1');
  expect(heading.nextElementSibling?.textContent).toBe('Say: FY-ber');
});

test('says in this order: what it means, what can be done, what is known in MS, rules, signs, sources, review', () => {
  const { container } = show(explainer({ safety: sampleSafety }));
  const said = container.textContent;
  const places = [
    'The part of plants',
    'What can be done with it',
    'No known link to MS.',
    catalogue.gradeMixed,
    'If food makes you cough',
    catalogue.helpHeading,
    catalogue.cardSources,
    'day 2026-11-23',
  ].map((words) => said.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('has More only where there is more, with outlook and risks behind a press of their own', () => {
  const { again } = show(explainer());
  expect(fold(catalogue.cardMore)).toBeNull();
  again(explainer({ more: 'There are several kinds.' }));
  expect(fold(catalogue.cardMore)?.textContent).toContain('There are several kinds.');
  again(explainer({ risk: 'What may come.' }));
  expect(fold(catalogue.outlookHeading)?.open).toBe(false);
  expect(fold(catalogue.cardMore)?.contains(fold(catalogue.outlookHeading))).toBe(true);
});

test('in one sentence keeps all behind More but the meaning and what concerns safety', () => {
  show(explainer({ safety: sampleSafety }, 'one-sentence'));
  const more = fold(catalogue.cardMore);
  for (const behind of [catalogue.cardInMs, catalogue.gradeMixed, catalogue.cardSources, /day 2026-11-23/])
    expect(more?.contains(screen.getByText(behind)), String(behind)).toBe(true);
  for (const inView of [/^The part of plants/, /^If food makes you cough/, catalogue.helpHeading])
    expect(more?.contains(screen.getByText(inView)), String(inView)).toBe(false);
});
