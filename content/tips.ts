/** Every tip, topic by topic: the popup loads those of one topic and not all. */
import type { Tip } from './schema.ts';
import { tips as bowelBladderSwallowing } from './tips-by-topic/bowel-bladder-swallowing.ts';
import { tips as food } from './tips-by-topic/food.ts';
import { tips as medicinesSafetyNews } from './tips-by-topic/medicines-safety-news.ts';
import { tips as moving } from './tips-by-topic/moving.ts';
import { tips as proAndPrebiotics } from './tips-by-topic/pro-and-prebiotics.ts';
import { tips as stressAndSleep } from './tips-by-topic/stress-and-sleep.ts';

export const tips: readonly Tip[] = [
  ...bowelBladderSwallowing,
  ...food,
  ...medicinesSafetyNews,
  ...moving,
  ...proAndPrebiotics,
  ...stressAndSleep,
];
