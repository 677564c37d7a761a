import type { RedFlag, SafetyRule } from './schema.ts';

export const safetyRules: readonly SafetyRule[] = [];

export const redFlags: readonly RedFlag[] = [];
