import type { SourceKind } from '../../content/schema.ts';
import type { ShownSource } from '../../lib/domain/explanation.ts';
import { Sources } from '../Sources.tsx';
import { useText } from '../text.ts';
import { findingMessages, kindMessages } from './words.ts';

export type CheckedSource = ShownSource & { readonly id: string };

/** All sources by kind, each kind behind one press, with how far each was checked. */
export function SourceList({ sources }: { readonly sources: readonly CheckedSource[] }) {
  const t = useText();
  const kinds = Object.keys(kindMessages) as readonly SourceKind[]; // its keys are just these
  return (
    <>
      <p>{t('sourcesIntro')}</p>
      {kinds.map((kind) => {
        const those = sources.filter((source) => source.kind === kind);
        return (
          those.length > 0 && (
            <details key={kind}>
              <summary>
                <h2>
                  {t(kindMessages[kind])}{' '}
                  {t('inBrackets', [t('sourcesCount', [String(those.length)], those.length)])}
                </h2>
              </summary>
              {those.map(({ id, citation, findingSeen, checked }) => (
                <div key={id} class="origin">
                  <Sources citations={[citation]} />
                  <p class="quiet">
                    {t(findingMessages[findingSeen])} {t('sourceChecked', [checked])}
                  </p>
                </div>
              ))}
            </details>
          )
        );
      })}
    </>
  );
}
