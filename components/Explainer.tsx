import type { ComponentChildren } from 'preact';
import type { Explanation } from '../lib/domain/explanation.ts';
import { Checked, type InWords } from './Checked.tsx';
import { HelpFold } from './HelpFold.tsx';
import { MedicineFacts } from './MedicineFacts.tsx';
import { Outlook } from './Outlook.tsx';
import { SafetyRules } from './SafetyRules.tsx';
import { Sources } from './Sources.tsx';
import { gradeMessages } from './grade.ts';
import { useText } from './text.ts';

interface Props {
  readonly explanation: Explanation;
  readonly depth: 'full' | 'one-sentence';
  readonly inWords: InWords;
  /** What can be done with it, after the first sentence. */
  readonly children?: ComponentChildren;
}

/** The explanation of a word on one of our own pages: always in the same order, with its name as the heading. */
export function Explainer({ explanation, depth, inWords, children }: Props) {
  const t = useText();
  const { name, say, meaning, inMs, more, risk, grade, medicine, safety, citations } = explanation;
  const evidence = (
    <dl>
      <dt>{t('cardInMs')}</dt>
      <dd>{inMs}</dd>
      <dt>{t('cardEvidence')}</dt>
      <dd>{t(gradeMessages[grade])}</dd>
    </dl>
  );
  const facts = medicine && <MedicineFacts medicine={medicine} />;
  const sources = (
    <section aria-labelledby="explainer-sources">
      <h3 id="explainer-sources">{t('cardSources')}</h3>
      <Sources citations={citations} />
    </section>
  );
  const checked = (
    <Checked reviewed={explanation.reviewed} reviewedBy={explanation.reviewedBy} inWords={inWords} />
  );
  const isShort = depth === 'one-sentence';
  return (
    <section class="explainer panel" aria-labelledby="explainer-name">
      <h2 id="explainer-name" tabIndex={-1}>
        {name}
      </h2>
      {say && <p class="quiet">{t('cardSay', [say])}</p>}
      <p class="meaning">{meaning}</p>
      {children}
      {!isShort && evidence}
      {!isShort && facts}
      {/* Safety is never folded away. */}
      <SafetyRules rules={safety.rules} />
      <HelpFold signs={safety.signs} />
      {(isShort || more || risk) && (
        <details>
          <summary>{t('cardMore')}</summary>
          {isShort && evidence}
          {isShort && facts}
          {more && <p>{more}</p>}
          <Outlook risk={risk} />
          {isShort && sources}
          {isShort && checked}
        </details>
      )}
      {!isShort && sources}
      {!isShort && checked}
    </section>
  );
}
