import type { ComponentChildren } from 'preact';
import type { Tip } from '../content/schema.ts';
import type { MessageKey } from '../lib/domain/text.ts';
import { shortGradeMessages } from './grade.ts';
import { useText } from './text.ts';

interface Props {
  readonly tip: Pick<Tip, 'action' | 'caution' | 'lowEnergy' | 'grade'>;
  /** Whether what to do is said in the tip's few words. */
  readonly isShort: boolean;
  /** Whether there is room for the low-energy version and the grade; what to do and the caution are always in view. */
  readonly isWhole: boolean;
  /** What stands behind More; it may come a little later. */
  readonly children?: ComponentChildren;
}

/** What to do and what to mind, always whole, what to do on a bad day, and how sure that is; all else behind one press. */
export function TipOfDay({ tip, isShort, isWhole, children }: Props) {
  const t = useText();
  const labelled = (label: MessageKey, words: string) => (
    <p>
      <strong>{t('label', [t(label)])} </strong>
      {words}
    </p>
  );
  const lowEnergy = labelled('tipLowEnergy', tip.lowEnergy);
  return (
    <section class="panel tip" aria-labelledby="tip-heading">
      <h2 id="tip-heading" tabIndex={-1}>
        {t('tipHeading')}
      </h2>
      <p class="action">{isShort ? tip.lowEnergy : tip.action}</p>
      <p class="caution">
        <strong>{t('label', [t('caution')])} </strong>
        {tip.caution}
      </p>
      {isWhole && !isShort && lowEnergy}
      {isWhole && labelled('cardEvidence', t(shortGradeMessages[tip.grade]))}
      <details>
        <summary>{t('tipMore')}</summary>
        {!isWhole && !isShort && lowEnergy}
        {isShort && labelled('tipMoreEnergy', tip.action)}
        {children}
      </details>
    </section>
  );
}
