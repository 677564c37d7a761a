import { useText } from '../text.ts';
import { LinkList, type PageLink } from './LinkList.tsx';

interface Props {
  readonly query: string;
  /** Found for the query; `null` where there is no query. */
  readonly found: readonly PageLink[] | null;
  /** How many of them are shown. */
  readonly shown: number;
  readonly onQuery: (query: string) => void;
  readonly onMore: () => void;
}

/** Search as one types. The count is said politely, and the results are the next stops of the Tab key. */
export function Search({ query, found, shown, onQuery, onMore }: Props) {
  const t = useText();
  return (
    <search>
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
        {found &&
          (found.length > 0 ? t('searchCount', [String(found.length)], found.length) : t('searchNone'))}
      </p>
      {found && (
        <>
          <LinkList links={found.slice(0, shown)} />
          <div class="buttons">
            {found.length > shown && (
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
    </search>
  );
}
