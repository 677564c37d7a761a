import type { Stretch } from '../lib/domain/link-terms.ts';

interface Props {
  readonly stretches: readonly Stretch[];
  /** Explains a word of the text in its place. */
  readonly onTerm: (termId: string) => void;
}

/** A text whose words of the glossary open in the same card. Buttons, since a link in a page would be the page's. */
export function CardText({ stretches, onTerm }: Props) {
  return (
    <>
      {stretches.map((stretch, at) =>
        'termId' in stretch ? (
          <button key={at} type="button" class="word" onClick={() => onTerm(stretch.termId)}>
            {stretch.text}
          </button>
        ) : (
          stretch.text
        ),
      )}
    </>
  );
}
