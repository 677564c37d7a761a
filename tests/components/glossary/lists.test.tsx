// @vitest-environment happy-dom
/** Signs and rules, and sources: everything of a kind, in order. */
import { screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { Help } from '../../../components/glossary/Help.tsx';
import { LinkGroups } from '../../../components/glossary/LinkGroups.tsx';
import { type CheckedSource, SourceList } from '../../../components/glossary/SourceList.tsx';
import type { RedFlag, SafetyRule } from '../../../content/schema.ts';
import { catalogue } from '../english.ts';
import { clearAfterEach, show } from '../on-screen.ts';
import { inWords, sampleCitation } from '../samples.ts';

clearAfterEach();

const cited = { sources: ['mcdonald-2018'], reviewed: '2026-11-23', citations: [sampleCitation()] } as const;
const flag = (sign: string, urgency: RedFlag['urgency']) => ({
  ...cited,
  id: sign.toLowerCase(),
  sign,
  urgency,
  topics: ['infection'] as const,
});
const rule: SafetyRule & typeof cited = { ...cited, topic: 'infection', text: 'Fever: call today.' };

describe('when to get help', () => {
  test('lists signs by how soon, the most urgent first whatever their order, and then the rules', () => {
    show(
      <Help
        redFlags={[flag('Stop', 'never'), flag('Fever', 'same-day'), flag('Choking', 'emergency')]}
        rules={[rule]}
        inWords={inWords}
      />,
    );
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      catalogue.urgencyEmergency,
      catalogue.urgencySameDay,
      catalogue.urgencyNever,
      catalogue.helpRules,
      catalogue.safetyInfection,
    ]);
    expect(screen.getByText('Fever: call today.')).toBeTruthy();
  });

  test('keeps who says so behind a press, with when it was checked', () => {
    show(<Help redFlags={[flag('Choking', 'emergency')]} rules={[]} inWords={inWords} />);
    const origins = screen.getByText(catalogue.helpSigns).closest('details')!;
    expect(origins.open).toBe(false);
    expect(within(origins).getByText('Choking')).toBeTruthy();
    expect(within(origins).getByRole('link')).toBeTruthy();
    expect(origins.textContent).toContain('day 2026-11-23');
  });

  test('with nothing written yet says whom to call', () => {
    show(<Help redFlags={[]} rules={[]} inWords={inWords} />);
    expect(screen.getByText(catalogue.helpNone)).toBeTruthy();
    expect(screen.queryByRole('heading')).toBeNull();
  });
});

describe('sources', () => {
  const source = (id: string, kind: CheckedSource['kind'], findingSeen: CheckedSource['findingSeen']) => ({
    id,
    kind,
    findingSeen,
    checked: `seen ${id}`,
    citation: sampleCitation({ title: `Title of ${id}`, href: `https://doi.org/${id}` }),
  });

  test('stand by kind, with their number, each with how far it was checked', () => {
    show(
      <SourceList
        sources={[source('a', 'animal', 'partly'), source('b', 'rct', 'yes'), source('c', 'rct', 'no')]}
      />,
    );
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      `${catalogue.kindRct} (2 sources)`,
      `${catalogue.kindAnimal} (1 source)`,
    ]);
    const checked = screen.getAllByText(/How it was checked/).map(({ textContent }) => textContent);
    expect(checked).toEqual([
      `${catalogue.findingRead} How it was checked: seen b.`,
      `${catalogue.findingNotRead} How it was checked: seen c.`,
      `${catalogue.findingPartlyRead} How it was checked: seen a.`,
    ]);
  });
});

test('a group without links is left out with its heading', () => {
  show(
    <LinkGroups
      groups={[
        { heading: 'Full', links: [{ href: '#term/a', name: 'A' }] },
        { heading: 'Empty', links: [] },
      ]}
    />,
  );
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['Full']);
});
