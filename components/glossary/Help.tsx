import type { RedFlag, SafetyRule } from '../../content/schema.ts';
import type { Citation } from '../../lib/domain/explanation.ts';
import { Checked, type InWords } from '../Checked.tsx';
import { Sources } from '../Sources.tsx';
import { TeamPhone } from '../TeamPhone.tsx';
import { useText } from '../text.ts';
import { urgenciesInOrder, urgencyMessages } from '../urgency.ts';
import { Part } from './Part.tsx';
import { safetyTopicMessages } from './words.ts';

type Cited<T> = T & { readonly citations: readonly Citation[] };

interface Props {
  readonly redFlags: readonly Cited<RedFlag>[];
  readonly rules: readonly Cited<SafetyRule>[];
  readonly inWords: InWords;
}

/** Every sign that needs a clinician, the most urgent first, and every safety rule. Sources stay behind one press. */
export function Help({ redFlags, rules, inWords }: Props) {
  const t = useText();
  const origins = (heading: string, entries: readonly Origin[]) => (
    <Origins heading={heading} entries={entries} inWords={inWords} />
  );
  return (
    <>
      <p>{redFlags.length > 0 ? t('helpIntro') : t('helpNone')}</p>
      <TeamPhone />
      {urgenciesInOrder.map((urgency) => {
        const flags = redFlags.filter((flag) => flag.urgency === urgency);
        return (
          flags.length > 0 && (
            <Part key={urgency} heading={t(urgencyMessages[urgency])}>
              <ul class="points">
                {flags.map(({ id, sign }) => (
                  <li key={id}>{sign}</li>
                ))}
              </ul>
              {origins(
                t('helpSigns'),
                flags.map((flag) => ({ ...flag, name: flag.sign })),
              )}
            </Part>
          )
        );
      })}
      {rules.length > 0 && (
        <Part heading={t('helpRules')}>
          {rules.map(({ topic, text }) => (
            <div key={topic}>
              <h3>{t(safetyTopicMessages[topic])}</h3>
              <p class="caution">{text}</p>
            </div>
          ))}
          {origins(
            t('helpRuleSources'),
            rules.map((rule) => ({ ...rule, name: t(safetyTopicMessages[rule.topic]) })),
          )}
        </Part>
      )}
    </>
  );
}

type Origin = Cited<Pick<RedFlag, 'reviewed' | 'reviewedBy'>> & { readonly name: string };

interface OriginsProps {
  readonly heading: string;
  readonly entries: readonly Origin[];
  readonly inWords: InWords;
}

/** Who says each of them, and how far it was checked. */
function Origins({ heading, entries, inWords }: OriginsProps) {
  return (
    <details>
      <summary>{heading}</summary>
      {entries.map(({ name, citations, reviewed, reviewedBy }) => (
        <div key={name} class="origin">
          <p>
            <strong>{name}</strong>
          </p>
          <Sources citations={citations} />
          <Checked reviewed={reviewed} reviewedBy={reviewedBy} inWords={inWords} />
        </div>
      ))}
    </details>
  );
}
