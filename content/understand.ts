/** Every page that connects what loose cards cannot, in the order in which they are read. */
import type { UnderstandPage } from './schema.ts';
import { gutAndBrain } from './understand/gut-and-brain.ts';
import { whatYouCanDo } from './understand/what-you-can-do.ts';

export const understandPages: readonly UnderstandPage[] = [...gutAndBrain, ...whatYouCanDo];
