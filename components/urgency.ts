import type { Urgency } from '../content/schema.ts';
import type { MessageKey } from '../lib/domain/text.ts';

/** How soon to get help, in words, the most urgent first. */
export const urgencyMessages = {
  emergency: 'urgencyEmergency',
  'same-day': 'urgencySameDay',
  soon: 'urgencySoon',
  never: 'urgencyNever',
} as const satisfies Record<Urgency, MessageKey>;

export const urgenciesInOrder = Object.keys(urgencyMessages) as readonly Urgency[]; // its keys are just these
