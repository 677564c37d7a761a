import type { ClaimExplanation } from '../lib/domain/explanation.ts';
import type { MessageKey } from '../lib/domain/text.ts';
import type { CardProps } from './Card.tsx';
import { CardDone, CardFrame, CardOrigin } from './CardFrame.tsx';
import { ClaimAnswer, ClaimEvidence, ClaimQuestions } from './ClaimParts.tsx';
import { HelpFold } from './HelpFold.tsx';
import { Outlook } from './Outlook.tsx';
import { PresetChooser } from './PresetChooser.tsx';
import { ReadAloud } from './ReadAloud.tsx';
import { SafetyRules } from './SafetyRules.tsx';
import { useText } from './text.ts';

const claimActions = ['know', 'site-off'] as const;
export type ClaimAction = (typeof claimActions)[number];

export interface ClaimCardProps extends Omit<
  CardProps,
  'explanation' | 'isOurs' | 'reason' | 'met' | 'canGoBack' | 'onDo' | 'onTerm' | 'onBack'
> {
  /** `null` where it could not be loaded. */
  readonly explanation: ClaimExplanation | null;
  readonly onDo: (action: ClaimAction) => void;
}

/** What opens at a claim: what is known of it, and what can be asked. It speaks of the claim, never of the page. */
export function ClaimCard({ explanation, settings, depth, onClose, ...props }: ClaimCardProps) {
  const t = useText();
  if (!explanation) return <CardFrame settings={settings} name={null} onClose={onClose} />;
  const { says, answer, ask, grade, risk, safety } = explanation;
  const origin = <CardOrigin {...explanation} inWords={props.inWords} />;
  const isShort = depth === 'one-sentence';
  return (
    <CardFrame settings={settings} name={t('claimHeading')} onClose={onClose}>
      <p>{t('claimQuoted', [says])}</p>
      <ClaimAnswer answer={answer} />
      <ReadAloud
        text={[`${says}.`, answer, ...(isShort ? [] : ask)].join(' ')}
        speaker={props.speaker}
        rate={settings.speechRate}
        voice={settings.speechVoice}
      />
      <CardDone done={props.done} onUndo={props.onUndo} />
      {!isShort && <ClaimEvidence grade={grade} />}
      {!isShort && <ClaimQuestions ask={ask} />}
      <SafetyRules rules={safety.rules} />
      <HelpFold signs={safety.signs} />
      <details open={props.isMoreOpen} onToggle={({ currentTarget }) => props.onMore(currentTarget.open)}>
        <summary>{t('cardMore')}</summary>
        {isShort && <ClaimEvidence grade={grade} />}
        {isShort && <ClaimQuestions ask={ask} />}
        <Outlook risk={risk} />
        {isShort && origin}
        <div class="buttons">
          {claimActions.map((action) => (
            <button key={action} type="button" class="button" onClick={() => props.onDo(action)}>
              {t(actionMessages[action])}
            </button>
          ))}
        </div>
        <details>
          <summary>{t('claimWhy')}</summary>
          <p>{t('claimWords')}</p>
        </details>
        <PresetChooser preset={settings.preset} onChoose={props.onPreset} />
      </details>
      {!isShort && origin}
    </CardFrame>
  );
}

const actionMessages = {
  know: 'claimKnow',
  'site-off': 'cardSiteOff',
} as const satisfies Record<ClaimAction, MessageKey>;
