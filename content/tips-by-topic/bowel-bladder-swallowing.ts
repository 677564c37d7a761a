import type { Tip } from '../schema.ts';
import { bladderAndSwallowing } from '../tips/bladder-and-swallowing.ts';
import { bowel } from '../tips/bowel.ts';

export const tips: readonly Tip[] = [...bladderAndSwallowing, ...bowel];
