import type { ClaimExplanation } from '../lib/domain/explanation.ts';
import { gradeMessages } from './grade.ts';
import { useText } from './text.ts';

/** How strong the evidence for a claim is. */
export function ClaimEvidence({ grade }: Pick<ClaimExplanation, 'grade'>) {
  const t = useText();
  return (
    <dl>
      <dt>{t('claimEvidence')}</dt>
      <dd>{t(gradeMessages[grade])}</dd>
    </dl>
  );
}

/** What is known of a claim. */
export function ClaimAnswer({ answer }: Pick<ClaimExplanation, 'answer'>) {
  const t = useText();
  return (
    <dl>
      <dt>{t('claimAnswer')}</dt>
      <dd>{answer}</dd>
    </dl>
  );
}

/** What there is to ask whoever makes a claim. */
export function ClaimQuestions({ ask }: Pick<ClaimExplanation, 'ask'>) {
  const t = useText();
  return (
    <section aria-labelledby="claim-questions">
      <h3 id="claim-questions">{t('claimAsk')}</h3>
      <ul class="points">
        {ask.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  );
}
