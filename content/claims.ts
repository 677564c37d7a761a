import type { Claim } from './schema.ts';

export const claims: readonly Claim[] = [];
