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
            {title} <span>({t('opensInNewTab')})</span>
          </a>
          <p class="quiet">{[by, venue, year].filter(Boolean).join(', ')}</p>
        </li>
      ))}
    </ul>
  );
}
