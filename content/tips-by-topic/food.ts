import type { Tip } from '../schema.ts';
import { foodChoices } from '../tips/food-choices.ts';
import { foodEase } from '../tips/food-ease.ts';

export const tips: readonly Tip[] = [...foodChoices, ...foodEase];
