/** Every tip, whatever its topic. */
import type { Tip } from './schema.ts';
import { bladderAndSwallowing } from './tips/bladder-and-swallowing.ts';
import { bowel } from './tips/bowel.ts';
import { foodChoices } from './tips/food-choices.ts';
import { foodEase } from './tips/food-ease.ts';
import { foodSafety } from './tips/food-safety.ts';
import { healthNews } from './tips/health-news.ts';
import { medicines } from './tips/medicines.ts';
import { movingDaily } from './tips/moving-daily.ts';
import { movingHeatAndFalls } from './tips/moving-heat-and-falls.ts';
import { movingSeated } from './tips/moving-seated.ts';
import { prebioticsAndFerments } from './tips/prebiotics-and-ferments.ts';
import { probiotics } from './tips/probiotics.ts';
import { sleepAndFatigue } from './tips/sleep-and-fatigue.ts';
import { stress } from './tips/stress.ts';

export const tips: readonly Tip[] = [
  ...bladderAndSwallowing,
  ...bowel,
  ...foodChoices,
  ...foodEase,
  ...foodSafety,
  ...healthNews,
  ...medicines,
  ...movingDaily,
  ...movingHeatAndFalls,
  ...movingSeated,
  ...prebioticsAndFerments,
  ...probiotics,
  ...sleepAndFatigue,
  ...stress,
];
