/** For each rule faults to plant in the sample, with the very findings they must bring. */
import type { Content } from './content.ts';
import { claimFaults } from './faults/claims.ts';
import { entryFaults } from './faults/entries.ts';
import { formFaults } from './faults/forms.ts';
import { numberFaults } from './faults/numbers.ts';
import { safetyFaults } from './faults/safety.ts';
import { sourceFaults } from './faults/sources.ts';
import { wordFaults } from './faults/words.ts';

/** What is wrong, the content in which it is, and what the rule must find: that and nothing else. */
export type Fault = readonly [what: string, content: Content, ...findings: readonly [string, ...string[]]];

export const faults: Readonly<Record<string, readonly Fault[]>> = {
  ...claimFaults,
  ...entryFaults,
  ...formFaults,
  ...numberFaults,
  ...safetyFaults,
  ...sourceFaults,
  ...wordFaults,
};
