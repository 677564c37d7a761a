/** Every overclaim, whatever its subject. Its grade is that of what the claim says, not of the answer. */
import { cureClaims } from './claims/cures.ts';
import { dietClaims } from './claims/diets.ts';
import { gutAndBrainClaims } from './claims/gut-and-brain.ts';
import { gutClaims } from './claims/gut.ts';
import { supplementClaims } from './claims/supplements.ts';
import type { Claim } from './schema.ts';

export const claims: readonly Claim[] = [
  ...cureClaims,
  ...dietClaims,
  ...gutAndBrainClaims,
  ...gutClaims,
  ...supplementClaims,
];
