import type { ComponentChildren } from 'preact';
import type { ClaimExplanation } from '../lib/domain/explanation.ts';
import { Checked, type InWords } from './Checked.tsx';
import { ClaimAnswer, ClaimEvidence, ClaimQuestions } from './ClaimParts.tsx';
import { HelpFold } from './HelpFold.tsx';
import { Outlook } from './Outlook.tsx';
import { SafetyRules } from './SafetyRules.tsx';
import { Sources } from './Sources.tsx';
import { useText } from './text.ts';

interface Props {
  readonly explanation: ClaimExplanation;
  readonly inWords: InWords;
  /** What can be done with it, after what is known. */
  readonly children?: ComponentChildren;
}

/** The answer to a claim on one of our own pages, in the order of its card. */
export function ClaimExplainer({ explanation, inWords, children }: Props) {
  const t = useText();
  const { says, answer, ask, grade, risk, safety, citations, reviewed, reviewedBy } = explanation;
  return (
    <section class="explainer panel" aria-labelledby="explainer-name">
      <h2 id="explainer-name" tabIndex={-1}>
        {t('claimHeading')}
      </h2>
      <p class="meaning">{t('claimQuoted', [says])}</p>
      <ClaimAnswer answer={answer} />
      {children}
      <ClaimEvidence grade={grade} />
      <ClaimQuestions ask={ask} />
      <SafetyRules rules={safety.rules} />
      <HelpFold signs={safety.signs} />
      <Outlook risk={risk} />
      <section aria-labelledby="explainer-sources">
        <h3 id="explainer-sources">{t('cardSources')}</h3>
        <Sources citations={citations} />
      </section>
      <Checked reviewed={reviewed} reviewedBy={reviewedBy} inWords={inWords} />
    </section>
  );
}
