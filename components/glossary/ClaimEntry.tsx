import type { Claim } from '../../content/schema.ts';
import type { Citation } from '../../lib/domain/explanation.ts';
import type { SafetyNotes } from '../../lib/domain/safety-notes.ts';
import type { InWords } from '../Checked.tsx';
import { Outlook } from '../Outlook.tsx';
import { gradeMessages } from '../grade.ts';
import { useText } from '../text.ts';
import { EntryEnd } from './EntryEnd.tsx';
import { Part } from './Part.tsx';
import { SafetyPart } from './SafetyPart.tsx';

interface Props {
  readonly claim: Claim;
  readonly citations: readonly Citation[];
  readonly safety: SafetyNotes;
  readonly inWords: InWords;
  readonly onPrint: () => void;
}

/** What is known of one claim, under its own words. */
export function ClaimEntry({ claim, citations, safety, inWords, onPrint }: Props) {
  const t = useText();
  const { answer, ask, grade, risk, reviewed, reviewedBy } = claim;
  return (
    <>
      <dl>
        <dt>{t('claimAnswer')}</dt>
        <dd>{answer}</dd>
        <dt>{t('claimEvidence')}</dt>
        <dd>{t(gradeMessages[grade])}</dd>
      </dl>
      <Part heading={t('claimAsk')}>
        <ul class="points">
          {ask.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </Part>
      <SafetyPart safety={safety} />
      <Outlook risk={risk} />
      <EntryEnd {...{ citations, reviewed, reviewedBy, inWords, onPrint }} />
    </>
  );
}
