import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../lib/domain/text.ts';
import { useText } from '../text.ts';
import { LinkList, type PageLink } from './LinkList.tsx';

export interface Results {
  readonly links: readonly PageLink[];
  /** Whether they only come close to what was typed. */
  readonly isNearly: boolean;
}

interface Props {
  readonly query: string;
  /** `null` where nothing was asked. */
  readonly results: Results | null;
  /** How many of them are shown. */
  readonly shown: number;
  readonly onQuery: (query: string) => void;
  readonly onMore: () => void;
}

/** Search as one types. The count is said politely, and the results are the next stops of the Tab key. */
export function Search({ query, results, shown, onQuery, onMore }: Props) {
  const t = useText();
  const list = useRef<HTMLDivElement>(null);
  const shownBefore = useRef(shown);
  useLayoutEffect(() => {
    // Reading goes on where it stopped: the button that was pressed has moved away.
    if (shown > shownBefore.current) list.current?.querySelectorAll('a')[shownBefore.current]?.focus();
    shownBefore.current = shown;
  }, [shown]);
  return (
    <div role="search" class="search">
      <label class="field">
        <span>{t('searchLabel')}</span>
        <input
          type="search"
          value={query}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        />
      </label>
      <p role="status" class="found">
        {results && sentence(results, shown, t)}
      </p>
      {results && (
        <>
          <div ref={list}>
            <LinkList links={results.links.slice(0, shown)} />
          </div>
          <div class="buttons">
            {results.links.length > shown && (
              <button type="button" class="button" onClick={onMore}>
                {t('showMore')}
              </button>
            )}
            <button type="button" class="button" onClick={() => onQuery('')}>
              {t('searchClear')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

function sentence({ links, isNearly }: Results, shown: number, t: Translate): string {
  const count = links.length;
  if (count === 0) return t('searchNone');
  const found = t(isNearly ? 'searchNearly' : 'searchCount', [String(count)], count);
  return count > shown ? t('searchShown', [found, String(shown)]) : found;
}
