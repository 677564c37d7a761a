import type { SavedTerm } from '../lib/domain/kept-words.ts';
import { useText } from './text.ts';

interface Props {
  readonly saved: readonly { readonly term: SavedTerm; readonly name: string; readonly meaning: string }[];
  readonly inWords: (day: SavedTerm['day']) => string;
  readonly onRemove: (term: SavedTerm) => void;
}

/** The words a reader saved, the latest first, each with the sentence, the page and the day it was met. */
export function SavedList({ saved, inWords, onRemove }: Props) {
  const t = useText();
  if (saved.length === 0) return <p>{t('savedNone')}</p>;
  return (
    <ol role="list" class="terms">
      {saved.map(({ term, name, meaning }) => (
        <li key={`${term.termId} ${term.url} ${term.sentence}`}>
          <h2>{name}</h2>
          <p>{meaning}</p>
          {term.sentence !== '' && (
            <blockquote>
              <p>{term.sentence}</p>
            </blockquote>
          )}
          <p class="quiet">{t('savedOn', [inWords(term.day)])}</p>
          {term.url !== '' && (
            <p>
              <a class="page-link" href={term.url} target="_blank" rel="noreferrer noopener">
                {term.title === '' ? term.url : term.title}{' '}
                <span>{t('inBrackets', [t('opensInNewTab')])}</span>
              </a>
            </p>
          )}
          <button type="button" class="button" onClick={() => onRemove(term)}>
            {t('savedRemove')}
            <span class="said-only">{t('ofThis', [name])}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
