/** Every tip, whatever its topic. */
import type { Tip } from './schema.ts';
import { bladderAndSwallowing } from './tips/bladder-and-swallowing.ts';
import { bowel } from './tips/bowel.ts';
import { foodChoices } from './tips/food-choices.ts';
import { foodEase } from './tips/food-ease.ts';
import { medicinesSafetyNews } from './tips/medicines-safety-news.ts';
import { moving } from './tips/moving.ts';
import { prebioticsAndFerments } from './tips/prebiotics-and-ferments.ts';
import { probiotics } from './tips/probiotics.ts';
import { stressAndSleep } from './tips/stress-and-sleep.ts';

export const tips: readonly Tip[] = [
  ...bladderAndSwallowing,
  ...bowel,
  ...foodChoices,
  ...foodEase,
  ...medicinesSafetyNews,
  ...moving,
  ...prebioticsAndFerments,
  ...probiotics,
  ...stressAndSleep,
];
