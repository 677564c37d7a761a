import type { Tip } from '../schema.ts';
import { prebioticsAndFerments } from '../tips/prebiotics-and-ferments.ts';
import { probiotics } from '../tips/probiotics.ts';

export const tips: readonly Tip[] = [...prebioticsAndFerments, ...probiotics];
