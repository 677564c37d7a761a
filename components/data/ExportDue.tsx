import { useText } from '../text.ts';

interface Props {
  /** Opens the page on which files are made; none where this stands on that page. */
  readonly onOpen?: () => void;
  readonly onStopNudge: () => void;
}

/** One calm sentence in a month without a file, until the reader says no more of it. */
export function ExportDue({ onOpen, onStopNudge }: Props) {
  const t = useText();
  return (
    <div class="notice">
      <p>{t('exportDue')}</p>
      <div class="buttons">
        {onOpen && (
          <button type="button" class="button" onClick={onOpen}>
            {t('openData')}
          </button>
        )}
        <button type="button" class="button" onClick={onStopNudge}>
          {t('exportStopNudge')}
        </button>
      </div>
    </div>
  );
}
