import { useState } from 'preact/hooks';
import { useText } from '../text.ts';

interface Props {
  readonly onExport: () => void;
  readonly onErase: () => void;
}

/** Takes everything away, after a file of it was offered. */
export function ErasePanel({ onExport, onErase }: Props) {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  return (
    <section class="panel" aria-labelledby="erase-heading">
      <h2 id="erase-heading">{t('eraseHeading')}</h2>
      <p>{t('eraseHint')}</p>
      {isAsked ? (
        <div class="notice" role="status">
          <p>{t('eraseAsk')}</p>
          <div class="buttons">
            <button type="button" class="button" onClick={() => setAsked(false)}>
              {t('eraseKeep')}
            </button>
            <button type="button" class="button" onClick={onExport}>
              {t('eraseExport')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                setAsked(false);
                onErase();
              }}
            >
              {t('eraseNow')}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" class="button" onClick={() => setAsked(true)}>
          {t('erase')}
        </button>
      )}
    </section>
  );
}
