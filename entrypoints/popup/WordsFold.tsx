import { useState } from 'preact/hooks';
import { useText } from '../../components/text.ts';
import type { ReachedTab } from './use-page.ts';
import type { WordsOfPage } from './WordsOfPage.tsx';

/** The words of the page behind one press; their meanings are asked for then. */
export function WordsFold({ tab }: { readonly tab: ReachedTab }) {
  const t = useText();
  const [List, setList] = useState<{ readonly WordsOfPage: typeof WordsOfPage }>();
  return (
    <details onToggle={() => void import('./WordsOfPage.tsx').then(setList)}>
      <summary>{t('pageWords')}</summary>
      {List && <List.WordsOfPage tab={tab} />}
    </details>
  );
}
