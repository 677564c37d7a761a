import { useState } from 'preact/hooks';
import { useText } from '../text.ts';

interface Props {
  /** Sync has left something in the reader's browser account. */
  readonly isInAccount: boolean;
  readonly onExport: () => void;
  readonly onErase: (isAccountToo: boolean) => void;
}

/** Takes everything away, after a file of it was offered. */
export function ErasePanel({ isInAccount, onExport, onErase }: Props) {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  const [isAccountToo, setAccountToo] = useState(true);
  return (
    <section class="panel" aria-labelledby="erase-heading">
      <h2 id="erase-heading">{t('eraseHeading')}</h2>
      <p>{t('eraseHint')}</p>
      {isAsked ? (
        <div class="notice" role="status">
          <p>{t('eraseAsk')}</p>
          {isInAccount && (
            <>
              <label class="row">
                <input type="checkbox" checked={isAccountToo} onChange={() => setAccountToo(!isAccountToo)} />
                <span>{t('eraseAccountToo')}</span>
              </label>
              <p>{t('eraseAccountHint')}</p>
            </>
          )}
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
                onErase(isInAccount && isAccountToo);
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
