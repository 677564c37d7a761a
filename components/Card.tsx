import type { Explanation } from '../lib/domain/explanation.ts';
import type { Theme } from '../lib/domain/settings.ts';
import { Sources } from './Sources.tsx';
import { gradeMessages } from './grade.ts';
import { useText } from './text.ts';

interface Props {
  /** `null` where it could not be loaded. */
  readonly explanation: Explanation | null;
  /** The review date in words. */
  readonly reviewed: string;
  readonly theme: Theme;
  readonly onClose: () => void;
}

/** What opens at a mark. Its whole text stands still, and nothing in it is timed. */
export function Card({ explanation, reviewed, theme, onClose }: Props) {
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
  const { name, say, meaning, inMs, more, grade, citations } = explanation;
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
      {more && (
        <details>
          <summary>{t('cardMore')}</summary>
          <p>{more}</p>
        </details>
      )}
      <section aria-labelledby="sources">
        <h3 id="sources">{t('cardSources')}</h3>
        <Sources citations={citations} />
      </section>
      <p class="quiet">
        {t('cardReviewed', [reviewed])} {t('cardAwaitsReview')}
      </p>
    </section>
  );
}
