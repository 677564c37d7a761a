import type { RetiredId } from './schema.ts';

export const retired: readonly RetiredId[] = [];
