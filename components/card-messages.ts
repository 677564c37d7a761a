import type { MessageKey } from '../lib/domain/text.ts';
import { gradeMessages } from './grade.ts';
import { urgencyMessages } from './urgency.ts';

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
  'helpHeading',
  'teamPhone',
  'outlookHeading',
  'medicineBrands',
  'medicineRoute',
  'medicineImmunity',
  'medicineNotStated',
  'medicineWithFood',
  'medicineAuthority',
  'reviewedByClinician',
  ...Object.values(gradeMessages),
  ...Object.values(urgencyMessages),
];
