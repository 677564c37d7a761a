import { listInWords } from '../../lib/domain/list-in-words.ts';
import type { Explanation } from '../../lib/domain/explanation.ts';
import type { Stretch } from '../../lib/domain/link-terms.ts';
import type { InWords } from '../Checked.tsx';
import { MedicineFacts } from '../MedicineFacts.tsx';
import { Outlook } from '../Outlook.tsx';
import { gradeMessages } from '../grade.ts';
import { useText } from '../text.ts';
import { EntryEnd } from './EntryEnd.tsx';
import { LinkGroups } from './LinkGroups.tsx';
import type { PageLink } from './LinkList.tsx';
import { LinkedText } from './LinkedText.tsx';
import { Part } from './Part.tsx';
import { SafetyPart } from './SafetyPart.tsx';

interface Props {
  readonly explanation: Explanation;
  /** Its texts, with the words in them that have entries of their own. */
  readonly texts: Readonly<Record<'meaning' | 'inMs' | 'more', readonly Stretch[]>>;
  readonly seeAlso: readonly PageLink[];
  /** The words in its texts once more, each large enough to press. */
  readonly used: readonly PageLink[];
  /** Spellings that are marked on pages. */
  readonly written: readonly string[];
  readonly inWords: InWords;
  readonly onPrint: () => void;
}

/** All of one entry of the glossary, under its name. */
export function TermEntry({ explanation, texts, seeAlso, used, written, inWords, onPrint }: Props) {
  const t = useText();
  const { say, risk, grade, medicine, safety } = explanation;
  return (
    <>
      {say && <p class="quiet">{t('cardSay', [say])}</p>}
      <p class="meaning">
        <LinkedText stretches={texts.meaning} />
      </p>
      <dl>
        <dt>{t('cardInMs')}</dt>
        <dd>
          <LinkedText stretches={texts.inMs} />
        </dd>
        <dt>{t('cardEvidence')}</dt>
        <dd>{t(gradeMessages[grade])}</dd>
      </dl>
      {medicine && (
        <Part heading={t('termMedicine')}>
          <MedicineFacts medicine={medicine} />
        </Part>
      )}
      {texts.more.length > 0 && (
        <Part heading={t('cardMore')}>
          <p>
            <LinkedText stretches={texts.more} />
          </p>
        </Part>
      )}
      <SafetyPart safety={safety} />
      <Outlook risk={risk} />
      <LinkGroups groups={[{ heading: t('termSeeAlso'), links: seeAlso }]} />
      <div class="on-screen">
        <LinkGroups groups={[{ heading: t('termUsed'), links: used }]} />
      </div>
      {written.length > 0 && (
        <p>
          <strong>{t('label', [t('termWritten')])} </strong>
          {listInWords(t, written)}
        </p>
      )}
      <EntryEnd {...explanation} inWords={inWords} onPrint={onPrint} />
    </>
  );
}
