import type { MessageKey } from '../lib/domain/text.ts';
import { gradeMessages } from './grade.ts';

/** Every message that a card may ask for, so that a page's script can keep them for when its extension is gone. */
export const cardMessages: readonly MessageKey[] = [
  'extensionName',
  'cardInMs',
  'cardEvidence',
  'cardSources',
  'cardReviewed',
  'cardAwaitsReview',
  'cardMore',
  'cardClose',
  'cardMissing',
  'opensInNewTab',
  ...Object.values(gradeMessages),
];
