import { useText } from '../text.ts';

interface Props {
  readonly copies: readonly { readonly key: string; readonly day: string }[];
  readonly onLook: (key: string) => void;
}

/** The copies that the extension has made by itself. */
export function CopiesPanel({ copies, onLook }: Props) {
  const t = useText();
  return (
    <section class="panel" aria-labelledby="copies-heading">
      <h2 id="copies-heading">{t('copiesHeading')}</h2>
      <p>{t('copiesHint')}</p>
      {copies.length === 0 ? (
        <p>{t('copiesNone')}</p>
      ) : (
        <ul>
          {copies.map(({ key, day }) => (
            <li key={key}>
              <button type="button" class="button" onClick={() => onLook(key)}>
                {t('copiesLook', [day])}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
