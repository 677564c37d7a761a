import type { Tip } from '../schema.ts';
import { sleepAndFatigue } from '../tips/sleep-and-fatigue.ts';
import { stress } from '../tips/stress.ts';

export const tips: readonly Tip[] = [...sleepAndFatigue, ...stress];
