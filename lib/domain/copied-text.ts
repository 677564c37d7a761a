/** An explanation as plain text, to be copied elsewhere with its sources. */
import type { Explanation } from './explanation.ts';
import type { Translate } from './text.ts';

export function asText({ name, meaning, inMs, citations }: Explanation, t: Translate): string {
  const sources = citations.map(({ by, title, year, href }) =>
    [by, title, year === null ? '' : String(year), href].filter((part) => part !== '').join('. '),
  );
  return [
    t('labelled', [name, meaning]),
    t('labelled', [t('cardInMs'), inMs]),
    t('label', [t('cardSources')]),
    ...sources,
  ].join('\n');
}
