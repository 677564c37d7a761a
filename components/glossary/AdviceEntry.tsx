import type { ComponentChildren } from 'preact';
import type { Habit, Tip } from '../../content/schema.ts';
import type { Citation } from '../../lib/domain/explanation.ts';
import type { SafetyNotes } from '../../lib/domain/safety-notes.ts';
import type { InWords } from '../Checked.tsx';
import { Outlook } from '../Outlook.tsx';
import { gradeMessages } from '../grade.ts';
import { useText } from '../text.ts';
import { EntryEnd } from './EntryEnd.tsx';
import { Part } from './Part.tsx';
import { SafetyPart } from './SafetyPart.tsx';
import { avoidanceMessages } from './words.ts';

interface Props {
  readonly advice: Tip | Habit;
  readonly citations: readonly Citation[];
  readonly safety: SafetyNotes;
  readonly inWords: InWords;
  readonly onPrint: () => void;
  /** What only a tip or only a habit has. */
  readonly children: ComponentChildren;
}

/** All of one tip or habit, under its name. */
export function AdviceEntry({ advice, citations, safety, inWords, onPrint, children }: Props) {
  const t = useText();
  const { caution, avoidIf, why, grade, risk, reviewed, reviewedBy } = advice;
  return (
    <>
      <p class="caution">
        <strong>{t('label', [t('caution')])} </strong>
        {caution}
      </p>
      {children}
      <dl>
        <dt>{t('adviceWhy')}</dt>
        <dd>{why}</dd>
        <dt>{t('cardEvidence')}</dt>
        <dd>{t(gradeMessages[grade])}</dd>
      </dl>
      {avoidIf.length > 0 && (
        <Part heading={t('adviceAvoid')}>
          <ul class="points">
            {avoidIf.map((avoidance) => (
              <li key={avoidance}>{t(avoidanceMessages[avoidance])}</li>
            ))}
          </ul>
        </Part>
      )}
      <SafetyPart safety={safety} />
      <Outlook risk={risk} />
      <EntryEnd {...{ citations, reviewed, reviewedBy, inWords, onPrint }} />
    </>
  );
}
