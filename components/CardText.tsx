import type { Stretch } from '../lib/domain/link-terms.ts';

interface Props {
  readonly stretches: readonly Stretch[];
  /** Explains a word of the text in its place. */
  readonly onTerm: (termId: string) => void;
}

/**
 * A text whose words of the glossary open in the same card. They are spans, since a button never breaks over two lines, as
 * large text has to; and no links, whose addresses would be the page's.
 */
export function CardText({ stretches, onTerm }: Props) {
  return (
    <>
      {stretches.map((stretch, at) =>
        'termId' in stretch ? (
          <span
            key={at}
            role="button"
            tabIndex={0}
            class="word"
            onClick={() => onTerm(stretch.termId)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              // The card would scroll.
              event.preventDefault();
              onTerm(stretch.termId);
            }}
          >
            {stretch.text}
          </span>
        ) : (
          stretch.text
        ),
      )}
    </>
  );
}
