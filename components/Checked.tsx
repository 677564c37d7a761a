import type { ClinicalReview, ReviewDate } from '../content/schema.ts';
import { useText } from './text.ts';

/** A date as the reader's language writes it. */
export type InWords = (day: string) => string;

interface Props {
  readonly reviewed: ReviewDate;
  readonly reviewedBy?: ClinicalReview | undefined;
  readonly inWords: InWords;
}

/** When an entry was last read against its sources, and which clinician has read it, or that none has. */
export function Checked({ reviewed, reviewedBy, inWords }: Props) {
  const t = useText();
  return (
    <p class="quiet">
      {t('cardReviewed', [inWords(reviewed)])}{' '}
      {reviewedBy
        ? t('reviewedByClinician', [reviewedBy.name, reviewedBy.role, inWords(reviewedBy.date)])
        : t('cardAwaitsReview')}
    </p>
  );
}
