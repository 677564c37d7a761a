import { useText } from './text.ts';

interface Props {
  readonly releases: readonly { readonly version: string; readonly news: readonly string[] }[];
}

/** What has changed for readers, the newest first. It waits here, and opens nowhere by itself. */
export function WhatIsNew({ releases }: Props) {
  const t = useText();
  return (
    <details>
      <summary>{t('newsHeading')}</summary>
      {releases.map(({ version, news }) => (
        <section key={version} aria-label={t('newsVersion', [version])}>
          <h3>{t('newsVersion', [version])}</h3>
          <ul class="points">
            {news.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
