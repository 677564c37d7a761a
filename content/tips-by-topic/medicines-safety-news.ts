import type { Tip } from '../schema.ts';
import { foodSafety } from '../tips/food-safety.ts';
import { healthNews } from '../tips/health-news.ts';
import { medicines } from '../tips/medicines.ts';

export const tips: readonly Tip[] = [...foodSafety, ...healthNews, ...medicines];
