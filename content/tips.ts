/** Every tip, whatever its topic. */
import type { Tip } from './schema.ts';
import { bowelBladderSwallowing } from './tips/bowel-bladder-swallowing.ts';
import { food } from './tips/food.ts';
import { foodSafety } from './tips/food-safety.ts';
import { healthNews } from './tips/health-news.ts';
import { medicines } from './tips/medicines.ts';
import { movingDaily } from './tips/moving-daily.ts';
import { movingHeatAndFalls } from './tips/moving-heat-and-falls.ts';
import { movingSeated } from './tips/moving-seated.ts';
import { proAndPrebiotics } from './tips/pro-and-prebiotics.ts';
import { sleepAndFatigue } from './tips/sleep-and-fatigue.ts';
import { stress } from './tips/stress.ts';

export const tips: readonly Tip[] = [
  ...bowelBladderSwallowing,
  ...food,
  ...foodSafety,
  ...healthNews,
  ...medicines,
  ...movingDaily,
  ...movingHeatAndFalls,
  ...movingSeated,
  ...proAndPrebiotics,
  ...sleepAndFatigue,
  ...stress,
];
