import type { ComponentChildren } from 'preact';
import type { Tip } from '../content/schema.ts';
import { gradeMessages } from './grade.ts';
import { useText } from './text.ts';

interface Props {
  readonly tip: Pick<Tip, 'action' | 'caution' | 'lowEnergy' | 'grade'>;
  /** What stands behind More; it may come a little later. */
  readonly children?: ComponentChildren;
}

/** What to do, what to mind and what to do on a bad day, always whole; behind one press all else that is known of it. */
export function TipOfDay({ tip, children }: Props) {
  const t = useText();
  return (
    <section class="panel tip" aria-labelledby="tip-heading">
      <h2 id="tip-heading" tabIndex={-1}>
        {t('tipHeading')}
      </h2>
      <p class="action">{tip.action}</p>
      <p class="caution">
        <strong>{t('caution')}: </strong>
        {tip.caution}
      </p>
      <p>
        <strong>{t('tipLowEnergy')}: </strong>
        {tip.lowEnergy}
      </p>
      <p>
        <strong>{t('cardEvidence')}: </strong>
        {t(gradeMessages[tip.grade])}
      </p>
      <details>
        <summary>{t('tipMore')}</summary>
        {children}
      </details>
    </section>
  );
}
