import { Notice } from './Notice.tsx';
import { type Outcome, failureMessages } from './outcome.ts';
import { useText } from './text.ts';

/** What became of the last press in this part of a page, in words beside it. */
export function Said({ saved, failure }: Pick<Outcome, 'saved' | 'failure'>) {
  const t = useText();
  return (
    <>
      <p class="saved" role="status">
        {saved}
      </p>
      {failure && <Notice sentence={t(failureMessages[failure])} />}
    </>
  );
}
