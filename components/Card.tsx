import type { CardExplanation } from '../lib/domain/explanation.ts';
import type { Meeting } from '../lib/domain/kept-words.ts';
import type { PresetValues } from '../lib/domain/presets.ts';
import type { spacings } from '../lib/domain/reading-settings.ts';
import type { Reason } from '../lib/domain/sense.ts';
import type { Settings } from '../lib/domain/settings.ts';
import type { Speaker } from '../lib/domain/speech.ts';
import type { MessageKey } from '../lib/domain/text.ts';
import { type CardAction, CardActions } from './CardActions.tsx';
import { CardText } from './CardText.tsx';
import { CardDone, CardFrame, CardOrigin } from './CardFrame.tsx';
import type { InWords } from './Checked.tsx';
import { HelpFold } from './HelpFold.tsx';
import { MedicineFacts } from './MedicineFacts.tsx';
import { Outlook } from './Outlook.tsx';
import { ReadAloud } from './ReadAloud.tsx';
import { SafetyRules } from './SafetyRules.tsx';
import { gradeMessages } from './grade.ts';
import { useText } from './text.ts';

export interface CardProps {
  /** `null` where it could not be loaded. */
  readonly explanation: CardExplanation | null;
  readonly inWords: InWords;
  readonly settings: Pick<Settings, 'theme' | 'tint' | 'preset' | 'speechRate' | 'speechVoice'> & {
    readonly spacing: (typeof spacings)[number];
  };
  /** Whether it stands on one of our own pages. */
  readonly isOurs: boolean;
  /** How much of it is in view before More is pressed. */
  readonly depth: PresetValues['depth'];
  readonly speaker: Speaker;
  /** Why the word is marked where the card stands; `null` for a word that was reached by another. */
  readonly reason: Reason | null;
  /** When and where the word was met before, where that is kept. */
  readonly met: Meeting | null;
  readonly done: Done | null;
  readonly canGoBack: boolean;
  readonly isMoreOpen: boolean;
  readonly onMore: (isOpen: boolean) => void;
  readonly onDo: (action: CardAction) => void;
  readonly onUndo: () => void;
  readonly onPreset: (preset: Settings['preset']) => void;
  readonly onTerm: (termId: string) => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** What was done last. */
export interface Done {
  readonly said: MessageKey;
  readonly isUndoable?: boolean;
  /** What could not be copied, for the reader to copy. */
  readonly byHand?: string;
}

/** What opens at a mark. Its whole text stands still, and nothing in it is timed. */
export function Card({ explanation, settings, onClose, ...props }: CardProps) {
  const t = useText();
  if (!explanation) return <CardFrame settings={settings} name={null} onClose={onClose} />;
  const { name, say, meaning, inMs, more, risk, grade, medicine, safety, linked } = explanation;
  const { depth, inWords, onTerm, met } = props;
  // In its lines a word is too low to be hit by every hand; here each is large.
  const words = [...linked.meaning, ...linked.inMs, ...linked.more]
    .filter((stretch) => 'termId' in stretch)
    .filter(({ termId }, at, all) => all.findIndex((one) => one.termId === termId) === at);
  const known = (
    <>
      <dl>
        <dt>{t('cardInMs')}</dt>
        <dd>
          <CardText stretches={linked.inMs} onTerm={onTerm} />
        </dd>
        <dt>{t('cardEvidence')}</dt>
        <dd>{t(gradeMessages[grade])}</dd>
      </dl>
      {medicine && <MedicineFacts medicine={medicine} />}
    </>
  );
  const origin = <CardOrigin {...explanation} inWords={inWords} />;
  return (
    <CardFrame settings={settings} name={name} say={say} onClose={onClose}>
      {props.canGoBack && (
        <button type="button" class="button" onClick={props.onBack}>
          {t('cardBack')}
        </button>
      )}
      <p>
        <CardText stretches={linked.meaning} onTerm={onTerm} />
      </p>
      {met && <p class="quiet">{t('cardMet', [inWords(met.day), met.title || met.host])}</p>}
      <ReadAloud
        text={`${meaning} ${inMs}`}
        speaker={props.speaker}
        rate={settings.speechRate}
        voice={settings.speechVoice}
      />
      <CardDone done={props.done} onUndo={props.onUndo} />
      {depth === 'full' && known}
      <SafetyRules rules={safety.rules} />
      <HelpFold signs={safety.signs} />
      <details open={props.isMoreOpen} onToggle={({ currentTarget }) => props.onMore(currentTarget.open)}>
        <summary>{t('cardMore')}</summary>
        {depth === 'one-sentence' && known}
        {more && (
          <p>
            <CardText stretches={linked.more} onTerm={onTerm} />
          </p>
        )}
        {words.length > 0 && (
          <>
            <h3>{t('cardWords')}</h3>
            <div class="buttons">
              <CardText stretches={words} onTerm={onTerm} />
            </div>
          </>
        )}
        <Outlook risk={risk} />
        {depth === 'one-sentence' && origin}
        <CardActions
          isOurs={props.isOurs}
          reason={props.reason}
          otherMeanings={explanation.otherMeanings}
          preset={settings.preset}
          onDo={props.onDo}
          onPreset={props.onPreset}
        />
      </details>
      {depth === 'full' && origin}
    </CardFrame>
  );
}
