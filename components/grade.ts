import type { Grade } from '../content/schema.ts';
import type { MessageKey } from '../lib/domain/text.ts';

/** A grade in words; never a colour or a number of stars. */
export const gradeMessages = {
  strong: 'gradeStrong',
  limited: 'gradeLimited',
  mixed: 'gradeMixed',
  animal: 'gradeAnimal',
  expert: 'gradeExpert',
  unsupported: 'gradeUnsupported',
} as const satisfies Record<Grade, MessageKey>;
