import type { CivilDay } from '../lib/domain/civil-day.ts';
import { isContentOld } from '../lib/domain/content-age.ts';
import type { InWords } from './Checked.tsx';
import { useText } from './text.ts';

interface Props {
  /** When any of the content was last read against its sources. */
  readonly checked: CivilDay;
  readonly today: CivilDay;
  readonly inWords: InWords;
}

/** Says so, once nothing of the content has been checked for a year. */
export function OldContent({ checked, today, inWords }: Props) {
  const t = useText();
  return isContentOld(checked, today) ? (
    <p class="old-content">{t('oldContent', [inWords(checked)])}</p>
  ) : null;
}
