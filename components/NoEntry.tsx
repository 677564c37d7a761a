import type { LookUp } from '../lib/domain/look-up.ts';
import { useText } from './text.ts';

interface Props {
  readonly lookUp: LookUp;
  readonly onChoose: (termId: string) => void;
}

/** For words that the glossary does not have: says so, and offers those that come nearest. */
export function NoEntry({ lookUp: { words, nearest }, onChoose }: Props) {
  const t = useText();
  return (
    <section class="panel" aria-labelledby="no-entry">
      <h2 id="no-entry" tabIndex={-1}>
        {t('lookUpNone', [words])}
      </h2>
      {nearest.length > 0 && (
        <>
          <p>{t('lookUpNearest')}</p>
          <ul class="terms">
            {nearest.map(({ id, name }) => (
              <li key={id}>
                <button type="button" class="term" onClick={() => onChoose(id)}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
