import { describe, expect, test } from 'vitest';
import { expandPattern, formsMax } from '../../lib/domain/claim-patterns.ts';
import { spreadClaims } from '../in-english.ts';

test.each([
  ['leaky gut', ['leaky gut']],
  ['(heal|fix) gut', ['heal gut', 'fix gut']],
  ['heal (your|the)? gut', ['heal gut', 'heal your gut', 'heal the gut']],
  ['heal(s|ing)? gut', ['heal gut', 'heals gut', 'healing gut']],
  [
    '(gut health)? in (MS|multiple sclerosis)',
    ['in MS', 'in multiple sclerosis', 'gut health in MS', 'gut health in multiple sclerosis'],
  ],
  ['(the)? (the)? gut', ['gut', 'the gut', 'the the gut']],
  ["gut-brain (axis|doctor's choice)", ['gut-brain axis', "gut-brain doctor's choice"]],
])('%s spreads into its forms', (pattern, forms) => {
  expect(expandPattern('some-claim', pattern)).toEqual(forms);
});

test.each([
  ['heal (your gut', 'an open bracket'],
  ['heal your) gut', 'a bracket that was never opened'],
  ['heal (your (own)?) gut', 'brackets in brackets'],
  ['heal|fix gut', 'a choice without brackets'],
  ['heal? gut', 'a question mark after a word'],
  ['heal (your|)? gut', 'an empty choice'],
  ['heal () gut', 'empty brackets'],
  ['diet, not drugs', 'a comma, which no form holds'],
  ['90% of serotonin', 'a sign'],
  ['', 'nothing'],
  ['(heal)?', 'a form that may be nothing'],
])('%j is refused by the name of its claim: %s', (pattern) => {
  expect(() => expandPattern('some-claim', pattern)).toThrow('Claim some-claim:');
});

const choiceOf = (count: number): string => `(${Array.from({ length: count }, (_, i) => `w${i}`).join('|')})`;

test('a net of a pattern is refused, before it is spread', () => {
  expect(expandPattern('some-claim', `${choiceOf(40)} ${choiceOf(50)}`)).toHaveLength(formsMax);
  expect(() => expandPattern('some-claim', `${choiceOf(3)} ${choiceOf(667)}`)).toThrow(
    /some-claim: 2001 forms/,
  );
  expect(() => expandPattern('some-claim', Array(12).fill(choiceOf(9)).join(' '))).toThrow(/282429536481/);
});

describe('spreadClaims', () => {
  test('keeps wordings apart that ask different things of their sentence', () => {
    const spread = spreadClaims([
      {
        id: 'role',
        patterns: [
          'gut disease',
          '(gut|microbiome) … crucial role',
          'gut illness',
          '(gut|microbiome) … vital role',
        ],
      },
      { id: 'other', patterns: ['heals'] },
    ]);
    expect(spread.map(({ claimId, before, forms }) => [claimId, before, forms.plain])).toEqual([
      ['role', [], 'gut disease|gut illness'],
      ['role', ['gut', 'microbiome'], 'crucial role|vital role'],
      ['other', [], 'heals'],
    ]);
    expect(new Set(spread.map(({ forms }) => forms.id)).size).toBe(3);
  });

  test('spells as the glossary does, and derives no plural', () => {
    const [spread] = spreadClaims([{ id: 'fibre', patterns: ['fibre heals MS'] }]);
    expect(spread?.forms.plain).toBe('fibre heals =MS|fiber heals =MS');
  });

  test('refuses a malformed context too', () => {
    expect(() => spreadClaims([{ id: 'role', patterns: ['(gut … crucial role'] }])).toThrow('Claim role:');
  });
});
