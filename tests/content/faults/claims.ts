/** Faults of claims: what the real finder does with them, and what there is to ask about them. */
import type { Claim } from '../../../content/schema.ts';
import type { Fault } from '../faults.ts';
import { claim, sound, withClaim } from '../sound.ts';

const again: Claim = {
  ...claim,
  id: 'gut-cleanse-again',
  ask: ['Who sells it?', 'What is in it?', 'Who made it?'],
};

export const claimFaults: Readonly<Record<string, readonly Fault[]>> = {
  'claim-examples': [
    [
      'an example without the claim',
      withClaim({ example: 'This gut cleanse is warm.' }),
      'claim gut-cleanse: is not found in its example',
    ],
    [
      'an example that denies the claim',
      withClaim({ example: claim.counterExample }),
      'claim gut-cleanse: is not found in its example',
    ],
    [
      'a counter-example that makes the claim',
      withClaim({ counterExample: claim.example }),
      'claim gut-cleanse: gut-cleanse is found in its counter-example',
    ],
    [
      'a counter-example in other words',
      withClaim({ counterExample: 'No trial has tested it.' }),
      'claim gut-cleanse: its counter-example does not use its words',
    ],
  ],
  'claim-questions': [
    [
      'a question that asks nothing',
      withClaim({ ask: ['Who was tested?', 'Who paid?', 'Ask your team.'] }),
      'claim gut-cleanse: is no question: Ask your team.',
    ],
    [
      'a question of another claim',
      { ...sound, claims: [claim, { ...again, ask: ['Who paid?', 'What is in it?', 'Who made it?'] }] },
      'claim gut-cleanse-again: another claim asks: Who paid?',
    ],
  ],
  'claim-wordings': [
    [
      'a wording of two claims',
      { ...sound, claims: [claim, { ...again, patterns: ['(gut|bowel) cleanse cures MS'] }] },
      'claim gut-cleanse-again: “gut cleanse cures MS” is a wording of gut-cleanse too',
    ],
    [
      'more wordings than a page should carry',
      withClaim({ patterns: [netOf('a'), netOf('b')] }),
      'claims: 2592 wordings in all, at most 2000',
    ],
  ],
  'swallowed-claims': [
    [
      'a vitamin without the rule on supplements',
      withClaim({ says: 'One vitamin cures MS' }),
      'claim gut-cleanse: says “vitamin” and does not name the safety topic supplements',
    ],
  ],
};

/** A pattern of 1,296 forms. */
function netOf(word: string): string {
  const choice = `(${['one', 'two', 'three', 'four', 'five', 'six'].join('|')})`;
  return `${word} ${choice} ${choice} ${choice} ${choice}`;
}
