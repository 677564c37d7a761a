/** Every tip, whatever its topic. */
import type { Tip } from './schema.ts';
import { bowelBladderSwallowing } from './tips/bowel-bladder-swallowing.ts';
import { food } from './tips/food.ts';
import { medicinesSafetyNews } from './tips/medicines-safety-news.ts';
import { moving } from './tips/moving.ts';
import { proAndPrebiotics } from './tips/pro-and-prebiotics.ts';
import { stressAndSleep } from './tips/stress-and-sleep.ts';

export const tips: readonly Tip[] = [
  ...bowelBladderSwallowing,
  ...food,
  ...medicinesSafetyNews,
  ...moving,
  ...proAndPrebiotics,
  ...stressAndSleep,
];
