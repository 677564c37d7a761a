import type { UnderstandPage } from '../../content/schema.ts';
import type { Citation } from '../../lib/domain/explanation.ts';
import type { SafetyNotes } from '../../lib/domain/safety-notes.ts';
import type { InWords } from '../Checked.tsx';
import { gradeMessages } from '../grade.ts';
import { useText } from '../text.ts';
import { EntryEnd } from './EntryEnd.tsx';
import { LinkGroups } from './LinkGroups.tsx';
import type { PageLink } from './LinkList.tsx';
import { SafetyPart } from './SafetyPart.tsx';

interface Props {
  readonly page: UnderstandPage;
  readonly terms: readonly PageLink[];
  readonly tips: readonly PageLink[];
  readonly habits: readonly PageLink[];
  /** Nothing on the last page. */
  readonly next: PageLink | null;
  readonly citations: readonly Citation[];
  readonly safety: SafetyNotes;
  readonly inWords: InWords;
  readonly onPrint: () => void;
}

/** One short page, under its title, and where to go on from it. */
export function UnderstandEntry({ page, terms, tips, habits, next, citations, safety, ...end }: Props) {
  const t = useText();
  const { paragraphs, grade, reviewed, reviewedBy } = page;
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>
        <strong>{t('label', [t('cardEvidence')])} </strong>
        {t(gradeMessages[grade])}
      </p>
      <SafetyPart safety={safety} />
      <LinkGroups
        groups={[
          { heading: t('understandNext'), links: next ? [next] : [] },
          { heading: t('understandWords'), links: terms },
          { heading: t('tipsTitle'), links: tips },
          { heading: t('habitsTitle'), links: habits },
        ]}
      />
      <EntryEnd {...{ citations, reviewed, reviewedBy, ...end }} />
    </>
  );
}
