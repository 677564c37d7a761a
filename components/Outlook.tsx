import { useText } from './text.ts';

/** Long-term outlook and risks: never shown unasked, and behind the same words everywhere. */
export function Outlook({ risk }: { readonly risk?: string | undefined }) {
  const t = useText();
  return risk ? (
    <details>
      <summary>{t('outlookHeading')}</summary>
      <p>{risk}</p>
    </details>
  ) : null;
}
