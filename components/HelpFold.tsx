import type { Sign } from '../lib/domain/safety-notes.ts';
import { Signs } from './Signs.tsx';
import { useText } from './text.ts';

/** When to get help, behind one press; nothing where there is nothing to say. */
export function HelpFold({ signs }: { readonly signs: readonly Sign[] }) {
  const t = useText();
  return signs.length === 0 ? null : (
    <details>
      <summary>{t('helpHeading')}</summary>
      <Signs signs={signs} />
    </details>
  );
}
