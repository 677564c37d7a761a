import { listInWords } from '../lib/domain/list-in-words.ts';
import type { Citation } from '../lib/domain/explanation.ts';
import { useText } from './text.ts';

/** Citations as links that tell the site they lead to nothing. */
export function Sources({ citations }: { readonly citations: readonly Citation[] }) {
  const t = useText();
  return (
    <ul class="sources">
      {citations.map(({ href, title, by, year, venue }) => (
        <li key={href}>
          <a href={href} target="_blank" rel="noreferrer noopener">
            {title} <span>{t('inBrackets', [t('opensInNewTab')])}</span>
          </a>
          <p class="quiet">{listInWords(t, [by, venue, String(year ?? '')].filter(Boolean))}</p>
        </li>
      ))}
    </ul>
  );
}
