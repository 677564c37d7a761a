import type { Tip } from '../schema.ts';
import { movingDaily } from '../tips/moving-daily.ts';
import { movingHeatAndFalls } from '../tips/moving-heat-and-falls.ts';
import { movingSeated } from '../tips/moving-seated.ts';

export const tips: readonly Tip[] = [...movingDaily, ...movingHeatAndFalls, ...movingSeated];
