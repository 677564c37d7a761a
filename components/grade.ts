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

/** The same in a word or two, where the sentence is one press away. */
export const shortGradeMessages = {
  strong: 'gradeStrongShort',
  limited: 'gradeLimitedShort',
  mixed: 'gradeMixedShort',
  animal: 'gradeAnimalShort',
  expert: 'gradeExpertShort',
  unsupported: 'gradeUnsupportedShort',
} as const satisfies Record<Grade, MessageKey>;
