import { useText } from './text.ts';

interface Props {
  readonly sentence: string;
  readonly onRetry?: () => void;
}

/** One sentence on what went wrong and, where it helps, a way to try again. */
export function Notice({ sentence, onRetry }: Props) {
  const t = useText();
  return (
    <div class="notice" role="alert">
      <p>{sentence}</p>
      {onRetry && (
        <button type="button" class="button" onClick={onRetry}>
          {t('retry')}
        </button>
      )}
    </div>
  );
}
