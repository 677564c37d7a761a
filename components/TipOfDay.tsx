import type { Tip } from '../content/schema.ts';
import type { Citation } from '../lib/domain/explanation.ts';
import { Sources } from './Sources.tsx';
import { gradeMessages } from './grade.ts';
import { useText } from './text.ts';

interface Props {
  readonly tip: Tip;
  readonly citations: readonly Citation[];
}

/** What to do, what to mind and what to do on a bad day; behind one press why, and who says so. */
export function TipOfDay({ tip, citations }: Props) {
  const t = useText();
  return (
    <section class="panel" aria-labelledby="tip-heading">
      <h2 id="tip-heading">{t('tipHeading')}</h2>
      <p class="action">{tip.action}</p>
      <p class="caution">
        <strong>{t('caution')}: </strong>
        {tip.caution}
      </p>
      <p>
        <strong>{t('tipLowEnergy')}: </strong>
        {tip.lowEnergy}
      </p>
      <details>
        <summary>{t('tipWhy')}</summary>
        <p>{tip.why}</p>
        <p>
          <strong>{t('cardEvidence')}: </strong>
          {t(gradeMessages[tip.grade])}
        </p>
        <h3>{t('cardSources')}</h3>
        <Sources citations={citations} />
        <p class="quiet">{t('tipAwaitsReview')}</p>
      </details>
    </section>
  );
}
