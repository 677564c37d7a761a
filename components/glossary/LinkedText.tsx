import type { Stretch } from '../../lib/domain/link-terms.ts';

/** A text of the glossary, in which words that have entries of their own lead there. */
export function LinkedText({ stretches }: { readonly stretches: readonly Stretch[] }) {
  return (
    <>
      {stretches.map((stretch, at) =>
        'termId' in stretch ? (
          <a key={at} href={`#term/${stretch.termId}`}>
            {stretch.text}
          </a>
        ) : (
          stretch.text
        ),
      )}
    </>
  );
}
