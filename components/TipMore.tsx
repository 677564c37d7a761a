import type { ComponentChildren } from 'preact';
import type { ShownTip } from '../lib/domain/shown-tip.ts';
import { Checked, type InWords } from './Checked.tsx';
import { SafetyRules } from './SafetyRules.tsx';
import { Signs } from './Signs.tsx';
import { Sources } from './Sources.tsx';
import { gradeMessages } from './grade.ts';
import { useText } from './text.ts';

/** What the reader can do with a tip; `null` where what they do could not be kept. */
export interface TipActions {
  readonly isSaved: boolean;
  /** Whether this day has one more. */
  readonly hasAnother: boolean;
  readonly onSave: (isSaved: boolean) => void;
  readonly onNotForMe: () => void;
  readonly onAnother: () => void;
}

interface Props {
  readonly tip: ShownTip;
  readonly actions: TipActions | null;
  readonly inWords: InWords;
  /** Reads it aloud. */
  readonly children?: ComponentChildren;
}

/** Why, what can be done with the tip, when to get help, and who says so. */
export function TipMore({ tip, actions, inWords, children }: Props) {
  const t = useText();
  const { rules, signs } = tip.safety;
  return (
    <>
      <p>
        <strong>{t('label', [t('adviceWhy')])} </strong>
        {tip.why}
      </p>
      <p>
        <strong>{t('label', [t('cardEvidence')])} </strong>
        {t(gradeMessages[tip.grade])}
      </p>
      <div class="buttons">
        {children}
        {actions && (
          <>
            <button type="button" class="button" onClick={() => actions.onSave(!actions.isSaved)}>
              {t(actions.isSaved ? 'tipForget' : 'tipSave')}
            </button>
            <button type="button" class="button" onClick={actions.onNotForMe}>
              {t('tipNotForMe')}
            </button>
            {actions.hasAnother && (
              <button type="button" class="button" onClick={actions.onAnother}>
                {t('tipAnother')}
              </button>
            )}
          </>
        )}
      </div>
      {actions && !actions.hasAnother && <p class="quiet">{t('tipNoOther')}</p>}
      {rules.length + signs.length > 0 && <h3>{t('helpHeading')}</h3>}
      <SafetyRules rules={rules} />
      {signs.length > 0 && <Signs signs={signs} />}
      <h3>{t('cardSources')}</h3>
      <Sources citations={tip.citations} />
      <p class="quiet">{t('generalInformation')}</p>
      <Checked reviewed={tip.reviewed} reviewedBy={tip.reviewedBy} inWords={inWords} />
    </>
  );
}
