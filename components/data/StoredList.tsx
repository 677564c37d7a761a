import type { MessageKey } from '../../lib/domain/text.ts';
import { useText } from '../text.ts';

interface Props {
  readonly kinds: readonly { readonly words: MessageKey; readonly records: number; readonly bytes: number }[];
  /** Names of records that cannot be read. */
  readonly unreadable: readonly string[];
  readonly inSize: (bytes: number) => string;
}

/** Everything that is stored, in words and sizes. */
export function StoredList({ kinds, unreadable, inSize }: Props) {
  const t = useText();
  return (
    <section class="panel" aria-labelledby="stored-heading">
      <h2 id="stored-heading">{t('dataStored')}</h2>
      {kinds.length === 0 ? (
        <p>{t('dataNothing')}</p>
      ) : (
        <dl class="stored">
          {kinds.map(({ words, records, bytes }) => (
            <div key={words}>
              <dt>{t(words)}</dt>
              <dd>{t('dataSize', [String(records), inSize(bytes)], records)}</dd>
            </div>
          ))}
        </dl>
      )}
      {unreadable.length > 0 && (
        <div class="notice">
          <p>{t('dataUnreadable', [String(unreadable.length)], unreadable.length)}</p>
          <ul class="names">
            {unreadable.map((key) => (
              <li key={key}>{key}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
