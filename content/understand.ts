import type { UnderstandPage } from './schema.ts';

export const understandPages: readonly UnderstandPage[] = [];
