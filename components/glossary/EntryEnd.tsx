import type { ClinicalReview, ReviewDate } from '../../content/schema.ts';
import type { Citation } from '../../lib/domain/explanation.ts';
import { Checked, type InWords } from '../Checked.tsx';
import { Sources } from '../Sources.tsx';
import { useText } from '../text.ts';
import { Part } from './Part.tsx';

interface Props {
  readonly citations: readonly Citation[];
  readonly reviewed: ReviewDate;
  readonly reviewedBy?: ClinicalReview | undefined;
  readonly inWords: InWords;
  readonly onPrint: () => void;
}

/** How every entry ends: its sources, how far it may be trusted, and a way to paper. */
export function EntryEnd({ citations, reviewed, reviewedBy, inWords, onPrint }: Props) {
  const t = useText();
  return (
    <>
      <Part heading={t('cardSources')}>
        <Sources citations={citations} />
      </Part>
      <Checked reviewed={reviewed} reviewedBy={reviewedBy} inWords={inWords} />
      <p class="quiet">{t('generalInformation')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={onPrint}>
          {t('printPage')}
        </button>
      </div>
    </>
  );
}
