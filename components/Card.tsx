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
import { Checked, type InWords } from './Checked.tsx';
import { HelpFold } from './HelpFold.tsx';
import { MedicineFacts } from './MedicineFacts.tsx';
import { Outlook } from './Outlook.tsx';
import { ReadAloud } from './ReadAloud.tsx';
import { SafetyRules } from './SafetyRules.tsx';
import { Sources } from './Sources.tsx';
import { gradeMessages } from './grade.ts';
import { useText } from './text.ts';

export interface CardProps {
  /** `null` where it could not be loaded. */
  readonly explanation: CardExplanation | null;
  readonly inWords: InWords;
  readonly settings: Pick<Settings, 'theme' | 'preset' | 'speechRate' | 'speechVoice'> & {
    readonly spacing: (typeof spacings)[number];
  };
  /** How much of it is in view before More is pressed. */
  readonly depth: PresetValues['depth'];
  readonly speaker: Speaker;
  /** Why the word is marked where the card stands; `null` for a word that was reached by another. */
  readonly reason: Reason | null;
  /** When and where the word was met before, where that is kept. */
  readonly met: Meeting | null;
  /** What was done last, and whether it can be taken back. */
  readonly done: { readonly said: MessageKey; readonly isUndoable: boolean } | null;
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

/** What opens at a mark. Its whole text stands still, and nothing in it is timed. */
export function Card({ explanation, settings, onClose, ...props }: CardProps) {
  const t = useText();
  const close = (
    <button type="button" class="button" onClick={onClose}>
      {t('cardClose')}
    </button>
  );
  const look = {
    class: 'themed card',
    'data-theme': settings.theme,
    'data-spacing': settings.spacing,
    role: 'dialog',
    tabIndex: -1,
  } as const;
  if (!explanation) {
    return (
      <section {...look} aria-label={t('extensionName')}>
        <p>{t('cardMissing')}</p>
        {close}
      </section>
    );
  }
  const { name, say, meaning, inMs, more, risk, grade, medicine, safety, citations, linked } = explanation;
  const { depth, inWords, onTerm, done, met } = props;
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
  const origin = (
    <>
      <section aria-labelledby="sources">
        <h3 id="sources">{t('cardSources')}</h3>
        <Sources citations={citations} />
      </section>
      <Checked reviewed={explanation.reviewed} reviewedBy={explanation.reviewedBy} inWords={inWords} />
    </>
  );
  return (
    <section {...look} aria-labelledby="name" aria-describedby="meaning">
      <header>
        <div>
          <h2 id="name">{name}</h2>
          {say && <p class="quiet">{say}</p>}
        </div>
        {close}
      </header>
      {props.canGoBack && (
        <button type="button" class="button" onClick={props.onBack}>
          {t('cardBack')}
        </button>
      )}
      <p id="meaning">
        <CardText stretches={linked.meaning} onTerm={onTerm} />
      </p>
      {met && <p class="quiet">{t('cardMet', [inWords(met.day), met.title || met.host])}</p>}
      <ReadAloud
        text={`${meaning} ${inMs}`}
        speaker={props.speaker}
        rate={settings.speechRate}
        voice={settings.speechVoice}
      />
      <p role="status">{done && t(done.said)}</p>
      {done?.isUndoable && (
        <button type="button" class="button" onClick={props.onUndo}>
          {t('cardUndo')}
        </button>
      )}
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
        <Outlook risk={risk} />
        {depth === 'one-sentence' && origin}
        <CardActions
          reason={props.reason}
          otherMeanings={explanation.otherMeanings}
          preset={settings.preset}
          onDo={props.onDo}
          onPreset={props.onPreset}
        />
      </details>
      {depth === 'full' && origin}
    </section>
  );
}
