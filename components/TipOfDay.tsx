import type { ShownTip } from '../lib/domain/shown-tip.ts';
import { Checked, type InWords } from './Checked.tsx';
import { SafetyRules } from './SafetyRules.tsx';
import { Signs } from './Signs.tsx';
import { Sources } from './Sources.tsx';
import { gradeMessages } from './grade.ts';
import { useText } from './text.ts';

interface Props {
  readonly tip: ShownTip;
  readonly inWords: InWords;
}

/** What to do, what to mind and what to do on a bad day; behind one press each when to get help, and why and who says so. */
export function TipOfDay({ tip, inWords }: Props) {
  const t = useText();
  const { rules, signs } = tip.safety;
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
      {rules.length + signs.length > 0 && (
        <details>
          <summary>{t('helpHeading')}</summary>
          <SafetyRules rules={rules} />
          <Signs signs={signs} />
        </details>
      )}
      <details>
        <summary>{t('tipWhy')}</summary>
        <p>{tip.why}</p>
        <p>
          <strong>{t('cardEvidence')}: </strong>
          {t(gradeMessages[tip.grade])}
        </p>
        <h3>{t('cardSources')}</h3>
        <Sources citations={tip.citations} />
        <p class="quiet">{t('generalInformation')}</p>
        <Checked reviewed={tip.reviewed} reviewedBy={tip.reviewedBy} inWords={inWords} />
      </details>
    </section>
  );
}
