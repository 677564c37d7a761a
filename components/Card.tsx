import type { Explanation } from '../lib/domain/explanation.ts';
import type { PresetValues } from '../lib/domain/presets.ts';
import type { spacings } from '../lib/domain/reading-settings.ts';
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
  readonly spacing?: (typeof spacings)[number];
  /** How much of it is in view before More is pressed. */
  readonly depth?: PresetValues['depth'];
  readonly isMoreOpen?: boolean;
  readonly onMore?: (isOpen: boolean) => void;
  readonly onClose: () => void;
}

/** What opens at a mark. Its whole text stands still, and nothing in it is timed. */
export function Card({
  explanation,
  inWords,
  theme,
  spacing = 'usual',
  depth = 'full',
  isMoreOpen = false,
  onMore = () => {},
  onClose,
}: Props) {
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
        data-spacing={spacing}
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
  const known = (
    <>
      <dl>
        <dt>{t('cardInMs')}</dt>
        <dd>{inMs}</dd>
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
    <section
      class="themed card"
      data-theme={theme}
      data-spacing={spacing}
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
      {depth === 'full' && known}
      <SafetyRules rules={safety.rules} />
      <HelpFold signs={safety.signs} />
      {(depth === 'one-sentence' || (more ?? risk)) && (
        <details open={isMoreOpen} onToggle={({ currentTarget }) => onMore(currentTarget.open)}>
          <summary>{t('cardMore')}</summary>
          {depth === 'one-sentence' && known}
          {more && <p>{more}</p>}
          <Outlook risk={risk} />
          {depth === 'one-sentence' && origin}
        </details>
      )}
      {depth === 'full' && origin}
    </section>
  );
}
