import type { Explanation } from '../lib/domain/explanation.ts';
import type { Theme } from '../lib/domain/settings.ts';
import { Checked, type InWords } from './Checked.tsx';
import { HelpFold } from './HelpFold.tsx';
import { MedicineFacts } from './MedicineFacts.tsx';
import { Outlook } from './Outlook.tsx';
import { SafetyRules } from './SafetyRules.tsx';
import { Sources } from './Sources.tsx';
import { gradeMessages } from './grade.ts';
import { useText } from './text.ts';

interface Props {
  /** `null` where it could not be loaded. */
  readonly explanation: Explanation | null;
  readonly inWords: InWords;
  readonly theme: Theme;
  readonly onClose: () => void;
}

/** What opens at a mark. Its whole text stands still, and nothing in it is timed. */
export function Card({ explanation, inWords, theme, onClose }: Props) {
  const t = useText();
  const close = (
    <button type="button" class="button" onClick={onClose}>
      {t('cardClose')}
    </button>
  );
  if (!explanation) {
    return (
      <section
        class="themed card"
        data-theme={theme}
        role="dialog"
        aria-label={t('extensionName')}
        tabIndex={-1}
      >
        <p>{t('cardMissing')}</p>
        {close}
      </section>
    );
  }
  const { name, say, meaning, inMs, more, risk, grade, medicine, safety, citations } = explanation;
  return (
    <section
      class="themed card"
      data-theme={theme}
      role="dialog"
      aria-labelledby="name"
      aria-describedby="meaning"
      tabIndex={-1}
    >
      <header>
        <div>
          <h2 id="name">{name}</h2>
          {say && <p class="quiet">{say}</p>}
        </div>
        {close}
      </header>
      <p id="meaning">{meaning}</p>
      <dl>
        <dt>{t('cardInMs')}</dt>
        <dd>{inMs}</dd>
        <dt>{t('cardEvidence')}</dt>
        <dd>{t(gradeMessages[grade])}</dd>
      </dl>
      {medicine && <MedicineFacts medicine={medicine} />}
      <SafetyRules rules={safety.rules} />
      <HelpFold signs={safety.signs} />
      {(more ?? risk) && (
        <details>
          <summary>{t('cardMore')}</summary>
          {more && <p>{more}</p>}
          <Outlook risk={risk} />
        </details>
      )}
      <section aria-labelledby="sources">
        <h3 id="sources">{t('cardSources')}</h3>
        <Sources citations={citations} />
      </section>
      <Checked reviewed={explanation.reviewed} reviewedBy={explanation.reviewedBy} inWords={inWords} />
    </section>
  );
}
